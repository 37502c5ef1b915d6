package gantry.model.geometry;

/// Which of several connections on one side of a box this one is, so that they can be drawn side by side.
///
/// @param index 0 for the first (leftmost or topmost) of them
/// @param count how many share the side, at least 1
/// @param slide how far from its even place among them this one docks, in world units: to run straight, or to keep away from
///              an end that is fixed
public record Dock(int index, int count, double slide) {

    /// A connection that has its side to itself.
    public static final Dock ONLY = new Dock(0, 1);

    public Dock {
        if (index < 0 || index >= count) {
            throw new IllegalArgumentException("no place " + index + " among " + count);
        }
    }

    public Dock(int index, int count) {
        this(index, count, 0);
    }

    /// The one that docks `shift` world units from the middle of a side of `length`.
    public static Dock at(double shift, int index, int count, double length, double spacing) {
        var even = new Dock(index, count);
        return new Dock(index, count, shift - even.shift(length, spacing));
    }

    /// How far from the middle of a side of `length` world units this connection docks: `spacing` apart where there is room,
    /// closer where there is not.
    public double shift(double length, double spacing) {
        double step = Math.min(spacing, length / (count + 1));
        return (index - (count - 1) / 2.0) * step + slide;
    }
}
