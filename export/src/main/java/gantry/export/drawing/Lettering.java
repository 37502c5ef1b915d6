package gantry.export.drawing;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/// Sets a line of text: letters of the drawings' font, and between them what only a font of the system has.
///
/// The letters of the system are set as outlines, so that no output depends on how it finds fonts. A letter that no font has
/// is set as the usual empty box.
final class Lettering {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    /// A stretch of the line.
    ///
    /// @param x where it starts, in world units from the start of the line
    record Run(String text, boolean isOwn, double x) {}

    private final TextStyle style;
    private final List<Run> runs = new ArrayList<>();
    private double width;

    private Lettering(TextStyle style) {
        this.style = style;
    }

    static Lettering of(String text, TextStyle style) {
        var line = new Lettering(style);
        Typeface face = Typeface.of(style.weight());
        int start = 0;
        while (start < text.length()) {
            boolean isOwn = face.has(text.codePointAt(start));
            int end = isOwn ? endOfOwn(text, start, face) : endOfStrange(text, start, face);
            line.add(text.substring(start, end), isOwn);
            start = end;
        }
        return line;
    }

    private static int endOfOwn(String text, int start, Typeface face) {
        int end = start;
        while (end < text.length() && face.has(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /// Spaces between strange letters belong to them: words from right to left keep their order.
    private static int endOfStrange(String text, int start, Typeface face) {
        int end = start;
        int at = start;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            at += Character.charCount(letter);
            if (!face.has(letter)) {
                end = at;
            } else if (!Character.isSpaceChar(letter)) {
                break;
            }
        }
        return end;
    }

    private void add(String text, boolean isOwn) {
        runs.add(new Run(text, isOwn, width));
        width += isOwn ? new MetricsTable().width(text, style) : layout(text).getAdvance();
    }

    private TextLayout layout(String text) {
        int weight = style.weight() == TextStyle.Weight.NORMAL ? Font.PLAIN : Font.BOLD;
        return new TextLayout(text, new Font(Font.SANS_SERIF, weight, 1).deriveFont((float) style.size()), EXACT);
    }

    List<Run> runs() {
        return runs;
    }

    /// From the point at which the text stands to where it starts, in world units; never positive.
    double start() {
        return switch (style.align()) {
            case START -> 0;
            case MIDDLE -> -width / 2;
            case END -> -width;
        };
    }

    /// The outline of one run.
    ///
    /// @param place from world units round the start of the run, with y downwards
    Path2D outline(Run run, AffineTransform place) {
        if (!run.isOwn()) {
            return new Path2D.Double(layout(run.text()).getOutline(place));
        }
        var upwards = new AffineTransform(place);
        upwards.scale(style.size(), -style.size());
        return Typeface.of(style.weight()).outline(run.text(), upwards);
    }
}
