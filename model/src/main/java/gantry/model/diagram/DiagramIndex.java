package gantry.model.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Look-ups that follow from how the nodes of one diagram stand in each other; built at the first question, then shared.
///
/// It holds places in the table of nodes and no nodes, so that it stays true while nodes are replaced by others with the
/// same parent and `z`.
final class DiagramIndex {

    /// Stands for "not built yet".
    static final DiagramIndex NONE = new DiagramIndex();

    private static final int[] NOWHERE = {};

    private final Map<NodeId, int[]> children = new HashMap<>();
    private int[] paintOrder = NOWHERE;

    private DiagramIndex() {}

    /// @param nodes by id
    static DiagramIndex of(List<Node> nodes) {
        var index = new DiagramIndex();
        Map<NodeId, List<Integer>> siblings = new HashMap<>();
        for (int place = 0; place < nodes.size(); place++) {
            add(siblings, nodes.get(place).parent(), place);
        }
        Comparator<Integer> backToFront = Comparator.comparingInt(place -> nodes.get(place).z());
        siblings.values().forEach(places -> places.sort(backToFront));
        fix(siblings, index.children);
        index.paintOrder = new int[nodes.size()];
        index.paint(NodeId.CANVAS, nodes, 0);
        return index;
    }

    private static void add(Map<NodeId, List<Integer>> lists, NodeId key, int place) {
        lists.computeIfAbsent(key, id -> new ArrayList<>(2)).add(place);
    }

    private static void fix(Map<NodeId, List<Integer>> lists, Map<NodeId, int[]> fixed) {
        lists.forEach((key, places) -> fixed.put(key, places.stream().mapToInt(Integer::intValue).toArray()));
    }

    /// Returns how many are painted then.
    private int paint(NodeId parent, List<Node> nodes, int painted) {
        int next = painted;
        for (int place : children.getOrDefault(parent, NOWHERE)) {
            paintOrder[next++] = place;
            next = paint(nodes.get(place).id(), nodes, next);
        }
        return next;
    }

    List<Node> children(NodeId parent, List<Node> nodes) {
        return Picked.of(nodes, children.getOrDefault(parent, NOWHERE));
    }

    List<Node> paintOrder(List<Node> nodes) {
        return Picked.of(nodes, paintOrder);
    }

    /// True when this index also holds once `diff` is applied.
    static boolean survives(Diff diff) {
        return diff.elements().allMatch(DiagramIndex::survives);
    }

    private static boolean survives(Change.OfElement change) {
        return change.id() instanceof EdgeId
                || change instanceof Change.Replaced(Element old, Element changed)
                        && old instanceof Node before
                        && changed instanceof Node after
                        && before.parent().equals(after.parent())
                        && before.z() == after.z();
    }
}
