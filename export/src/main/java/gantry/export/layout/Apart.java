package gantry.export.layout;

import gantry.model.geometry.Bounds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Moves rectangles away from others that stay, each by as little as needed, until none covers another.
final class Apart {

    /// Whoever reads looks for the first things left and above, so those ways count as longer.
    private static final double BACKWARDS = 2;

    private final List<Bounds> taken;

    private Apart(List<Bounds> staying) {
        taken = new ArrayList<>(staying);
    }

    /// Where `moving` rectangles go, by the same keys. Those that are in nobody's way stay.
    static <T> Map<T, Bounds> from(List<Bounds> staying, Map<T, Bounds> moving) {
        var apart = new Apart(staying);
        Map<T, Bounds> placed = new LinkedHashMap<>();
        List<T> order = ReadingOrder.of(List.copyOf(moving.keySet()), key -> Objects.requireNonNull(moving.get(key)));
        for (T key : order) {
            Bounds free = apart.free(Objects.requireNonNull(moving.get(key)));
            placed.put(key, free);
            apart.taken.add(free);
        }
        return placed;
    }

    private Bounds free(Bounds wanted) {
        if (isFree(wanted)) {
            return wanted;
        }
        return Stream.of(slide(wanted, 1, 0), slide(wanted, 0, 1), slide(wanted, -1, 0), slide(wanted, 0, -1))
                .min(Comparator.comparingDouble(place -> cost(wanted, place)))
                .orElse(wanted);
    }

    private static double cost(Bounds wanted, Bounds place) {
        double dx = place.x() - wanted.x();
        double dy = place.y() - wanted.y();
        return Math.max(dx, -dx * BACKWARDS) + Math.max(dy, -dy * BACKWARDS);
    }

    private boolean isFree(Bounds bounds) {
        return taken.stream().noneMatch(other -> covers(other, bounds));
    }

    private static boolean covers(Bounds other, Bounds bounds) {
        double gap = Spacing.ASIDE;
        return bounds.x() < other.right() + gap
                && bounds.right() > other.x() - gap
                && bounds.y() < other.bottom() + gap
                && bounds.bottom() > other.y() - gap;
    }

    /// The first free place in one direction; every step passes at least one rectangle, so there is an end.
    private Bounds slide(Bounds wanted, int dx, int dy) {
        Bounds place = wanted;
        while (true) {
            Bounds at = place;
            Optional<Bounds> hit = taken.stream().filter(other -> covers(other, at)).findFirst();
            if (hit.isEmpty()) {
                return place;
            }
            Bounds first = hit.get();
            double gap = Spacing.ASIDE;
            double x = dx == 0 ? place.x()
                    : dx > 0 ? Spacing.snappedUp(first.right() + gap)
                            : Spacing.snappedDown(first.x() - gap - place.width());
            double y = dy == 0 ? place.y()
                    : dy > 0 ? Spacing.snappedUp(first.bottom() + gap)
                            : Spacing.snappedDown(first.y() - gap - place.height());
            place = new Bounds(x, y, place.width(), place.height());
        }
    }
}
