package gantry.export.layout;

import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.geometry.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// Sets rectangles in rows, in their order, so that the whole is about [Spacing#ASPECT] times as wide as high. What is
/// lower than its row is stacked in columns.
final class Packing {

    /// More widths than this aren't tried; they differ little.
    private static final int MOST_TRIED = 48;

    private final List<Size> sizes;
    private final double gap;

    private Packing(List<Size> sizes, double gap) {
        this.sizes = sizes;
        this.gap = gap;
    }

    /// The top left corners of rectangles of these sizes, in the same order, from the origin.
    static List<Point> of(List<Size> sizes, double gap) {
        var packing = new Packing(sizes, gap);
        List<Point> best = List.of();
        double least = Double.MAX_VALUE;
        for (double width : packing.widths()) {
            List<Point> places = packing.within(width);
            double badness = packing.badness(places);
            if (badness < least) {
                least = badness;
                best = places;
            }
        }
        return best;
    }

    /// The widths at which some row is just full.
    private List<Double> widths() {
        double least = sizes.stream().mapToDouble(Size::width).max().orElse(0);
        var widths = new TreeSet<Double>();
        widths.add(least);
        double sum = -gap;
        for (Size size : sizes) {
            sum += size.width() + gap;
            if (sum > least) {
                widths.add(sum);
            }
        }
        double all = sum;
        if (widths.size() > MOST_TRIED) {
            widths.removeIf(width -> width != least && width != all);
            for (int step = 1; step < MOST_TRIED; step++) {
                widths.add(least + (all - least) * Math.pow((double) step / MOST_TRIED, 2));
            }
        }
        return List.copyOf(widths);
    }

    private List<Point> within(double width) {
        List<Point> places = new ArrayList<>();
        double top = 0;
        int next = 0;
        while (next < sizes.size()) {
            int end = fill(next, top, width, places);
            double height = sizes.subList(next, end).stream().mapToDouble(Size::height).max().orElse(0);
            top = Spacing.snappedUp(top + height + gap);
            next = end;
        }
        return places;
    }

    /// Fills a row that is as high as its first rectangle that can't be stacked on another; gives the index behind it.
    private int fill(int from, double top, double width, List<Point> places) {
        double height = sizes.get(from).height();
        double left = 0;
        double column = 0;
        double down = top;
        int next = from;
        while (next < sizes.size()) {
            Size size = sizes.get(next);
            boolean isStacked = down > top && down + size.height() <= top + height;
            if (!isStacked) {
                double x = next == from ? 0 : Spacing.snappedUp(left + column + gap);
                if (x + size.width() > width && next > from) {
                    return next;
                }
                left = x;
                column = 0;
                down = top;
                height = Math.max(height, size.height());
            }
            places.add(new Point(left, down));
            column = Math.max(column, size.width());
            if (left + column > width && next > from) {
                places.removeLast();
                return next;
            }
            down = Spacing.snappedUp(down + size.height() + gap);
            next++;
        }
        return next;
    }

    private double badness(List<Point> places) {
        Bounds all = new Bounds(0, 0, 0, 0);
        for (int index = 0; index < places.size(); index++) {
            all = all.union(Bounds.of(places.get(index), sizes.get(index)));
        }
        double width = all.width() + gap;
        double height = all.height() + gap;
        // As large as the rectangle of the wished shape that holds everything.
        return Math.max(width / Spacing.ASPECT, height) * (1 + 0.1 * width / height / Spacing.ASPECT);
    }
}
