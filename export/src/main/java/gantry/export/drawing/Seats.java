package gantry.export.drawing;

import gantry.model.geometry.OrthogonalRouter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Shares one side of a box among the ends of connections: fixed ends stay, ends that could make their line straight get what
/// they want where that leaves room, and the others line up in the middle or as near to it as they can.
final class Seats {

    /// @param towards where along the side the connection's other end lies, in world units; infinite for a loop
    /// @param place   where along the side this end stands or wants to stand; not a number when it doesn't mind
    /// @param isFixed true when it must stand there
    record Guest(double towards, double place, boolean isFixed) {

        boolean hasPlace() {
            return !Double.isNaN(place);
        }
    }

    private final double start;
    private final double length;
    private final double step;
    private final List<Guest> guests;
    private final double[] places;

    private Seats(double start, double length, List<Guest> guests) {
        this.start = start;
        this.length = length;
        this.guests = guests;
        step = Math.min(OrthogonalRouter.SPACING, length / (guests.size() + 1));
        places = new double[guests.size()];
        Arrays.fill(places, Double.NaN);
    }

    /// The places along a side, in the order of the guests.
    ///
    /// @param guests sorted by where they lead
    static double[] along(double start, double length, List<Guest> guests) {
        var seats = new Seats(start, length, guests);
        seats.settle(true);
        seats.settle(false);
        seats.seatOthers();
        return seats.places;
    }

    private void settle(boolean fixed) {
        for (int i = 0; i < places.length; i++) {
            Guest guest = guests.get(i);
            if (guest.hasPlace() && guest.isFixed() == fixed && (fixed || isFree(guest.place()))) {
                places[i] = guest.place();
            }
        }
    }

    private boolean isFree(double place) {
        for (double taken : places) {
            if (Math.abs(taken - place) < step - 1e-6) {
                return false;
            }
        }
        return true;
    }

    /// Each goes to the gap between settled ones to which it leads, or to the next one that has room.
    private void seatOthers() {
        double[] settled = settled();
        List<List<Integer>> groups = new ArrayList<>();
        int next = 0;
        for (int gap = 0; gap <= settled.length; gap++) {
            List<Integer> group = new ArrayList<>();
            for (; next < places.length
                    && (gap == settled.length || guests.get(next).towards() <= settled[gap]); next++) {
                if (Double.isNaN(places[next])) {
                    group.add(next);
                }
            }
            groups.add(group);
        }
        for (int gap = 0; gap < settled.length; gap++) {
            pass(groups, settled, gap, gap + 1);
        }
        for (int gap = settled.length; gap > 0; gap--) {
            pass(groups, settled, gap, gap - 1);
        }
        for (int gap = 0; gap <= settled.length; gap++) {
            seat(groups.get(gap), low(settled, gap), high(settled, gap));
        }
    }

    private double[] settled() {
        double[] sorted = places.clone();
        Arrays.sort(sorted);
        int count = 0;
        while (count < sorted.length && !Double.isNaN(sorted[count])) {
            count++;
        }
        return Arrays.copyOf(sorted, count);
    }

    private double low(double[] settled, int gap) {
        return gap == 0 ? start : settled[gap - 1];
    }

    private double high(double[] settled, int gap) {
        return gap == settled.length ? start + length : settled[gap];
    }

    /// Sends those for whom a gap is too narrow to the one beside it.
    private void pass(List<List<Integer>> groups, double[] settled, int gap, int other) {
        List<Integer> group = groups.get(gap);
        boolean isTight = high(settled, gap) - low(settled, gap) < step * (group.size() + 1) - 1e-6;
        boolean isRoomier = high(settled, other) - low(settled, other) > high(settled, gap) - low(settled, gap);
        if (!group.isEmpty() && isTight && isRoomier) {
            groups.get(other).addAll(other > gap ? 0 : groups.get(other).size(), group);
            group.clear();
        }
    }

    private void seat(List<Integer> group, double low, double high) {
        int count = group.size();
        double room = high - low - 2 * step;
        double apart = count > 1 ? Math.min(step, room / (count - 1)) : 0;
        double half = apart * (count - 1) / 2;
        boolean isTight = room < 0;
        double middle = isTight ? 0 : Math.max(low + step + half, Math.min(start + length / 2, high - step - half));
        for (int i = 0; i < count; i++) {
            places[group.get(i)] = isTight
                    ? low + (high - low) * (i + 1) / (count + 1)
                    : middle - half + i * apart;
        }
    }
}
