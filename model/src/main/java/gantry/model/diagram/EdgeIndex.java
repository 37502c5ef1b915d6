package gantry.model.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which connections start and end where in one diagram; built at the first question, then shared, see [DiagramIndex].
///
/// It is apart from the index of the nodes, because moving nodes to other frames leaves it true.
final class EdgeIndex {

    /// Stands for "not built yet".
    static final EdgeIndex NONE = new EdgeIndex();

    private static final int[] NOWHERE = {};

    private final Map<NodeId, int[]> outgoing = new HashMap<>();
    private final Map<NodeId, int[]> incoming = new HashMap<>();

    private EdgeIndex() {}

    /// @param edges by id
    static EdgeIndex of(List<Edge> edges) {
        var index = new EdgeIndex();
        Map<NodeId, List<Integer>> starts = new HashMap<>();
        Map<NodeId, List<Integer>> ends = new HashMap<>();
        for (int place = 0; place < edges.size(); place++) {
            starts.computeIfAbsent(edges.get(place).from(), id -> new ArrayList<>(2)).add(place);
            ends.computeIfAbsent(edges.get(place).to(), id -> new ArrayList<>(2)).add(place);
        }
        Picked.pack(starts, index.outgoing);
        Picked.pack(ends, index.incoming);
        return index;
    }

    List<Edge> from(NodeId id, List<Edge> edges) {
        return Picked.of(edges, outgoing.getOrDefault(id, NOWHERE));
    }

    List<Edge> to(NodeId id, List<Edge> edges) {
        return Picked.of(edges, incoming.getOrDefault(id, NOWHERE));
    }

    /// True when this index also holds once `diff` is applied.
    static boolean survives(Diff diff) {
        return diff.elements().allMatch(EdgeIndex::survives);
    }

    private static boolean survives(Change.OfElement change) {
        return change.id() instanceof NodeId
                || change instanceof Change.Replaced(Element old, Element changed)
                        && old instanceof Edge before
                        && changed instanceof Edge after
                        && before.ends().equals(after.ends());
    }
}
