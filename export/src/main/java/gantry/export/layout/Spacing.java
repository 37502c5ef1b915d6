package gantry.export.layout;

import gantry.model.diagram.Creation;

/// Distances that all parts of the layout keep to, in world units.
final class Spacing {

    /// Everything stands on this grid.
    static final double GRID = Creation.GRID;

    /// Between boxes of one layer, and between groups that nothing joins.
    static final double BETWEEN_BOXES = 32;

    /// Between layers without labels.
    static final double BETWEEN_LAYERS = 64;

    /// The least distance between what moves aside and what stays.
    static final double ASIDE = 24;

    /// How many times as wide as high a drawing should be.
    static final double ASPECT = 1.6;

    private Spacing() {}

    static double snapped(double value) {
        return Math.round(value / GRID) * GRID;
    }

    static double snappedUp(double value) {
        return Math.ceil(value / GRID) * GRID;
    }

    static double snappedDown(double value) {
        return Math.floor(value / GRID) * GRID;
    }
}
