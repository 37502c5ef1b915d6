package gantry.app.tool.connect;

import gantry.app.text.Texts;
import gantry.app.tool.Spots;
import gantry.app.tool.Workbench;
import gantry.model.diagram.ConnectionRules.Allowed;
import gantry.model.diagram.Creation;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.ParentChains;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.geometry.Size;
import gantry.model.kind.Connection;
import gantry.model.kind.NodeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds what may be added at a place and be connected with an element there is: what may stand at the place first, then what
/// may stand beside the element, then what needs new frames.
///
/// @param from the element at the other end
record Sprouts(Workbench bench, Diagram diagram, NodeId from) {

    private static final Texts TEXTS = Texts.of(Sprouts.class);

    /// More ways to make frames than this aren't tried for one kind.
    private static final int MOST_CHAINS = 3;

    private enum Home {
        HERE,
        BESIDE,
        NEW_FRAMES
    }

    private record Found(Home home, Sprout sprout) {}

    /// In palette order within each place, connections that leave before connections that arrive.
    ///
    /// @param under  the frame at the place, or the canvas
    /// @param middle the place, in world units
    List<Sprout> at(NodeId under, Point middle) {
        var found = new ArrayList<Found>();
        for (NodeKind kind : bench.catalogue().nodes()) {
            if (mayBeJoined(kind)) {
                found.addAll(of(kind, under, middle));
            }
        }
        return Stream.of(Home.values())
                .flatMap(home -> Stream.of(true, false)
                        .flatMap(isOutgoing -> found.stream()
                                .filter(each -> each.home() == home && each.sprout().isOutgoing() == isOutgoing)))
                .map(Found::sprout)
                .toList();
    }

    /// Whether any table knows a connection between the two kinds; saves trying all the others.
    private boolean mayBeJoined(NodeKind kind) {
        String other = diagram.require(from).kind();
        return !bench.catalogue().between(other, kind.id()).isEmpty()
                || !bench.catalogue().between(kind.id(), other).isEmpty();
    }

    private List<Found> of(NodeKind kind, NodeId under, Point middle) {
        List<Found> here = bench.containment().nearest(diagram, under, kind.id())
                .map(home -> found(Home.HERE, kind, added(kind, home, middle), ""))
                .orElse(List.of());
        if (!here.isEmpty()) {
            return here;
        }
        NodeId around = diagram.require(from).parent();
        List<Found> beside = bench.containment().nearest(diagram, around, kind.id())
                .map(home -> found(Home.BESIDE, kind, beside(kind, home, middle), ""))
                .orElse(List.of());
        return beside.isEmpty() ? withFrames(kind, under, middle) : beside;
    }

    private List<Found> withFrames(NodeKind kind, NodeId under, Point middle) {
        var chains = new ParentChains(bench.catalogue());
        return chains.ways(diagram, under, kind.id()).stream()
                .limit(MOST_CHAINS)
                .map(way -> found(Home.NEW_FRAMES, kind, chains.create(diagram, way, kind.id(), middle),
                        bench.path(way)))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private Creation.Added added(NodeKind kind, NodeId home, Point middle) {
        Point corner = middle.plus(-kind.size().width() / 2, -kind.size().height() / 2);
        return bench.creation().add(diagram, kind.id(), home, corner);
    }

    /// In a frame that isn't under the pointer, as near to it as there is room.
    private Creation.Added beside(NodeKind kind, NodeId home, Point middle) {
        Size size = kind.size();
        Point near = diagram.node(home).map(frame -> within(frame.bounds(), size, middle)).orElse(middle);
        return Spots.add(bench, diagram, kind, home, near);
    }

    private static Point within(Bounds frame, Size size, Point point) {
        Bounds room = frame.grow(-Math.max(size.width(), size.height()) / 2);
        return new Point(
                Math.clamp(point.x(), room.x(), room.right()), Math.clamp(point.y(), room.y(), room.bottom()));
    }

    /// A new node is judged like one that stands there already.
    private List<Found> found(Home home, NodeKind kind, Creation.Added added, String frames) {
        Diagram trial = diagram.apply(added.diff());
        String group = group(home, trial.require(added.id()));
        var found = new ArrayList<Found>();
        for (boolean isOutgoing : new boolean[]{true, false}) {
            for (Connection row : meanings(trial, isOutgoing ? from : added.id(), isOutgoing ? added.id() : from)) {
                found.add(new Found(home, new Sprout(kind, row, isOutgoing, added, frames, group)));
            }
        }
        return found;
    }

    private List<Connection> meanings(Diagram trial, NodeId source, NodeId target) {
        return bench.connections().judge(trial, source, target) instanceof Allowed(var rows) ? rows : List.of();
    }

    private String group(Home home, Node node) {
        return switch (home) {
            case HERE -> TEXTS.get("sprout.here");
            case BESIDE -> TEXTS.get("sprout.beside", frame(node));
            case NEW_FRAMES -> TEXTS.get("sprout.new");
        };
    }

    private String frame(Node node) {
        Optional<Node> frame = diagram.node(node.parent());
        return frame.map(found -> bench.called(diagram, found.id())).orElse(TEXTS.get("sprout.canvas"));
    }
}
