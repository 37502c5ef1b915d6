package gantry.export.drawing;

/// How a line is drawn.
///
/// @param width in world units
public record Stroke(Colour colour, double width, Dash dash) {

    /// The pattern of a line.
    public enum Dash {
        SOLID(0, 0),
        DASHED(6, 4),
        DOTTED(1.5, 3.5);

        private final double on;
        private final double off;

        Dash(double on, double off) {
            this.on = on;
            this.off = off;
        }

        /// The length of a dash in world units; 0 for a line without gaps.
        public double on() {
            return on;
        }

        /// The length of a gap in world units.
        public double off() {
            return off;
        }
    }

    public Stroke {
        if (!(width >= 0)) {
            throw new IllegalArgumentException("a line cannot be " + width + " wide");
        }
    }

    public static Stroke solid(Colour colour, double width) {
        return new Stroke(colour, width, Dash.SOLID);
    }
}
