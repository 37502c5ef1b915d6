package gantry.export.layout;

import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edge;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.kind.LineStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Puts frames that are alternatives to each other side by side, such as the subnets of a network: frames of one kind
/// that something is placed in several of, or that nothing is joined to. Each row is one box to the rest of the layout.
final class Rows {

    private static final int MOST_IN_ROW = 4;

    private final Diagram diagram;
    private final List<Link> links;
    private final List<Box> boxes = new ArrayList<>();
    private final Map<NodeId, Map<NodeId, Point>> members = new LinkedHashMap<>();
    private final Map<NodeId, NodeId> standsFor = new HashMap<>();

    /// @param all   what is to be placed in one frame
    /// @param links between all of that
    Rows(Diagram diagram, List<Box> all, List<Link> links) {
        this.diagram = diagram;
        this.links = links;
        Map<String, List<Box>> byKind = new LinkedHashMap<>();
        for (Box box : all) {
            if (box.role() == Box.Role.FRAME) {
                byKind.computeIfAbsent(diagram.require(box.id()).kind(), kind -> new ArrayList<>()).add(box);
            }
        }
        byKind.values().stream().filter(this::areAlternatives).forEach(this::join);
        all.stream().filter(box -> !standsFor.containsKey(box.id())).forEach(boxes::add);
    }

    private boolean areAlternatives(List<Box> frames) {
        Set<NodeId> ids = new HashSet<>(frames.stream().map(Box::id).toList());
        List<Link> own = links.stream()
                .filter(link -> ids.contains(link.from()) || ids.contains(link.to()))
                .toList();
        double most = Link.weight(LineStyle.STRUCTURE);
        if (frames.size() < 2 || own.stream().anyMatch(link -> link.heaviest() > most)) {
            return false;
        }
        return own.isEmpty() || haveCommonSource(ids);
    }

    /// Whether some node is joined to several of these frames themselves, not only to what stands in them.
    private boolean haveCommonSource(Set<NodeId> frames) {
        Set<NodeId> sources = new HashSet<>();
        for (NodeId frame : frames) {
            Set<NodeId> own = new HashSet<>(diagram.edgesTo(frame).stream().map(Edge::from).toList());
            if (own.stream().anyMatch(sources::contains)) {
                return true;
            }
            sources.addAll(own);
        }
        return false;
    }

    private void join(List<Box> frames) {
        List<Box> order = ReadingOrder.of(frames, Box::old);
        int rows = Math.ceilDiv(order.size(), MOST_IN_ROW);
        int columns = Math.ceilDiv(order.size(), rows);
        Map<NodeId, Point> places = new LinkedHashMap<>();
        Bounds area = new Bounds(0, 0, 0, 0);
        for (int from = 0; from < order.size(); from += columns) {
            double x = 0;
            double y = from == 0 ? 0 : Spacing.snappedUp(area.height() + Spacing.BETWEEN_BOXES);
            for (Box box : order.subList(from, Math.min(order.size(), from + columns))) {
                Point place = new Point(x, y);
                places.put(box.id(), place);
                area = area.union(Bounds.of(place, box.size()));
                x = Spacing.snappedUp(x + box.size().width() + Spacing.BETWEEN_BOXES);
            }
        }
        NodeId first = order.getFirst().id();
        members.put(first, places);
        order.forEach(box -> standsFor.put(box.id(), first));
        Bounds old = Bounds.around(order.stream().map(Box::old).toList());
        boxes.add(new Box(first, Bounds.of(old.origin(), area.size()), Box.Role.FRAME));
    }

    /// What is to be placed: rows, and what stands in none.
    List<Box> boxes() {
        return List.copyOf(boxes);
    }

    /// The links between the [#boxes].
    List<Link> links() {
        Map<Edge.Ends, Link> lifted = new LinkedHashMap<>();
        for (Link link : links) {
            NodeId from = standsFor.getOrDefault(link.from(), link.from());
            NodeId to = standsFor.getOrDefault(link.to(), link.to());
            if (!from.equals(to)) {
                lifted.merge(new Edge.Ends(from, to), link.between(from, to), Link::with);
            }
        }
        return List.copyOf(lifted.values());
    }

    /// The places of everything, rows taken apart.
    Map<NodeId, Point> spread(Map<NodeId, Point> placed) {
        Map<NodeId, Point> all = new LinkedHashMap<>();
        placed.forEach((id, corner) -> Objects.requireNonNull(
                members.getOrDefault(id, Map.of(id, new Point(0, 0))))
                .forEach((member, place) -> all.put(member, place.plus(corner.x(), corner.y()))));
        return all;
    }
}
