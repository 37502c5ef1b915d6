package gantry.export.drawing;

import gantry.model.diagram.Diagram;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Perspective;
import gantry.model.geometry.Bounds;
import gantry.model.kind.Catalogue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The elements of one diagram in painting order, ready to be painted many times from different places. Immutable.
///
/// Making one takes a look at every element; painting with it only at those in view.
public final class PaintList {

    /// How far outlines, badges and pills reach beyond their node, in world units.
    static final double REACH = 64;

    private final Areas<Visible> nodes;
    private final Routes routes;

    /// The lines of a few; empty for those of all routes.
    private final Optional<Areas<Line>> lines;

    /// The numbers of the nodes in the order; made at the first question, several threads may each make one, all the same.
    private volatile @Nullable Map<NodeId, Integer> numbers;

    /// The numbers of the nodes that have taken the places of those of `origin`.
    private final Set<Integer> replaced;

    private final PaintList origin;

    private PaintList(Areas<Visible> nodes, Routes routes, Optional<Areas<Line>> lines) {
        this.routes = routes;
        this.nodes = nodes;
        this.lines = lines;
        this.replaced = Set.of();
        this.origin = this;
    }

    private PaintList(PaintList origin, Map<Integer, Visible> replaced) {
        this.routes = origin.routes;
        this.nodes = origin.nodes.with(replaced, PaintList::bounds);
        this.lines = origin.lines;
        this.replaced = replaced.keySet();
        this.origin = origin;
    }

    /// Everything.
    ///
    /// @param routes the routes of this very diagram
    public static PaintList of(Diagram diagram, Routes routes, Catalogue catalogue) {
        Diagram whole = diagram.whole();
        List<Visible> items = new ArrayList<>(diagram.nodes().size());
        Map<NodeId, Optional<Visible>> parents = new HashMap<>();
        for (Node node : diagram.paintOrder()) {
            boolean holds = !diagram.children(node.id()).isEmpty();
            Optional<Visible> parent = parents.getOrDefault(node.parent(), Optional.empty());
            int inside = holds ? 0 : inside(whole, node, catalogue);
            var item = new Visible(node, catalogue.node(node.kind()), whole.sight(node), holds, inside, parent);
            items.add(item);
            if (holds) {
                parents.put(node.id(), Optional.of(item));
            }
        }
        return new PaintList(Areas.of(items, PaintList::bounds), routes, Optional.empty());
    }

    private static int inside(Diagram whole, Node node, Catalogue catalogue) {
        return Perspective.isCollapsed(node, catalogue) ? whole.descendants(node.id()).size() : 0;
    }

    /// A few elements, those of which the diagram has. It doesn't take a look at the others.
    ///
    /// @param nodes back to front, each with all that stands in it
    public static PaintList of(
            Diagram diagram, Routes routes, Catalogue catalogue, Collection<NodeId> nodes, Collection<EdgeId> edges) {
        Diagram whole = diagram.whole();
        List<Node> found = nodes.stream().flatMap(id -> diagram.node(id).stream()).toList();
        Set<NodeId> parents = new HashSet<>();
        found.forEach(node -> parents.add(node.parent()));
        List<Visible> items = found.stream()
                .map(node -> {
                    boolean holds = parents.contains(node.id());
                    int inside = holds ? 0 : inside(whole, node, catalogue);
                    return new Visible(
                            node, catalogue.node(node.kind()), whole.sight(node), holds, inside, Optional.empty());
                })
                .toList();
        List<Line> lines = edges.stream().flatMap(id -> routes.line(id).stream()).toList();
        return new PaintList(Areas.of(items, PaintList::bounds), routes, Optional.of(Areas.of(lines, Line::bounds)));
    }

    /// This list with some nodes in place of those with their ids, where they were in the order. Lists made so from the same
    /// one know where they differ, see [#differing].
    public PaintList with(Set<Node> changed) {
        if (changed.isEmpty()) {
            return this;
        }
        Map<NodeId, Integer> known = numbers();
        Map<Integer, Visible> fresh = new HashMap<>();
        for (Node node : changed) {
            Integer number = known.get(node.id());
            if (number != null) {
                Visible old = nodes.things().get(number);
                fresh.put(number,
                        new Visible(node, old.kind(), old.sight(), old.holds(), old.inside(), old.parent()));
            }
        }
        return new PaintList(this, fresh);
    }

    /// Where the pictures of this list and `before` differ, in world units; empty when that isn't known.
    public Optional<List<Bounds>> differing(PaintList before) {
        if (origin != before.origin) {
            return Optional.empty();
        }
        Set<Integer> places = new HashSet<>(replaced);
        places.addAll(before.replaced);
        List<Bounds> areas = new ArrayList<>();
        for (int place : places) {
            Visible old = before.nodes.things().get(place);
            Visible now = nodes.things().get(place);
            if (!old.node().equals(now.node())) {
                areas.addAll(old.isFrame() && now.isFrame()
                        ? FramePainter.differing(bounds(old), bounds(now))
                        : List.of(bounds(old).union(bounds(now)).grow(REACH)));
            }
        }
        return Optional.of(areas);
    }

    private Map<NodeId, Integer> numbers() {
        Map<NodeId, Integer> known = numbers;
        if (known == null) {
            known = new HashMap<>();
            for (Visible shown : nodes.things()) {
                known.put(shown.node().id(), known.size());
            }
            numbers = known;
        }
        return known;
    }

    private static Bounds bounds(Visible shown) {
        return shown.node().bounds();
    }

    /// The nodes that touch `area`, back to front.
    List<Visible> nodes(Bounds area) {
        return nodes.touching(area);
    }

    /// The lines that touch `area`, back to front.
    List<Line> lines(Bounds area) {
        return lines.map(few -> few.touching(area)).orElseGet(() -> routes.near(area));
    }

    /// The routes of the diagram.
    Routes routes() {
        return routes;
    }

    /// The rectangle around everything, with room for what reaches beyond it; empty when there is nothing.
    public Optional<Bounds> bounds() {
        Optional<Bounds> around = lines.map(Areas::around).orElseGet(routes::around);
        return Stream.of(nodes.around(), around)
                .flatMap(Optional::stream)
                .reduce(Bounds::union)
                .map(bounds -> bounds.grow(REACH));
    }
}
