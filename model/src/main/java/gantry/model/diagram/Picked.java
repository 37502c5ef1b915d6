package gantry.model.diagram;

import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;

/// The elements at some places of a list; a view, so it costs next to nothing.
final class Picked<T> extends AbstractList<T> implements RandomAccess {

    private final List<T> all;
    private final int[] places;

    private Picked(List<T> all, int[] places) {
        this.all = all;
        this.places = places;
    }

    /// Puts each list of places into `packed`, in the form that indexes keep.
    static void pack(Map<NodeId, List<Integer>> lists, Map<NodeId, int[]> packed) {
        lists.forEach((key, places) -> packed.put(key, places.stream().mapToInt(Integer::intValue).toArray()));
    }

    static <T> List<T> of(List<T> all, int[] places) {
        return places.length == 0 ? List.of() : new Picked<>(all, places);
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
