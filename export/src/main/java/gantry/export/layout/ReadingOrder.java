package gantry.export.layout;

import gantry.model.geometry.Bounds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/// The order in which a reader meets things: row by row, each from left to right.
///
/// What [Packing] has placed is read in the order in which it was packed, so that packing it again changes nothing.
final class ReadingOrder {

    private ReadingOrder() {}

    static <T> List<T> of(List<T> things, Function<T, Bounds> place) {
        List<T> left = new ArrayList<>(things);
        left.sort(Comparator.comparingDouble((T each) -> place.apply(each).y())
                .thenComparingDouble(each -> place.apply(each).x()));
        List<T> order = new ArrayList<>();
        while (!left.isEmpty()) {
            double top = place.apply(left.getFirst()).y();
            double bottom = left.stream()
                    .map(place)
                    .filter(bounds -> bounds.y() < top + Spacing.GRID)
                    .mapToDouble(Bounds::bottom)
                    .max()
                    .orElse(top);
            List<T> row = new ArrayList<>(left.stream()
                    .filter(each -> place.apply(each).center().y() <= bottom)
                    .toList());
            row = row.isEmpty() ? List.of(left.getFirst()) : row;
            left.removeAll(row);
            row.stream().sorted(Comparator.comparingDouble(each -> place.apply(each).x())).forEach(order::add);
        }
        return order;
    }
}
