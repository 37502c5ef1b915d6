package gantry.model.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Look-ups that follow from how the nodes of one diagram stand in each other; built at the first question, then shared.
///
/// It holds places in the table of nodes and no nodes, so that it stays true while nodes are replaced by others with the
/// same parent and `z`; nodes that change their frame only touch that frame's part of it.
final class DiagramIndex {

    /// Stands for "not built yet".
    static final DiagramIndex NONE = new DiagramIndex(Map.of());

    private static final int[] NOWHERE = {};

    private final Map<NodeId, int[]> children;

    /// Made at the first question; several threads may each make one, all the same.
    private volatile int @Nullable [] paintOrder;

    private DiagramIndex(Map<NodeId, int[]> children) {
        this.children = children;
    }

    /// @param nodes by id
    static DiagramIndex of(List<Node> nodes) {
        Map<NodeId, int[]> children = new HashMap<>();
        put(IntStream.range(0, nodes.size()), nodes, children);
        return new DiagramIndex(children);
    }

    /// Puts the nodes at some places, rising ones, with their parents.
    private static void put(IntStream places, List<Node> nodes, Map<NodeId, int[]> children) {
        Map<NodeId, List<Integer>> siblings = new HashMap<>();
        places.forEach(place -> siblings.computeIfAbsent(nodes.get(place).parent(), id -> new ArrayList<>(2))
                .add(place));
        Comparator<Integer> backToFront = Comparator.comparingInt(place -> nodes.get(place).z());
        siblings.values().forEach(list -> list.sort(backToFront));
        Picked.pack(siblings, children);
    }

    /// This index once `diff` is applied; [#NONE] when it must be built anew, because places in the table have changed.
    ///
    /// @param nodes by id, after the diff
    DiagramIndex after(Diff diff, List<Node> nodes) {
        Set<NodeId> parents = new HashSet<>();
        for (Change.OfElement change : diff.elements().toList()) {
            if (change.id() instanceof NodeId) {
                if (!(change instanceof Change.Replaced(Node before, Node after))) {
                    return NONE;
                }
                if (!before.parent().equals(after.parent()) || before.z() != after.z()) {
                    parents.add(before.parent());
                    parents.add(after.parent());
                }
            }
        }
        if (parents.isEmpty() || this == NONE) {
            return this;
        }
        // Whoever has left a frame stood in one of these, too.
        int[] places = parents.stream()
                .flatMapToInt(parent -> IntStream.of(children.getOrDefault(parent, NOWHERE)))
                .sorted()
                .toArray();
        Map<NodeId, int[]> changed = new HashMap<>(children);
        parents.forEach(changed::remove);
        put(IntStream.of(places), nodes, changed);
        return new DiagramIndex(changed);
    }

    /// Returns how many are painted then.
    private int paint(NodeId parent, List<Node> nodes, int[] order, int painted) {
        int next = painted;
        for (int place : children.getOrDefault(parent, NOWHERE)) {
            order[next++] = place;
            next = paint(nodes.get(place).id(), nodes, order, next);
        }
        return next;
    }

    List<Node> children(NodeId parent, List<Node> nodes) {
        return Picked.of(nodes, children.getOrDefault(parent, NOWHERE));
    }

    List<Node> paintOrder(List<Node> nodes) {
        int[] order = paintOrder;
        if (order == null) {
            order = new int[nodes.size()];
            paint(NodeId.CANVAS, nodes, order, 0);
            paintOrder = order;
        }
        return Picked.of(nodes, order);
    }
}
