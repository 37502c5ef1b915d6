package gantry.app.canvas;

import gantry.export.drawing.Stroke;

/// The pattern of a line in device pixels.
///
/// @param on  the length of a dash, 1 or more
/// @param off the length of a gap; 0 for a line without gaps
record Dashes(int on, int off) {

    static final Dashes NONE = new Dashes(1, 0);

    /// @param factor device pixels per unit of the stroke
    static Dashes of(Stroke.Dash dash, double factor) {
        return dash == Stroke.Dash.SOLID
                ? NONE
                : new Dashes(
                        (int) Math.max(1, Math.round(dash.on() * factor)),
                        (int) Math.max(1, Math.round(dash.off() * factor)));
    }

    boolean isSolid() {
        return off == 0;
    }

    int period() {
        return on + off;
    }

    /// How solid a bent line is, from 0 to 1: a whole number of dashes fits between its ends, half a gap at each.
    ///
    /// @param length of the line
    /// @param at     how far along it
    double solidity(double length, double at) {
        if (isSolid()) {
            return 1;
        }
        double period = length / Math.max(1, Math.round(length / period()));
        double dash = period * on / period();
        double away = Math.abs(at - Math.floor(at / period) * period - period / 2);
        return Math.clamp(dash / 2 - away + 0.5, 0, 1);
    }
}
