package gantry.export.drawing;

import gantry.model.geometry.Bounds;

/// What part of the world is painted, and how large.
///
/// @param visible in world units
/// @param zoom pixels per world unit, greater than 0
public record View(Bounds visible, double zoom) {

    /// How much is shown of each element.
    public enum Detail {
        /// Everything.
        FULL,
        /// Plain rectangles and sharp lines, no letters.
        PLAIN,
        /// One rectangle per card, hairlines for connections.
        FAR
    }

    /// Below this zoom letters are too small to be read.
    private static final double LEAST_FULL = 0.35;

    private static final double LEAST_PLAIN = 0.15;

    /// Below this zoom the second line of a card is too small to be read.
    private static final double LEAST_SMALL_TEXT = 0.5;

    public View {
        if (!(zoom > 0)) {
            throw new IllegalArgumentException("zoom must be above 0: " + zoom);
        }
    }

    public Detail detail() {
        return zoom >= LEAST_FULL ? Detail.FULL : zoom >= LEAST_PLAIN ? Detail.PLAIN : Detail.FAR;
    }

    public boolean showsSmallText() {
        return zoom >= LEAST_SMALL_TEXT;
    }

    /// The length in world units that appears as `pixels` on the screen.
    public double world(double pixels) {
        return pixels / zoom;
    }
}
