package gantry.app.canvas;

import java.util.ArrayList;
import java.util.List;

/// Where a ruler has its marks. A pure function of the visible part.
///
/// @param step the distance of two labelled marks, in world units: 1, 2 or 5 times a power of ten
/// @param ticks the marks from the first to the last
record RulerTicks(double step, List<Tick> ticks) {

    /// Labelled marks are at least so far apart, in pixels.
    private static final double LEAST_PIXELS = 64;

    /// Small marks between two labelled ones.
    private static final int PARTS = 5;

    /// One mark.
    ///
    /// @param world   where it stands, in world units
    /// @param isLarge true for those with a label
    record Tick(double world, boolean isLarge) {}

    /// @param from the first visible place, in world units
    /// @param to   the last one
    /// @param zoom pixels per world unit
    static RulerTicks of(double from, double to, double zoom) {
        double step = step(LEAST_PIXELS / zoom);
        double small = step / PARTS;
        var ticks = new ArrayList<Tick>();
        for (long i = (long) Math.ceil(from / small); i * small <= to; i++) {
            ticks.add(new Tick(i * small, i % PARTS == 0));
        }
        return new RulerTicks(step, ticks);
    }

    private static double step(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (double factor : new double[]{1, 2, 5}) {
            if (factor * power >= least) {
                return factor * power;
            }
        }
        return 10 * power;
    }
}
