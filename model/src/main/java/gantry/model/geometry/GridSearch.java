package gantry.model.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A shortest-path search (A*) over the lines that run along the obstacles' borders. One object answers one question.
///
/// Of equally good ways the one whose states have the lower numbers is taken, so the answer does not depend on chance, nor on
/// the order of the obstacles.
final class GridSearch {

    /// An area in which a way costs more than its length.
    ///
    /// @param factor how many times more, greater than 1
    record Zone(Bounds bounds, float factor) {}

    /// What a turn costs, in world units of extra way.
    static final double TURN = 40;

    private static final int MOST_STEPS = 20_000;

    private final Point start;
    private final Point end;
    private final double[] xs;
    private final double[] ys;
    /// What a step to the right of a crossing, and one below it, costs per unit; infinite inside walls, 0 for the usual cost.
    private final float[] across;
    private final float[] down;
    private final double[] cost;
    private final int[] cameFrom;
    private final StateHeap open = new StateHeap();

    /// @param clearances the distances to keep from walls, in world units; for each wall the first one that start and end keep
    GridSearch(List<Bounds> walls, List<Zone> zones, Point start, Point end, double[] clearances) {
        this.start = start;
        this.end = end;
        List<Bounds> boxes = new ArrayList<>(walls.size());
        for (Bounds wall : walls) {
            Arrays.stream(clearances).mapToObj(wall::grow).filter(this::leavesFree).findFirst().ifPresent(boxes::add);
        }
        xs = lines(boxes, zones, true);
        ys = lines(boxes, zones, false);
        across = new float[xs.length * ys.length];
        down = new float[xs.length * ys.length];
        zones.forEach(zone -> fill(zone.bounds(), zone.factor()));
        boxes.forEach(box -> fill(box, Float.POSITIVE_INFINITY));
        cost = new double[xs.length * ys.length * 2];
        cameFrom = new int[cost.length];
    }

    private boolean leavesFree(Bounds box) {
        return !isInside(start, box) && !isInside(end, box);
    }

    private static boolean isInside(Point point, Bounds box) {
        return point.x() > box.x() && point.x() < box.right() && point.y() > box.y() && point.y() < box.bottom();
    }

    /// The places at which a way can turn, in order; 0.0 is added to turn -0.0 into 0.0, which sorting tells apart.
    private double[] lines(List<Bounds> boxes, List<Zone> zones, boolean columns) {
        double[] lines = new double[3 + 2 * (boxes.size() + zones.size())];
        double from = columns ? start.x() : start.y();
        double to = columns ? end.x() : end.y();
        int count = 0;
        lines[count++] = from + 0.0;
        lines[count++] = to + 0.0;
        lines[count++] = (from + to) / 2 + 0.0;
        for (Bounds box : boxes) {
            lines[count++] = (columns ? box.x() : box.y()) + 0.0;
            lines[count++] = (columns ? box.right() : box.bottom()) + 0.0;
        }
        for (Zone zone : zones) {
            lines[count++] = (columns ? zone.bounds().x() : zone.bounds().y()) + 0.0;
            lines[count++] = (columns ? zone.bounds().right() : zone.bounds().bottom()) + 0.0;
        }
        return distinct(lines);
    }

    private static double[] distinct(double[] lines) {
        Arrays.sort(lines);
        int count = 1;
        for (int i = 1; i < lines.length; i++) {
            if (lines[i] != lines[count - 1]) {
                lines[count++] = lines[i];
            }
        }
        return Arrays.copyOf(lines, count);
    }

    private static int index(double[] lines, double value) {
        return Arrays.binarySearch(lines, value + 0.0);
    }

    /// Gives the steps that run inside `box` a cost, where they have none that is higher.
    private void fill(Bounds box, float factor) {
        int left = index(xs, box.x());
        int right = index(xs, box.right());
        int top = index(ys, box.y());
        int bottom = index(ys, box.bottom());
        for (int row = top; row <= bottom; row++) {
            for (int column = left; column <= right; column++) {
                int cell = row * xs.length + column;
                if (row > top && row < bottom && column < right) {
                    across[cell] = Math.max(across[cell], factor);
                }
                if (column > left && column < right && row < bottom) {
                    down[cell] = Math.max(down[cell], factor);
                }
            }
        }
    }

