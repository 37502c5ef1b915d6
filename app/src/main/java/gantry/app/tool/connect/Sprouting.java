package gantry.app.tool.connect;

import gantry.app.editor.EditorSession;
import gantry.app.editor.MergeKey;
import gantry.app.editor.Overlay;
import gantry.app.editor.PointerInput;
import gantry.app.editor.Selection;
import gantry.app.tool.Choices.Option;
import gantry.app.tool.Workbench;
import gantry.model.diagram.ConnectionRules.Allowed;
import gantry.model.diagram.Creation;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Draft;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Placement;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.kind.Connection;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/// A connection that ends on the empty canvas: offers what may stand there and be connected, and adds it together with
/// the connection.
final class Sprouting {

    private record Sprout(NodeKind kind, Connection row, boolean isOutgoing, NodeId home) {}

    private Sprouting() {}

    static void offer(Workbench bench, EditorSession session, NodeId from, PointerInput drop) {
        Diagram diagram = session.state().diagram();
        NodeId under = bench.scene(diagram).frameAt(drop.world(), Set.of());
        List<Sprout> sprouts = sprouts(bench, diagram, diagram.require(from), under);
        String name = bench.called(diagram, from);
        if (sprouts.isEmpty()) {
            String place = bench.called(diagram, under);
            session.show(Overlay.hint("Nothing that stands in " + place + " can be connected with " + name + "."));
            return;
        }
        List<Option> options = sprouts.stream().map(sprout -> option(bench, sprout, name)).toList();
        bench.choices()
                .ask(drop.screen(), options, index -> grow(bench, session, from, sprouts.get(index), drop.world()));
    }

    /// In palette order, connections that leave before connections that arrive.
    private static List<Sprout> sprouts(Workbench bench, Diagram diagram, Node from, NodeId under) {
        var draft = new Draft(diagram);
        var candidates = new LinkedHashMap<NodeKind, NodeId>();
        for (NodeKind kind : bench.catalogue().nodes()) {
            bench.containment().nearest(diagram, under, kind.id()).ifPresent(home -> {
                NodeId id = draft.newNodeId();
                candidates.put(kind, id);
                var placement = new Placement(home, new Bounds(0, 0, 1, 1), 0);
                draft.put(new Node(id, kind.id(), "", placement, Values.EMPTY, List.of()));
            });
        }
        Diagram trial = diagram.apply(draft.diff());
        var sprouts = new ArrayList<Sprout>();
        for (boolean isOutgoing : new boolean[]{true, false}) {
            candidates.forEach((kind, id) -> {
                NodeId home = trial.require(id).parent();
                meanings(bench, trial, isOutgoing ? from.id() : id, isOutgoing ? id : from.id())
                        .forEach(row -> sprouts.add(new Sprout(kind, row, isOutgoing, home)));
            });
        }
        return sprouts;
    }

    /// A new node is judged like one that stands there already.
    private static List<Connection> meanings(Workbench bench, Diagram trial, NodeId from, NodeId to) {
        return bench.connections().judge(trial, from, to) instanceof Allowed(var rows) ? rows : List.of();
    }

    private static Option option(Workbench bench, Sprout sprout, String name) {
        String verb = bench.catalogue().connection(sprout.row().kind()).verb();
        String sentence = sprout.isOutgoing() ? name + " " + verb + " it" : "it " + verb + " " + name;
        return new Option(sprout.kind().title(), sentence + ": " + sprout.row().meaning());
    }

    private static void grow(Workbench bench, EditorSession session, NodeId from, Sprout sprout, Point middle) {
        Diagram diagram = session.state().diagram();
        boolean hasHome = sprout.home().equals(NodeId.CANVAS)
                || diagram.node(sprout.home()).isPresent();
        if (diagram.node(from).isEmpty() || !hasHome) {
            return;
        }
        var size = sprout.kind().size();
        Point corner = middle.plus(-size.width() / 2, -size.height() / 2);
        Creation.Added added = bench.creation().add(diagram, sprout.kind().id(), sprout.home(), corner);
        Diagram grown = diagram.apply(added.diff());
        Creation.Connected connected = sprout.isOutgoing()
                ? bench.creation().connect(grown, sprout.row(), from, added.id())
                : bench.creation().connect(grown, sprout.row(), added.id(), from);
        Diff both = added.diff().then(connected.diff());
        String label = "Add " + sprout.kind().title() + " to " + bench.called(diagram, from);
        session.commit(label, both, Selection.of(added.id()), MergeKey.NONE);
    }
}
