package gantry.model.diagram;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;

/// Look-ups that follow from how the elements of one diagram hang together; built at the first question, then shared.
///
/// It holds places in the tables of elements and no elements, so that it stays true while elements are replaced by others
/// with the same parent, `z` and ends.
final class DiagramIndex {

    /// Stands for "not built yet".
    static final DiagramIndex NONE = new DiagramIndex();

    private static final int[] NOWHERE = {};

    private final Map<NodeId, int[]> children = new HashMap<>();
    private final Map<NodeId, int[]> outgoing = new HashMap<>();
    private final Map<NodeId, int[]> incoming = new HashMap<>();
    private int[] paintOrder = NOWHERE;

    /// The elements at some places.
    private static final class Picked<T> extends AbstractList<T> implements RandomAccess {

        private final List<T> all;
        private final int[] places;

        private Picked(List<T> all, int[] places) {
            this.all = all;
            this.places = places;
        }

        @Override
        public T get(int index) {
            return all.get(places[index]);
        }

        @Override
        public int size() {
            return places.length;
        }
    }

    private DiagramIndex() {}

    /// @param nodes by id
    /// @param edges by id
    static DiagramIndex of(List<Node> nodes, List<Edge> edges) {
        var index = new DiagramIndex();
        Map<NodeId, List<Integer>> siblings = new HashMap<>();
        Map<NodeId, List<Integer>> starts = new HashMap<>();
        Map<NodeId, List<Integer>> ends = new HashMap<>();
        for (int place = 0; place < nodes.size(); place++) {
            add(siblings, nodes.get(place).parent(), place);
        }
        for (int place = 0; place < edges.size(); place++) {
            add(starts, edges.get(place).from(), place);
            add(ends, edges.get(place).to(), place);
        }
        Comparator<Integer> backToFront = Comparator.comparingInt(place -> nodes.get(place).z());
        siblings.values().forEach(places -> places.sort(backToFront));
        fix(siblings, index.children);
        fix(starts, index.outgoing);
        fix(ends, index.incoming);
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
        return picked(nodes, children.getOrDefault(parent, NOWHERE));
    }

    List<Node> paintOrder(List<Node> nodes) {
        return picked(nodes, paintOrder);
    }

    List<Edge> from(NodeId id, List<Edge> edges) {
        return picked(edges, outgoing.getOrDefault(id, NOWHERE));
    }

    List<Edge> to(NodeId id, List<Edge> edges) {
        return picked(edges, incoming.getOrDefault(id, NOWHERE));
    }

    private static <T> List<T> picked(List<T> all, int[] places) {
        return places.length == 0 ? List.of() : new Picked<>(all, places);
    }

    /// True when this index also holds once `diff` is applied.
    static boolean survives(Diff diff) {
        return diff.elements().allMatch(DiagramIndex::survives);
    }

    private static boolean survives(Change.OfElement change) {
        if (!(change instanceof Change.Replaced(Element old, Element changed))) {
            return false;
        }
        return switch (old) {
            case Node before -> changed instanceof Node after
                    && before.parent().equals(after.parent())
                    && before.z() == after.z();
            case Edge before -> changed instanceof Edge after && before.ends().equals(after.ends());
        };
    }
}
