package gantry.export.layout;

import gantry.model.diagram.NodeId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/// Turns links round until they form no circle: as few as possible, those that count least first. Where the present order
/// of the boxes from left to right or from top to bottom does as well, it stays.
final class Flow {

    private final Map<NodeId, Double> surplus = new LinkedHashMap<>();
    private final Map<NodeId, Integer> incoming = new HashMap<>();
    private final Map<NodeId, Integer> outgoing = new HashMap<>();
    private final Map<NodeId, List<Link>> links = new HashMap<>();
    private final Set<NodeId> left;

    private Flow(List<Box> boxes, List<Link> all) {
        for (NodeId id : boxes.stream().map(Box::id).sorted().toList()) {
            surplus.put(id, 0.0);
            incoming.put(id, 0);
            outgoing.put(id, 0);
            links.put(id, new ArrayList<>());
        }
        left = new LinkedHashSet<>(surplus.keySet());
        for (Link link : all) {
            count(link, 1);
            of(link.from()).add(link);
            of(link.to()).add(link);
        }
    }

    /// The same links, some of them reversed.
    static List<Link> of(List<Box> boxes, List<Link> links) {
        List<Link> across = along(order(boxes, box -> box.old().center().x()), links);
        List<Link> down = along(order(boxes, box -> box.old().center().y()), links);
        List<Link> present = against(across, links) <= against(down, links) ? across : down;
        if (against(present, links) == 0) {
            return present;
        }
        List<Link> best = along(new Flow(boxes, links).run(), links);
        return against(best, links) < against(present, links) ? best : present;
    }

    /// How much the links count that run the other way in `flow`.
    static double against(List<Link> flow, List<Link> links) {
        double weight = 0;
        for (int index = 0; index < links.size(); index++) {
            weight += flow.get(index).equals(links.get(index)) ? 0 : links.get(index).weight();
        }
        return weight;
    }

    private static List<NodeId> order(List<Box> boxes, ToDoubleFunction<Box> place) {
        return boxes.stream()
                .sorted(Comparator.comparingDouble(place).thenComparing(Box::id))
                .map(Box::id)
                .toList();
    }

    private static List<Link> along(List<NodeId> order, List<Link> links) {
        Map<NodeId, Integer> places = new HashMap<>();
        order.forEach(id -> places.put(id, places.size()));
        return links.stream()
                .map(link -> places.getOrDefault(link.from(), 0) < places.getOrDefault(link.to(), 0)
                        ? link
                        : link.reversed())
                .toList();
    }

    private List<Link> of(NodeId id) {
        return Objects.requireNonNull(links.get(id));
    }

    private void count(Link link, int step) {
        outgoing.merge(link.from(), step, Integer::sum);
        incoming.merge(link.to(), step, Integer::sum);
        surplus.merge(link.from(), step * link.weight(), Double::sum);
        surplus.merge(link.to(), -step * link.weight(), Double::sum);
    }

    /// Takes sources to the front and sinks to the back; where only circles are left, what has most to give goes to the
    /// front (Eades, Lin, Smyth 1993: "A fast and effective heuristic for the feedback arc set problem").
    private List<NodeId> run() {
        List<NodeId> front = new ArrayList<>();
        List<NodeId> back = new ArrayList<>();
        while (!left.isEmpty()) {
            Set<NodeId> sinks = without(outgoing);
            Set<NodeId> sources = without(incoming);
            sources.removeAll(sinks);
            if (sinks.isEmpty() && sources.isEmpty()) {
                sources.add(most());
            }
            back.addAll(sinks);
            front.addAll(sources);
            sinks.forEach(this::take);
            sources.forEach(this::take);
        }
        front.addAll(back.reversed());
        return front;
    }

    private Set<NodeId> without(Map<NodeId, Integer> counts) {
        Set<NodeId> found = new LinkedHashSet<>(left);
        found.removeIf(id -> counts.getOrDefault(id, 0) > 0);
        return found;
    }

    private void take(NodeId id) {
        left.remove(id);
        for (Link link : of(id)) {
            if (left.contains(link.from()) || left.contains(link.to())) {
                count(link, -1);
            }
        }
    }

    private NodeId most() {
        NodeId best = left.iterator().next();
        for (NodeId id : left) {
            if (surplus.getOrDefault(id, 0.0) > surplus.getOrDefault(best, 0.0)) {
                best = id;
            }
        }
        return best;
    }
}
