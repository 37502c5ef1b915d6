package gantry.export.layout;

import gantry.model.diagram.NodeId;
import gantry.model.geometry.Bounds;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Chooses whether layers follow one another to the right or downwards: as the drawing does at present, unless the other
/// way gives a much better shape.
final class Course {

    /// How much better, as a factor of the ratio of width to height: cards alone are small enough in any shape.
    private static final double HABIT_OF_CARDS = 2.2;

    private static final double HABIT_OF_FRAMES = 1.4;

    private Course() {}

    /// @param links without circles
    static boolean runsDown(List<Box> boxes, List<Link> links) {
        Map<NodeId, Bounds> old = new LinkedHashMap<>();
        boxes.forEach(box -> old.put(box.id(), box.old()));
        double right = 0;
        double down = 0;
        for (Link link : links) {
            Bounds from = Objects.requireNonNull(old.get(link.from()));
            Bounds to = Objects.requireNonNull(old.get(link.to()));
            right += to.x() >= from.right() ? link.weight() : 0;
            down += to.y() >= from.bottom() ? link.weight() : 0;
        }
        List<List<Box>> layers = layers(boxes, links);
        double badnessRight = badness(aspect(layers));
        double badnessDown = badness(1 / aspect(turned(layers)));
        boolean hasFrames = boxes.stream().anyMatch(box -> box.role() == Box.Role.FRAME);
        double habit = hasFrames ? HABIT_OF_FRAMES : HABIT_OF_CARDS;
        return down > right ? badnessDown <= badnessRight * habit : badnessDown * habit < badnessRight;
    }

    private static double badness(double aspect) {
        return Math.max(aspect / Spacing.ASPECT, Spacing.ASPECT / aspect);
    }

    private static List<List<Box>> turned(List<List<Box>> layers) {
        return layers.stream().map(layer -> layer.stream().map(Box::turned).toList()).toList();
    }

    private static double aspect(List<List<Box>> layers) {
        double width = 0;
        double height = 0;
        for (List<Box> layer : layers) {
            width += Spacing.BETWEEN_LAYERS
                    + layer.stream().mapToDouble(box -> box.size().width()).max().orElse(0);
            height = Math.max(
                    height,
                    layer.stream().mapToDouble(box -> box.size().height() + Spacing.BETWEEN_BOXES).sum());
        }
        return width / height;
    }

    /// Each box as far to the front as its links allow.
    private static List<List<Box>> layers(List<Box> boxes, List<Link> links) {
        Map<NodeId, List<NodeId>> next = new LinkedHashMap<>();
        Map<NodeId, Integer> waiting = new LinkedHashMap<>();
        Map<NodeId, Integer> layer = new LinkedHashMap<>();
        for (Link link : links) {
            next.computeIfAbsent(link.from(), id -> new ArrayList<>()).add(link.to());
            waiting.merge(link.to(), 1, Integer::sum);
        }
        Deque<NodeId> open = new ArrayDeque<>();
        boxes.stream().map(Box::id).filter(id -> !waiting.containsKey(id)).forEach(open::add);
        while (!open.isEmpty()) {
            NodeId id = open.removeFirst();
            int own = layer.getOrDefault(id, 0);
            for (NodeId to : next.getOrDefault(id, List.of())) {
                layer.merge(to, own + 1, Math::max);
                if (waiting.merge(to, -1, Integer::sum) == 0) {
                    open.addLast(to);
                }
            }
        }
        List<List<Box>> layers = new ArrayList<>();
        for (Box box : boxes) {
            int own = layer.getOrDefault(box.id(), 0);
            while (layers.size() <= own) {
                layers.add(new ArrayList<>());
            }
            layers.get(own).add(box);
        }
        return layers;
    }
}