    /// Blocks the step from `point` back towards the box it was docked at, so that no way doubles back over its own stub.
    private void blockBehind(Point point, Side side) {
        int cell = cell(point);
        int column = cell % xs.length;
        int row = cell / xs.length;
        switch (side) {
            case TOP -> down[cell] = Float.POSITIVE_INFINITY;
            case LEFT -> across[cell] = Float.POSITIVE_INFINITY;
            case BOTTOM -> {
                if (row > 0) {
                    down[cell - xs.length] = Float.POSITIVE_INFINITY;
                }
            }
            case RIGHT -> {
                if (column > 0) {
                    across[cell - 1] = Float.POSITIVE_INFINITY;
                }
            }
        }
    }

    /// The way from start to end, both included, or nothing when there is none within the bounds of the search.
    ///
    /// @param leaving  where the line goes at the start
    /// @param arriving where the line would go at the end, seen from there
    Optional<List<Point>> find(Side leaving, Side arriving) {
        blockBehind(start, leaving);
        blockBehind(end, arriving);
        Arrays.fill(cost, Double.MAX_VALUE);
        Arrays.fill(cameFrom, -1);
        int first = state(cell(start), leaving.isHorizontal());
        int goal = cell(end);
        cost[first] = 0;
        open.add(0, first);
        for (int steps = 0; steps < MOST_STEPS && !open.isEmpty(); steps++) {
            double estimate = open.estimate();
            int state = open.remove();
            if (estimate > cost[state] + rest(state, arriving) + 1e-9) {
                continue;
            }
            if (state >> 1 == goal && isAcross(state) == arriving.isHorizontal()) {
                return Optional.of(trace(state));
            }
            expand(state, arriving);
        }
        return Optional.empty();
    }

    private void expand(int state, Side arriving) {
        int cell = state >> 1;
        int column = cell % xs.length;
        int row = cell / xs.length;
        if (isAcross(state)) {
            if (column + 1 < xs.length) {
                step(state, state + 2, xs[column + 1] - xs[column], across[cell], arriving);
            }
            if (column > 0) {
                step(state, state - 2, xs[column] - xs[column - 1], across[cell - 1], arriving);
            }
        } else {
            if (row + 1 < ys.length) {
                step(state, state + 2 * xs.length, ys[row + 1] - ys[row], down[cell], arriving);
            }
            if (row > 0) {
                step(state, state - 2 * xs.length, ys[row] - ys[row - 1], down[cell - xs.length], arriving);
            }
        }
        reach(state, state ^ 1, TURN, arriving);
    }

    private void step(int from, int to, double length, float factor, Side arriving) {
        if (factor != Float.POSITIVE_INFINITY) {
            reach(from, to, factor == 0 ? length : length * factor, arriving);
        }
    }

    private void reach(int from, int to, double price, Side arriving) {
        double total = cost[from] + price;
        if (total < cost[to]) {
            cost[to] = total;
            cameFrom[to] = from;
            open.add(total + rest(to, arriving), to);
        }
    }

    /// At least what is still to pay: the distance, and the turns that it needs whatever stands in the way.
    private double rest(int state, Side arriving) {
        int cell = state >> 1;
        double dx = Math.abs(xs[cell % xs.length] - end.x());
        double dy = Math.abs(ys[cell / xs.length] - end.y());
        boolean turns = isAcross(state) != arriving.isHorizontal();
        boolean isOff = isAcross(state) ? dy > 0 : dx > 0;
        return dx + dy + (turns ? TURN : isOff ? 2 * TURN : 0);
    }

    private List<Point> trace(int last) {
        List<Point> points = new ArrayList<>();
        for (int state = last; state >= 0; state = cameFrom[state]) {
            int cell = state >> 1;
            points.add(new Point(xs[cell % xs.length], ys[cell / xs.length]));
        }
        return points.reversed();
    }

    private int cell(Point point) {
        return index(ys, point.y()) * xs.length + index(xs, point.x());
    }

    private static int state(int cell, boolean across) {
        return cell * 2 + (across ? 1 : 0);
    }

    private static boolean isAcross(int state) {
        return (state & 1) == 1;
    }
}
