package gantry.model.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeSet;

/// A shortest-path search (A*) over the lines that run along the obstacles' borders. One object answers one question.
///
/// Of equally good ways the one whose states have the lower numbers is taken, so the answer does not depend on chance.
final class GridSearch {

    /// The distance kept from obstacles, in world units.
    private static final double CLEARANCE = 8;

    /// What a turn costs, in world units of extra way.
    private static final double TURN = 40;

    private static final int MOST_STEPS = 20_000;

    private record Visit(double estimate, int state) implements Comparable<Visit> {
        @Override
        public int compareTo(Visit other) {
            int byEstimate = Double.compare(estimate, other.estimate);
            return byEstimate != 0 ? byEstimate : Integer.compare(state, other.state);
        }
    }

    private final Point start;
    private final Point end;
    private final double[] xs;
    private final double[] ys;
    private final boolean[] acrossBlocked;
    private final boolean[] downBlocked;
    private final double[] cost;
    private final int[] cameFrom;

    GridSearch(List<Bounds> obstacles, Point start, Point end) {
        this.start = start;
        this.end = end;
        List<Bounds> boxes = new ArrayList<>();
        for (Bounds box : obstacles) {
            boxes.add(leavesFree(box.grow(CLEARANCE)) ? box.grow(CLEARANCE) : box);
        }
        boxes.removeIf(box -> !leavesFree(box));
        xs = lines(boxes, true);
        ys = lines(boxes, false);
        acrossBlocked = new boolean[xs.length * ys.length];
        downBlocked = new boolean[xs.length * ys.length];
        boxes.forEach(this::block);
        cost = new double[xs.length * ys.length * 2];
        cameFrom = new int[cost.length];
    }

    private boolean leavesFree(Bounds box) {
        return !isInside(start, box) && !isInside(end, box);
    }

    private static boolean isInside(Point point, Bounds box) {
        return point.x() > box.x() && point.x() < box.right() && point.y() > box.y() && point.y() < box.bottom();
    }

    private double[] lines(List<Bounds> boxes, boolean columns) {
        TreeSet<Double> lines = new TreeSet<>();
        lines.add(positive(columns ? start.x() : start.y()));
        lines.add(positive(columns ? end.x() : end.y()));
        lines.add(positive(columns ? (start.x() + end.x()) / 2 : (start.y() + end.y()) / 2));
        for (Bounds box : boxes) {
            lines.add(positive(columns ? box.x() : box.y()));
            lines.add(positive(columns ? box.right() : box.bottom()));
        }
        return lines.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /// Turns -0.0 into 0.0: the two are one place, but sorting and searching tell them apart.
    private static double positive(double value) {
        return value + 0.0;
    }

    private static int index(double[] lines, double value) {
        return Arrays.binarySearch(lines, positive(value));
    }

    /// Marks the steps that run inside `box`; `acrossBlocked` holds the step to the right of a crossing, `downBlocked` the one below.
    private void block(Bounds box) {
        int left = index(xs, box.x());
        int right = index(xs, box.right());
        int top = index(ys, box.y());
        int bottom = index(ys, box.bottom());
        for (int row = top; row <= bottom; row++) {
            for (int column = left; column <= right; column++) {
                if (row > top && row < bottom && column < right) {
                    acrossBlocked[row * xs.length + column] = true;
                }
                if (column > left && column < right && row < bottom) {
                    downBlocked[row * xs.length + column] = true;
                }
            }
        }
    }

    /// Marks the step from `point` back towards the box it was docked at, so that no way doubles back over its own stub.
    private void blockBehind(Point point, Side side) {
        int cell = cell(point);
        int column = cell % xs.length;
        int row = cell / xs.length;
        switch (side) {
            case TOP -> downBlocked[cell] = true;
            case LEFT -> acrossBlocked[cell] = true;
            case BOTTOM -> downBlocked[row > 0 ? cell - xs.length : cell] |= row > 0;
            case RIGHT -> acrossBlocked[column > 0 ? cell - 1 : cell] |= column > 0;
        }
    }

    /// The way from start to end, both included, or nothing when there is none within the bounds of the search.
    Optional<List<Point>> find(Side leaving, Side entering) {
        blockBehind(start, leaving);
        blockBehind(end, entering);
        Arrays.fill(cost, Double.MAX_VALUE);
        Arrays.fill(cameFrom, -1);
        PriorityQueue<Visit> open = new PriorityQueue<>();
        int first = state(cell(start), leaving.isHorizontal());
        int goal = cell(end);
        cost[first] = 0;
        open.add(new Visit(0, first));
        for (int steps = 0; steps < MOST_STEPS && !open.isEmpty(); steps++) {
            Visit visit = open.remove();
            int state = visit.state();
            if (visit.estimate() > cost[state] + rest(state, entering) + 1e-9) {
                continue;
            }
            if (state >> 1 == goal && isAcross(state) == entering.isHorizontal()) {
                return Optional.of(trace(state));
            }
            expand(state, entering, open);
        }
        return Optional.empty();
    }

    private void expand(int state, Side entering, PriorityQueue<Visit> open) {
        int cell = state >> 1;
        int column = cell % xs.length;
        int row = cell / xs.length;
        if (column + 1 < xs.length && !acrossBlocked[cell]) {
            step(state, state(cell + 1, true), xs[column + 1] - xs[column], entering, open);
        }
        if (column > 0 && !acrossBlocked[cell - 1]) {
            step(state, state(cell - 1, true), xs[column] - xs[column - 1], entering, open);
        }
        if (row + 1 < ys.length && !downBlocked[cell]) {
            step(state, state(cell + xs.length, false), ys[row + 1] - ys[row], entering, open);
        }
        if (row > 0 && !downBlocked[cell - xs.length]) {
            step(state, state(cell - xs.length, false), ys[row] - ys[row - 1], entering, open);
        }
        step(state, state ^ 1, 0, entering, open);
    }

    private void step(int from, int to, double length, Side entering, PriorityQueue<Visit> open) {
        if (length > 0 && isAcross(from) != isAcross(to)) {
            return;
        }
        double total = cost[from] + (length > 0 ? length : TURN);
        if (total < cost[to]) {
            cost[to] = total;
            cameFrom[to] = from;
            open.add(new Visit(total + rest(to, entering), to));
        }
    }

    private double rest(int state, Side entering) {
        int cell = state >> 1;
        double distance = Math.abs(xs[cell % xs.length] - end.x()) + Math.abs(ys[cell / xs.length] - end.y());
        return distance + (isAcross(state) == entering.isHorizontal() ? 0 : TURN);
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
