package gantry.export.drawing;

import gantry.model.geometry.Point;

/// How a line of text is drawn.
///
/// @param size the height of the font in world units
public record TextStyle(double size, Weight weight, Colour colour, Align align) {

    /// How heavy the letters are.
    public enum Weight {
        NORMAL(400),
        SEMI_BOLD(600),
        BOLD(700);

        private final int number;

        Weight(int number) {
            this.number = number;
        }

        /// The weight as font formats count it, 100 to 900.
        public int number() {
            return number;
        }
    }

    /// Which part of the text stands at the given point.
    public enum Align {
        START,
        MIDDLE,
        END
    }

    public static TextStyle of(double size, Colour colour) {
        return new TextStyle(size, Weight.NORMAL, colour, Align.START);
    }

    /// Where a text stands so that its letters have their middle at the height of `middle`.
    Point centred(Point middle) {
        return new Point(middle.x(), Typeface.baseline(middle.y(), size));
    }

    public TextStyle withWeight(Weight changed) {
        return new TextStyle(size, changed, colour, align);
    }

    public TextStyle withAlign(Align changed) {
        return new TextStyle(size, weight, colour, changed);
    }

    public TextStyle withColour(Colour changed) {
        return new TextStyle(size, weight, changed, align);
    }
}
