package gantry.export.drawing;

import gantry.export.drawing.Stroke.Dash;
import gantry.model.kind.LinePattern;
import gantry.model.kind.LineStyle;

/// How connections of one meaning look.
///
/// @param width  of the line, in world units
/// @param head   the length of the arrow head, in world units
/// @param isOpen true for a head of two strokes
/// @param mark   the symbol near the source, or empty
record LineLook(double width, Dash dash, double head, boolean isOpen, String mark) {

    /// The size of a mark and how far its middle is from the source, in world units.
    static final double MARK = 16;

    /// A line has to be so long to show its mark, in world units.
    private static final double LEAST_MARKED = 3 * MARK;

    static LineLook of(LineStyle style) {
        return switch (style) {
            case TRAFFIC -> new LineLook(1.75, Dash.SOLID, 9, false, "");
            case TRIGGER -> new LineLook(1.75, Dash.SOLID, 9, false, "bolt");
            case ACCESS -> new LineLook(1.5, Dash.DASHED, 9, false, "");
            case STRUCTURE -> new LineLook(1.1, Dash.SOLID, 8, false, "");
            case ROLE -> new LineLook(1.5, Dash.DOTTED, 9, false, "key");
            case ANNOTATION -> new LineLook(1.5, Dash.SOLID, 9, true, "");
        };
    }

    static Dash dash(LinePattern pattern) {
        return switch (pattern) {
            case SOLID -> Dash.SOLID;
            case DASHED -> Dash.DASHED;
            case DOTTED -> Dash.DOTTED;
        };
    }

    /// True when a line of this length in world units shows the mark.
    boolean isMarked(double length) {
        return !mark.isEmpty() && length > LEAST_MARKED;
    }
}
