package gantry.export.layout;

import gantry.model.CancelToken;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Places the boxes of one frame: what links join in [Layers], groups that nothing joins packed side by side in the order
/// in which they stood. A pure function of boxes and links.
final class Arrangement {

    /// How many frames, and what part of the weight of their links against the flow, make a tangle.
    private static final int LEAST_TANGLED = 4;
    private static final double AGAINST = 0.15;

    private final Map<NodeId, Box> boxes = new LinkedHashMap<>();
    private final Map<NodeId, List<Link>> links = new LinkedHashMap<>();
    private final CancelToken token;

    /// Boxes that hang together, and where they go from the group's corner.
    private record Group(List<Box> boxes, Map<NodeId, Point> places) {

        Bounds old() {
            return Bounds.around(boxes.stream().map(Box::old).toList());
        }

        Bounds bounds() {
            return Bounds.around(boxes.stream().map(box -> Bounds.of(place(box), box.size())).toList());
        }

        Point place(Box box) {
            return Objects.requireNonNull(places.get(box.id()));
        }
    }

    private Arrangement(List<Box> all, List<Link> joining, CancelToken token) {
        this.token = token;
        for (Box box : all) {
            boxes.put(box.id(), box);
            links.put(box.id(), new ArrayList<>());
        }
        for (Link link : joining) {
            of(link.from()).add(link);
            of(link.to()).add(link);
        }
    }

    private List<Link> of(NodeId id) {
        return Objects.requireNonNull(links.get(id));
    }

    /// The top left corner of every box, from the origin.
    ///
    /// @throws java.util.concurrent.CancellationException when `token` is cancelled
    static Map<NodeId, Point> of(List<Box> boxes, List<Link> links, CancelToken token) {
        return new Arrangement(boxes, links, token).pack();
    }

    private Map<NodeId, Point> pack() {
        List<Group> groups = ReadingOrder.of(groups(), Group::old);
        List<Point> corners = Packing.of(
                groups.stream().map(group -> group.bounds().size()).toList(), Spacing.BETWEEN_BOXES);
        Map<NodeId, Point> places = new LinkedHashMap<>();
        for (int index = 0; index < groups.size(); index++) {
            Group group = groups.get(index);
            Point corner = corners.get(index);
            group.places().forEach((id, place) -> places.put(id, place.plus(corner.x(), corner.y())));
        }
        return places;
    }

    private List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        Set<NodeId> seen = new LinkedHashSet<>();
        for (Box box : boxes.values()) {
            if (seen.add(box.id())) {
                token.throwIfCancelled();
                groups.add(group(box, seen));
            }
        }
        return groups;
    }

    private Group group(Box first, Set<NodeId> seen) {
        List<Box> members = new ArrayList<>();
        Set<Link> joining = new LinkedHashSet<>();
        Deque<Box> open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            Box box = open.removeFirst();
            members.add(box);
            for (Link link : of(box.id())) {
                joining.add(link);
                NodeId other = link.from().equals(box.id()) ? link.to() : link.from();
                if (seen.add(other)) {
                    open.addLast(Objects.requireNonNull(boxes.get(other)));
                }
            }
        }
        if (members.size() == 1) {
            return new Group(members, Map.of(first.id(), new Point(0, 0)));
        }
        return joined(members, List.copyOf(joining));
    }

    private Group joined(List<Box> members, List<Link> joining) {
        List<Link> flow = Flow.of(members, joining);
        if (isTangle(members, joining, flow)) {
            return packed(members);
        }
        if (!Course.runsDown(members, flow)) {
            return new Group(members, Layers.of(members, flow, token));
        }
        Map<NodeId, Point> places = new LinkedHashMap<>();
        Layers.of(members.stream().map(Box::turned).toList(), flow.stream().map(Link::withoutLabel).toList(), token)
                .forEach((id, place) -> places.put(id, new Point(place.y(), place.x())));
        return new Group(members, places);
    }

    /// Many frames that are joined in all directions: layers would spread them far and say little.
    private static boolean isTangle(List<Box> members, List<Link> joining, List<Link> flow) {
        long frames = members.stream().filter(box -> box.role() == Box.Role.FRAME).count();
        return frames >= LEAST_TANGLED
                && frames * 4 >= members.size() * 3L
                && Flow.against(flow, joining) > AGAINST * joining.stream().mapToDouble(Link::weight).sum();
    }

    /// In the present order.
    private static Group packed(List<Box> members) {
        List<Box> order = ReadingOrder.of(members, Box::old);
        List<Point> corners = Packing.of(
                order.stream().map(Box::size).toList(), Spacing.BETWEEN_LAYERS);
        Map<NodeId, Point> places = new LinkedHashMap<>();
        for (int index = 0; index < order.size(); index++) {
            places.put(order.get(index).id(), corners.get(index));
        }
        return new Group(members, places);
    }
}
