package gantry.export.drawing;

import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import java.util.List;

/// Something that can be painted on, in world units: the same calls make the screen, an SVG file and the record of a test.
///
/// Later calls cover earlier ones. An implementation decides nothing about looks; it may leave out what it cannot show.
public interface Surface {

    void fillRect(Bounds bounds, Colour colour);

    /// The line runs along the middle of the border.
    void strokeRect(Bounds bounds, Stroke stroke);

    void fillRoundRect(Bounds bounds, double radius, Colour colour);

    void strokeRoundRect(Bounds bounds, double radius, Stroke stroke);

    /// An open line through n points, n ≥ 2.
    ///
    /// @param cornerRadius how far corners are rounded, in world units; 0 for sharp ones
    void polyline(List<Point> points, Stroke stroke, double cornerRadius);

    /// A filled area with n corners, n ≥ 3.
    void fillPolygon(List<Point> corners, Colour colour);

    /// One line of text.
    ///
    /// @param baseline where the text starts, has its middle or ends, by the style's alignment, at the height of the baseline
    void text(String text, Point baseline, TextStyle style);

    /// A symbol from path data on a 24 x 24 grid, scaled to `bounds` and stroked with round caps and joins.
    ///
    /// @param stroke its width counts in units of the grid, so that a symbol keeps its weight at every size
    void icon(String pathData, Bounds bounds, Stroke stroke);

    /// Whether [#begin] and [#end] mean anything here; they are left out otherwise.
    default boolean hasGroups() {
        return true;
    }

    /// Everything up to the matching [#end] belongs to one element; groups may be nested.
    ///
    /// @param id the element's id, unique within the picture
    /// @param title what a reader is told about it; may be empty
    void begin(String id, String title);

    void end();
}
