package gantry.model.geometry;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Function;

/// Rectangles on a grid that answers "what is in this area" without looking at every one. Immutable: a changed mosaic is
/// made with [#edit] and shares what is equal, so that many versions of a large one that differ little cost little.
///
/// The plane is cut into square cells; a value is filed in each cell that its rectangle touches, and one that would fill very
/// many cells is kept in a short list of large ones. Answers have no order; callers for whom it matters sort them.
/// [SpatialIndex] is the mutable sister that remembers an order.
///
/// @param <V> the values, compared with `equals`; each knows its rectangle
public final class Mosaic<V> {

    /// The edge of a cell in world units: a few cards wide, so that a card touches one to four cells.
    private static final double CELL = 256;

    /// A value that touches more cells than this is filed as a large one.
    private static final long MANY_CELLS = 64;

    /// Everything beyond is filed in the outermost cells.
    private static final double FARTHEST_CELL = 1 << 29;

    /// Marks a free place among the keys; no cell has it.
    private static final long FREE = Long.MIN_VALUE;

    private static final Object[] NOTHING = {};

    private record Range(int left, int top, int right, int bottom) {

        static Range of(Bounds area) {
            return new Range(cell(area.x()), cell(area.y()), cell(area.right()), cell(area.bottom()));
        }

        long count() {
            return (right - left + 1L) * (bottom - top + 1L);
        }

        private static int cell(double world) {
            return (int) Math.clamp(Math.floor(world / CELL), -FARTHEST_CELL, FARTHEST_CELL);
        }

        boolean holds(long key) {
            return column(key) >= left && column(key) <= right && row(key) >= top && row(key) <= bottom;
        }
    }

    private final Function<V, Bounds> area;
    private long[] keys;
    private Object[][] cells;
    private int used;
    private Object[] large;

    private Mosaic(Function<V, Bounds> area, long[] keys, Object[][] cells, int used, Object[] large) {
        this.area = area;
        this.keys = keys;
        this.cells = cells;
        this.used = used;
        this.large = large;
    }

    /// A mosaic without values.
    ///
    /// @param area the rectangle of a value, in world units; always the same for equal values
    public static <V> Mosaic<V> empty(Function<V, Bounds> area) {
        long[] keys = new long[16];
        Arrays.fill(keys, FREE);
        return new Mosaic<>(area, keys, new Object[16][], 0, NOTHING);
    }

    /// Names every value whose rectangle shares at least a point with `wanted`, borders included, once each.
    public void query(Bounds wanted, Consumer<? super V> found) {
        visit(large, wanted, found);
        Range range = Range.of(wanted);
        if (range.count() > used) {
            for (int place = 0; place < keys.length; place++) {
                if (keys[place] != FREE && range.holds(keys[place])) {
                    visit(place, range, wanted, found);
                }
            }
            return;
        }
        for (int row = range.top(); row <= range.bottom(); row++) {
            for (int column = range.left(); column <= range.right(); column++) {
                int place = place(key(column, row));
                if (keys[place] != FREE) {
                    visit(place, range, wanted, found);
                }
            }
        }
    }

    private void visit(Object[] values, Bounds wanted, Consumer<? super V> found) {
        for (Object value : values) {
            if (area.apply(own(value)).intersects(wanted)) {
                found.accept(own(value));
            }
        }
    }

    /// A value in several cells is named in the first of them that lies in the range.
    private void visit(int place, Range range, Bounds wanted, Consumer<? super V> found) {
        long key = keys[place];
        for (Object value : cells[place]) {
            Bounds box = area.apply(own(value));
            if (box.intersects(wanted)
                    && Math.max(range.left(), Range.cell(box.x())) == column(key)
                    && Math.max(range.top(), Range.cell(box.y())) == row(key)) {
                found.accept(own(value));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private V own(Object value) {
        return (V) value;
    }

    /// The start of a changed mosaic; this one stays as it is.
    public Editor<V> edit() {
        return new Editor<>(new Mosaic<>(area, keys.clone(), cells.clone(), used, large));
    }

    /// A mosaic that is being made. Belongs to one thread.
    ///
    /// @param <V> the values
    public static final class Editor<V> {

        private final Mosaic<V> draft;

        private Editor(Mosaic<V> draft) {
            this.draft = draft;
        }

        public void put(V value) {
            Range range = Range.of(draft.area.apply(value));
            if (range.count() > MANY_CELLS) {
                draft.large = with(draft.large, value);
                return;
            }
            for (int row = range.top(); row <= range.bottom(); row++) {
                for (int column = range.left(); column <= range.right(); column++) {
                    draft.file(key(column, row), value);
                }
            }
        }

        /// Takes a value out; nothing happens when it is not there.
        public void remove(V value) {
            Range range = Range.of(draft.area.apply(value));
            if (range.count() > MANY_CELLS) {
                draft.large = without(draft.large, value);
                return;
            }
            for (int row = range.top(); row <= range.bottom(); row++) {
                for (int column = range.left(); column <= range.right(); column++) {
                    int place = draft.place(key(column, row));
                    if (draft.keys[place] != FREE) {
                        draft.cells[place] = without(draft.cells[place], value);
                    }
                }
            }
        }

        /// As [Mosaic#query], over what was put so far.
        public void query(Bounds wanted, Consumer<? super V> found) {
            draft.query(wanted, found);
        }

        /// The changed mosaic; the editor must not be used afterwards.
        public Mosaic<V> done() {
            return draft;
        }
    }

    private void file(long key, V value) {
        if (used * 2 >= keys.length) {
            grow();
        }
        int place = place(key);
        if (keys[place] == FREE) {
            keys[place] = key;
            cells[place] = NOTHING;
            used++;
        }
        cells[place] = with(cells[place], value);
    }

    /// Also drops the cells that have become empty.
    private void grow() {
        long[] oldKeys = keys;
        Object[][] oldCells = cells;
        keys = new long[oldKeys.length * 2];
        cells = new Object[oldKeys.length * 2][];
        used = 0;
        Arrays.fill(keys, FREE);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != FREE && oldCells[i].length > 0) {
                int place = place(oldKeys[i]);
                keys[place] = oldKeys[i];
                cells[place] = oldCells[i];
                used++;
            }
        }
    }

    private static Object[] with(Object[] values, Object value) {
        Object[] more = Arrays.copyOf(values, values.length + 1);
        more[values.length] = value;
        return more;
    }

    private static Object[] without(Object[] values, Object value) {
        for (int i = 0; i < values.length; i++) {
            if (values[i].equals(value)) {
                Object[] fewer = Arrays.copyOf(values, values.length - 1);
                System.arraycopy(values, i + 1, fewer, i, values.length - 1 - i);
                return fewer;
            }
        }
        return values;
    }

    /// Where the key stands, or the free place where it would.
    private int place(long key) {
        long mixed = key * 0x9e3779b97f4a7c15L;
        int place = (int) (mixed >>> 40) & keys.length - 1;
        while (keys[place] != FREE && keys[place] != key) {
            place = place + 1 & keys.length - 1;
        }
        return place;
    }

    private static long key(int column, int row) {
        return (long) column << 32 | row & 0xffffffffL;
    }

    private static int column(long key) {
        return (int) (key >> 32);
    }

    private static int row(long key) {
        return (int) key;
    }
}
