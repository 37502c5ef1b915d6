package gantry.model.geometry;

import java.util.Arrays;

/// The states that a search has still to look at, the least estimate first, of equal ones the least number.
final class StateHeap {

    private double[] estimates = new double[64];
    private int[] states = new int[64];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    /// The estimate of the state that [#remove] gives next.
    double estimate() {
        return estimates[0];
    }

    void add(double estimate, int state) {
        if (size == states.length) {
            estimates = Arrays.copyOf(estimates, size * 2);
            states = Arrays.copyOf(states, size * 2);
        }
        int place = size++;
        while (place > 0) {
            int parent = (place - 1) / 2;
            if (!isLess(estimate, state, parent)) {
                break;
            }
            move(parent, place);
            place = parent;
        }
        estimates[place] = estimate;
        states[place] = state;
    }

    /// Takes the least state out.
    int remove() {
        int least = states[0];
        size--;
        double estimate = estimates[size];
        int state = states[size];
        int place = 0;
        while (place * 2 + 1 < size) {
            int child = place * 2 + 1;
            if (child + 1 < size && isLess(estimates[child + 1], states[child + 1], child)) {
                child++;
            }
            if (!isLess(estimates[child], states[child], estimate, state)) {
                break;
            }
            move(child, place);
            place = child;
        }
        estimates[place] = estimate;
        states[place] = state;
        return least;
    }

    private void move(int from, int to) {
        estimates[to] = estimates[from];
        states[to] = states[from];
    }

    private boolean isLess(double estimate, int state, int place) {
        return isLess(estimate, state, estimates[place], states[place]);
    }

    private static boolean isLess(double estimate, int state, double other, int otherState) {
        return estimate < other || estimate == other && state < otherState;
    }
}
