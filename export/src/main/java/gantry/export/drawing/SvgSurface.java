package gantry.export.drawing;

import gantry.export.drawing.TextStyle.Weight;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// Writes an SVG file: the same calls give the same bytes on every machine, numbers are rounded to two decimals, and nothing
/// outside the file is referred to. The letters in use come along as a font; programs that read no fonts from SVG take the
/// next family of the list.
public final class SvgSurface implements Surface {

    private static final String FONTS = Typeface.FAMILY + ", 'Helvetica Neue', Arial, SansSerif, sans-serif";

    private final StringBuilder svg = new StringBuilder();
    private final Map<Weight, SortedSet<Integer>> letters = new EnumMap<>(Weight.class);
    private final Bounds view;
    private final String title;
    private Optional<String> drawing = Optional.empty();
    private int depth;

    /// Starts a picture of the area `view`, in world units, one unit to the pixel.
    ///
    /// @param paper what the area is filled with; a clear one is left out
    public SvgSurface(Bounds view, Colour paper, String title) {
        this.view = view;
        this.title = title;
        fillRect(view, paper);
    }

    /// Puts a drawing into the file, so that it can be opened again, see [DrawingInPicture].
    ///
    /// @param json the text of a drawing's file
    public void embed(String json) {
        drawing = Optional.of(json);
    }

    /// The whole file.
    ///
    /// @throws IllegalStateException when a group was not ended
    public String finish() {
        if (depth != 0) {
            throw new IllegalStateException(depth + " groups are still open");
        }
        return head().append(svg).append("</svg>\n").toString();
    }

    private StringBuilder head() {
        var head = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\"");
        head.append(" width=\"").append(number(view.width())).append("\" height=\"").append(number(view.height()));
        head.append("\" viewBox=\"").append(number(view.x())).append(' ').append(number(view.y())).append(' ');
        head.append(number(view.width())).append(' ').append(number(view.height())).append('"');
        head.append(" font-family=\"").append(FONTS).append("\">\n");
        if (!title.isEmpty()) {
            head.append("<title>").append(escape(title)).append("</title>\n");
        }
        drawing.ifPresent(json -> head.append(DrawingInPicture.metadata(escape(DrawingInPicture.plain(json)))));
        if (!letters.isEmpty()) {
            head.append("<defs><style type=\"text/css\">\n");
            letters.forEach((weight, used) -> head.append(fontFace(weight, used)));
            head.append("</style></defs>\n");
        }
        return head;
    }

    private static String fontFace(Weight weight, SortedSet<Integer> used) {
        String data = Base64.getEncoder().encodeToString(Typeface.of(weight).subset(used));
        return "@font-face { font-family: " + Typeface.FAMILY + "; font-weight: " + weight.number()
                + "; src: url(data:font/ttf;base64," + data + ") format(\"truetype\"); }\n";
    }

    @Override
    public void fillRect(Bounds bounds, Colour colour) {
        fillRoundRect(bounds, 0, colour);
    }

    @Override
    public void strokeRect(Bounds bounds, Stroke stroke) {
        rect(bounds, 0);
        stroke(stroke);
        svg.append("/>\n");
    }

    @Override
    public void fillRoundRect(Bounds bounds, double radius, Colour colour) {
        if (colour.alpha() == 0) {
            return;
        }
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
        SortedSet<Integer> used = letters.computeIfAbsent(style.weight(), _ -> new TreeSet<>());
        text.codePoints().forEach(used::add);
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
        fit(text, style);
        fill(style.colour());
        svg.append('>').append(escape(text)).append("</text>\n");
    }

    /// Keeps texts inside their boxes where another font stands in. What no font of ours has is left to its own width.
    private void fit(String text, TextStyle style) {
        Typeface face = Typeface.of(style.weight());
        if (text.codePoints().allMatch(face::has)) {
            attribute("textLength", new MetricsTable().width(text, style));
            svg.append(" lengthAdjust=\"spacingAndGlyphs\"");
        }
    }

    @Override
    public void icon(String pathData, Bounds bounds, Stroke stroke) {
        double scale = PathData.scale(bounds);
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
    static String escape(String text) {
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

    static boolean isAllowed(int letter) {
        boolean control = letter < 0x20 && letter != '\t' && letter != '\n' && letter != '\r';
        boolean surrogate = letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
        return !control && !surrogate && letter != 0xfffe && letter != 0xffff;
    }
}
