package gantry.model.diagram;

import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Company;
import gantry.model.kind.Containment;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// Finds the frames that must be made before a node of some kind may stand at a place, such as a Region and a VPC
/// around a load balancer, and makes them together with the node.
public final class ParentChains {

    /// The distance between things that are made together, in world units.
    private static final double GAP = 24;

    /// Companions stand in rows of this many.
    private static final int COLUMNS = 2;

    private final Catalogue catalogue;
    private final ContainmentRules containment;
    private final Creation creation;
    private final Operations operations;

    public ParentChains(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.containment = new ContainmentRules(catalogue);
        this.creation = new Creation(catalogue);
        this.operations = new Operations(catalogue);
    }

    /// Frames to make.
    ///
    /// @param home  where the first of them goes: a frame that exists, or the canvas
    /// @param kinds their kinds from the outside in, at least one
    public record Chain(NodeId home, List<String> kinds) {

        public Chain {
            kinds = List.copyOf(kinds);
        }
    }

    /// The ways to make room for a node of `kind` at `frame`, in the order in which the kind names its parents; none
    /// when it may stand there already, or nowhere.
    public List<Chain> ways(Diagram diagram, NodeId frame, String kind) {
        if (containment.nearest(diagram, frame, kind).isPresent()) {
            return List.of();
        }
        var ways = new LinkedHashSet<Chain>();
        extend(diagram, frame, List.of(kind), ways);
        return List.copyOf(ways);
    }

    /// Adds the ways that end in `inner`, from the outside in.
    private void extend(Diagram diagram, NodeId frame, List<String> inner, LinkedHashSet<Chain> ways) {
        for (Containment row : catalogue.node(inner.getFirst()).parents()) {
            String parent = row.parent();
            if (parent.equals(Containment.CANVAS) || inner.contains(parent)) {
                continue;
            }
            var longer = new ArrayList<>(List.of(parent));
            longer.addAll(inner);
            Optional<NodeId> home = containment.nearest(diagram, frame, parent);
            if (home.isPresent()) {
                ways.add(new Chain(home.get(), longer.subList(0, longer.size() - 1)));
            } else {
                extend(diagram, frame, longer, ways);
            }
        }
    }

    /// Frames that exist elsewhere and may hold a node of `kind`, the nearest to `place` first.
    public List<Node> others(Diagram diagram, String kind, Point place) {
        return diagram.nodes().stream()
                .filter(node -> !catalogue.node(node.kind()).isTransparent())
                .filter(node -> containment.accepts(diagram, node.id(), kind))
                .sorted(Comparator.comparingDouble((Node node) -> node.bounds().center().distance(place)))
                .toList();
    }

    /// Makes the frames of `chain`, what comes with them, and a node of `kind` in the innermost one.
    ///
    /// @param middle where the middle of the node goes, in world units, as far as there is room
    public Creation.Added create(Diagram diagram, Chain chain, String kind, Point middle) {
        var making = new Making(diagram);
        NodeId parent = chain.home();
        Point corner = middle;
        NodeId outermost = parent;
        for (String each : chain.kinds()) {
            parent = making.add(each, parent, corner);
            outermost = each.equals(chain.kinds().getFirst()) ? parent : outermost;
            corner = making.corner(parent);
        }
        NodeId node = making.add(kind, parent, corner);
        accompany(making, chain, node);
        making.settle(outermost, node, middle);
        return new Creation.Added(node, new MakingWay(catalogue).after(diagram, making.diff));
    }

    /// Adds the companions of the new frames below what stands in them, from the inside out.
    private void accompany(Making making, Chain chain, NodeId node) {
        NodeId inner = node;
        for (int i = chain.kinds().size() - 1; i >= 0; i--) {
            NodeId frame = making.now.require(inner).parent();
            Optional<Company> company = catalogue.node(chain.kinds().get(i)).company();
            if (company.isPresent()) {
                making.accompany(frame, inner, company.get());
            }
            inner = frame;
        }
    }

    /// The diagram while things are added to it.
    private final class Making {

        private final Diagram before;
        private Diagram now;
        private Diff diff = Diff.NONE;

        Making(Diagram diagram) {
            before = diagram;
            now = diagram;
        }

        private void apply(Diff step) {
            now = now.apply(step);
            diff = diff.then(step);
        }

        NodeId add(String kind, NodeId parent, Point at) {
            Creation.Added added = creation.add(now, kind, parent, at);
            apply(added.diff());
            return added.id();
        }

        Point corner(NodeId frame) {
            Node node = now.require(frame);
            return Frames.corner(node.bounds(), shape(frame));
        }

        void accompany(NodeId frame, NodeId inner, Company company) {
            NodeKind kind = catalogue.node(company.kind());
            Bounds first = now.require(inner).bounds();
            boolean isOneOfThem = now.require(inner).isA(company.kind());
            int missing = company.count() - (isOneOfThem ? 1 : 0);
            double top = isOneOfThem ? first.y() : first.bottom() + GAP;
            double width = (isOneOfThem ? Math.max(first.width(), kind.size().width()) : kind.size().width()) + GAP;
            double height = (isOneOfThem ? Math.max(first.height(), kind.size().height()) : kind.size().height()) + GAP;
            for (int i = company.count() - missing; i < company.count(); i++) {
                double x = first.x() + (i % COLUMNS) * width;
                double y = top + Math.floorDiv(i, COLUMNS) * height;
                roomFor(frame, new Bounds(x, y, kind.size().width(), kind.size().height()));
                add(company.kind(), frame, new Point(x, y));
            }
        }

        private Shape shape(NodeId frame) {
            return catalogue.node(now.require(frame).kind()).shape();
        }

        /// New things are moved into their frame where it has room, so it must have room first.
        private void roomFor(NodeId frame, Bounds child) {
            Bounds needed = now.require(frame).bounds().union(Frames.around(child, shape(frame)));
            var draft = new Draft(now);
            draft.put(now.require(frame).withBounds(needed));
            Frames.grow(draft, frame, catalogue);
            apply(draft.diff());
        }

        /// Moves everything new to the wanted place, or aside where something else stands.
        void settle(NodeId outermost, NodeId node, Point middle) {
            Bounds bounds = now.require(node).bounds();
            Point snapped = Creation.snapped(middle.plus(-bounds.width() / 2, -bounds.height() / 2));
            Bounds moved = now.require(outermost).bounds().translate(snapped.x() - bounds.x(),
                    snapped.y() - bounds.y());
            NodeId home = now.require(outermost).parent();
            Bounds outer = before.node(home)
                    .map(frame -> Frames.inside(frame.bounds(), moved, catalogue.node(frame.kind()).shape()))
                    .orElse(moved);
            double dx = outer.x() - now.require(outermost).bounds().x();
            double dy = outer.y() - now.require(outermost).bounds().y();
            boolean isTaken = before.children(home).stream()
                    .map(Node::bounds)
                    .anyMatch(outer.grow(GAP / 2)::intersects);
            if (isTaken) {
                Bounds all = Bounds.around(before.children(home).stream().map(Node::bounds).toList());
                dx += Creation.snapped(new Point(all.right() + GAP - outer.x(), 0)).x();
            }
            apply(operations.move(now, List.of(outermost), dx, dy));
            var draft = new Draft(now);
            Frames.grow(draft, outermost, catalogue);
            apply(draft.diff());
        }
    }
}
