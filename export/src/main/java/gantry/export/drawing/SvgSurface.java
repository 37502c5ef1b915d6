package gantry.export.drawing;

import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import java.util.List;

/// Writes an SVG file: the same calls give the same bytes on every machine, numbers are rounded to two decimals, and nothing
/// outside the file is referred to.
public final class SvgSurface implements Surface {

    /// The generic family comes first because renderers without font fallback then still find letters of all scripts.
    private static final String FONTS = "SansSerif, 'Helvetica Neue', Arial, sans-serif";

    private final StringBuilder svg = new StringBuilder();
    private int depth;

    /// Starts a picture of the area `view`, in world units, one unit to the pixel.
    public SvgSurface(Bounds view, Colour background, String title) {
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\"");
        attribute("width", view.width());
        attribute("height", view.height());
        svg.append(" viewBox=\"").append(number(view.x())).append(' ').append(number(view.y())).append(' ');
        svg.append(number(view.width())).append(' ').append(number(view.height())).append('"');
        svg.append(" font-family=\"").append(FONTS).append("\">\n");
        if (!title.isEmpty()) {
            svg.append("<title>").append(escape(title)).append("</title>\n");
        }
        fillRect(view, background);
    }

    /// The whole file.
    ///
    /// @throws IllegalStateException when a group was not ended
    public String finish() {
        if (depth != 0) {
            throw new IllegalStateException(depth + " groups are still open");
        }
        return svg + "</svg>\n";
    }

    @Override
    public void fillRect(Bounds bounds, Colour colour) {
        rect(bounds, 0);
        fill(colour);
        svg.append("/>\n");
    }

    @Override
    public void strokeRect(Bounds bounds, Stroke stroke) {
        rect(bounds, 0);
        stroke(stroke);
        svg.append("/>\n");
    }

    @Override
    public void fillRoundRect(Bounds bounds, double radius, Colour colour) {
        rect(bounds, radius);
        fill(colour);
        svg.append("/>\n");
    }

    @Override
    public void strokeRoundRect(Bounds bounds, double radius, Stroke stroke) {
        rect(bounds, radius);
        stroke(stroke);
        svg.append("/>\n");
    }

    @Override
    public void polyline(List<Point> points, Stroke stroke, double cornerRadius) {
        svg.append("<path d=\"");
        RoundedLine.of(points, cornerRadius).forEach(this::path);
        svg.append('"');
        stroke(stroke);
        svg.append("/>\n");
    }

    private void path(RoundedLine.Part part) {
        switch (part) {
            case RoundedLine.Start(Point at) -> svg.append('M').append(pair(at));
            case RoundedLine.Straight(Point to) -> svg.append(" L").append(pair(to));
            case RoundedLine.Curve(Point corner, Point to) ->
                svg.append(" Q").append(pair(corner)).append(' ').append(pair(to));
        }
    }

    @Override
    public void fillPolygon(List<Point> corners, Colour colour) {
        svg.append("<polygon points=\"");
        for (int i = 0; i < corners.size(); i++) {
            svg.append(i == 0 ? "" : " ").append(number(corners.get(i).x())).append(',')
                    .append(number(corners.get(i).y()));
        }
        svg.append('"');
        fill(colour);
        svg.append("/>\n");
    }

    @Override
    public void text(String text, Point baseline, TextStyle style) {
        svg.append("<text");
        attribute("x", baseline.x());
        attribute("y", baseline.y());
        attribute("font-size", style.size());
        if (style.weight() != TextStyle.Weight.NORMAL) {
            attribute("font-weight", style.weight().number());
        }
        switch (style.align()) {
            case START -> {}
            case MIDDLE -> svg.append(" text-anchor=\"middle\"");
            case END -> svg.append(" text-anchor=\"end\"");
        }
        fill(style.colour());
        svg.append('>').append(escape(text)).append("</text>\n");
    }

    @Override
    public void icon(String pathData, Bounds bounds, Stroke stroke) {
        double scale = Math.min(bounds.width(), bounds.height()) / 24;
        svg.append("<path transform=\"translate(").append(number(bounds.x())).append(' ').append(number(bounds.y()));
        svg.append(") scale(").append(Math.round(scale * 10_000) / 10_000.0).append(")\" d=\"");
        svg.append(escape(pathData)).append('"');
        stroke(stroke);
        svg.append(" stroke-linecap=\"round\" stroke-linejoin=\"round\"/>\n");
    }

    @Override
    public void begin(String id, String title) {
        depth++;
        svg.append("<g id=\"").append(escape(id)).append("\">");
        if (!title.isEmpty()) {
            svg.append("<title>").append(escape(title)).append("</title>");
        }
        svg.append('\n');
    }

    @Override
    public void end() {
        if (depth == 0) {
            throw new IllegalStateException("no group is open");
        }
        depth--;
        svg.append("</g>\n");
    }

    private void rect(Bounds bounds, double radius) {
        svg.append("<rect");
        attribute("x", bounds.x());
        attribute("y", bounds.y());
        attribute("width", bounds.width());
        attribute("height", bounds.height());
        if (radius > 0) {
            attribute("rx", radius);
        }
    }

    private void fill(Colour colour) {
        svg.append(" fill=\"").append(colour.hex()).append('"');
        if (colour.alpha() != 255) {
            attribute("fill-opacity", colour.opacity());
        }
    }

    private void stroke(Stroke stroke) {
        svg.append(" fill=\"none\" stroke=\"").append(stroke.colour().hex()).append('"');
        attribute("stroke-width", stroke.width());
        if (stroke.colour().alpha() != 255) {
            attribute("stroke-opacity", stroke.colour().opacity());
        }
        if (stroke.dash() != Stroke.Dash.SOLID) {
            svg.append(" stroke-dasharray=\"").append(number(stroke.dash().on())).append(' ');
            svg.append(number(stroke.dash().off())).append('"');
        }
    }

    private void attribute(String name, double value) {
        svg.append(' ').append(name).append("=\"").append(number(value)).append('"');
    }

    private static String pair(Point point) {
        return number(point.x()) + " " + number(point.y());
    }

    /// Two decimals at most, no trailing zeros, a point in every locale.
    private static String number(double value) {
        long hundredths = Math.round(value * 100);
        long whole = Math.abs(hundredths) / 100;
        long rest = Math.abs(hundredths) % 100;
        String sign = hundredths < 0 ? "-" : "";
        if (rest == 0) {
            return sign + whole;
        }
        return sign + whole + (rest % 10 == 0 ? "." + rest / 10 : rest < 10 ? ".0" + rest : "." + rest);
    }

    /// Also replaces what XML 1.0 does not allow at all. Source: https://www.w3.org/TR/xml/#charsets
    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(letter -> {
            switch (letter) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(isAllowed(letter) ? letter : 0xfffd);
            }
        });
        return escaped.toString();
    }

    private static boolean isAllowed(int letter) {
        boolean control = letter < 0x20 && letter != '\t' && letter != '\n' && letter != '\r';
        boolean surrogate = letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
        return !control && !surrogate && letter != 0xfffe && letter != 0xffff;
    }
}
