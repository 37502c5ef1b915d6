package gantry.model.geometry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// A grid over rectangles that answers "what is in this area" without looking at every entry.
///
/// The plane is cut into square cells; an entry is filed in each cell it touches, and an entry that would fill very many cells
/// is kept in a short list of large entries instead. Answers come in the order in which the keys were first put, which is the
/// painting order when the elements of a drawing are put in that order; replacing the bounds of a key keeps its place.
///
/// Mutable and not thread safe: one index belongs to one thread.
///
/// @param <K> the keys, compared with `equals`
public final class SpatialIndex<K> {

    /// The edge of a cell in world units: a few cards wide, so that a card touches one to four cells.
    private static final double CELL = 256;

    /// An entry that touches more cells than this is filed as a large one.
    private static final long MANY_CELLS = 64;

    /// Everything beyond is filed in the outermost cells, so that counting cells cannot overflow.
    private static final double FARTHEST_CELL = 1e9;

    private record Entry<K>(K key, Bounds bounds, long order) {}

    private record Cell(long column, long row) {}

    private record CellRange(long left, long top, long right, long bottom) {

        static CellRange of(Bounds bounds) {
            return new CellRange(cell(bounds.x()), cell(bounds.y()), cell(bounds.right()), cell(bounds.bottom()));
        }

        long count() {
            return (right - left + 1) * (bottom - top + 1);
        }

        private static long cell(double world) {
            return (long) Math.clamp(Math.floor(world / CELL), -FARTHEST_CELL, FARTHEST_CELL);
        }
    }

    private final Map<K, Entry<K>> entries = new LinkedHashMap<>();
    private final Map<Cell, Set<K>> cells = new HashMap<>();
    private final Set<K> large = new LinkedHashSet<>();
    private long nextOrder;

    /// Adds `key`, or moves it when it is already there; a moved key keeps its place in the order.
    public void put(K key, Bounds bounds) {
        Entry<K> old = entries.get(key);
        if (old != null && old.bounds().equals(bounds)) {
            return;
        }
        if (old != null) {
            unfile(old);
        }
        Entry<K> entry = new Entry<>(key, bounds, old == null ? nextOrder++ : old.order());
        entries.put(key, entry);
        file(entry);
    }

    /// The keys whose rectangles share at least a point with `area`, borders included, in the order of insertion.
    public List<K> query(Bounds area) {
        CellRange range = CellRange.of(area);
        List<Entry<K>> hits = range.count() > Math.max(MANY_CELLS, cells.size())
                ? scan(entries.keySet(), area)
                : look(range, area);
        return hits.stream().map(Entry::key).toList();
    }

    /// The keys whose rectangles hold `point`, borders included, in the order of insertion: the last one is drawn on top.
    public List<K> query(Point point) {
        return query(new Bounds(point.x(), point.y(), 0, 0));
    }

    private List<Entry<K>> look(CellRange range, Bounds area) {
        Set<K> candidates = new LinkedHashSet<>(large);
        for (long row = range.top(); row <= range.bottom(); row++) {
            for (long column = range.left(); column <= range.right(); column++) {
                candidates.addAll(cells.getOrDefault(new Cell(column, row), Set.of()));
            }
        }
        List<Entry<K>> hits = scan(candidates, area);
        hits.sort(Comparator.comparingLong(Entry::order));
        return hits;
    }

    private List<Entry<K>> scan(Set<K> candidates, Bounds area) {
        List<Entry<K>> hits = new ArrayList<>();
        for (K key : candidates) {
            Entry<K> entry = Objects.requireNonNull(entries.get(key));
            if (entry.bounds().intersects(area)) {
                hits.add(entry);
            }
        }
        return hits;
    }

    private void file(Entry<K> entry) {
        CellRange range = CellRange.of(entry.bounds());
        if (range.count() > MANY_CELLS) {
            large.add(entry.key());
            return;
        }
        for (long row = range.top(); row <= range.bottom(); row++) {
            for (long column = range.left(); column <= range.right(); column++) {
                cells.computeIfAbsent(new Cell(column, row), _ -> new LinkedHashSet<>()).add(entry.key());
            }
        }
    }

    private void unfile(Entry<K> entry) {
        CellRange range = CellRange.of(entry.bounds());
        if (range.count() > MANY_CELLS) {
            large.remove(entry.key());
            return;
        }
        for (long row = range.top(); row <= range.bottom(); row++) {
            for (long column = range.left(); column <= range.right(); column++) {
                Cell cell = new Cell(column, row);
                Set<K> keys = Objects.requireNonNull(cells.get(cell));
                keys.remove(entry.key());
                if (keys.isEmpty()) {
                    cells.remove(cell);
                }
            }
        }
    }
}
