package gantry.export.drawing;

import gantry.export.drawing.TextStyle.Weight;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.RoundRectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/// Writes a PDF file of one page as large as the drawing, with lines and text that can be selected. The font's letters in use
/// come along; letters that it lacks are outlines with the text behind them. The same calls give the same bytes.
///
/// Source: https://opensource.adobe.com/dc-acrobat-sdk-docs/pdfstandards/PDF32000_2008.pdf
public final class PdfSurface implements Surface, AutoCloseable {

    /// A world unit is a pixel of CSS, 96 to the inch; a point is one of 72.
    private static final double POINTS = 0.75;

    /// The longest side of a page in its own units. Source: PDF 32000-1:2008, Annex C.2
    private static final double LONGEST = 14_400;

    /// The control points of a quadratic curve, taken as a cubic one.
    private static final double TWO_THIRDS = 2 / 3.0;

    private static final COSName SPAN = COSName.getPDFName("Span");

    private final PDDocument document = new PDDocument();
    private final PDPageContentStream content;
    private final Map<Weight, PDType0Font> fonts = new EnumMap<>(Weight.class);
    private final Map<Weight, TrueTypeFont> files = new EnumMap<>(Weight.class);
    private final Map<Integer, PDExtendedGraphicsState> opacities = new HashMap<>();

    /// A step that writes to the document in memory, which never fails.
    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }

    /// @param view  in world units
    /// @param paper what the page is filled with; a clear one is left out
    public PdfSurface(Bounds view, Colour paper, String title) {
        double longest = Math.max(view.width(), view.height()) * POINTS;
        double userUnit = Math.max(1, Math.ceil(longest / LONGEST));
        double unit = POINTS / userUnit;
        var page = new PDPage(new PDRectangle((float) (view.width() * unit), (float) (view.height() * unit)));
        if (userUnit > 1) {
            page.setUserUnit((float) userUnit);
        }
        document.addPage(page);
        document.setDocumentId(Integer.toUnsignedLong((title + view).hashCode()));
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setCreator("Gantry");
        try {
            content = new PDPageContentStream(document, page);
            content.transform(new Matrix((float) unit, 0, 0, (float) -unit, (float) (-view.x() * unit),
                    (float) (view.bottom() * unit)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        fillRect(view, paper);
    }

    /// The whole file; nothing can be painted any more.
    public byte[] finish() {
        var out = new ByteArrayOutputStream();
        write(() -> {
            content.close();
            document.save(out);
        });
        return out.toByteArray();
    }

    @Override
    public void close() {
        write(() -> {
            document.close();
            for (TrueTypeFont file : files.values()) {
                file.close();
            }
        });
    }

    private static void write(Step step) {
        try {
            step.run();
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory failed", impossible);
        }
    }

    @Override
    public void fillRect(Bounds bounds, Colour colour) {
        fillRoundRect(bounds, 0, colour);
    }

    @Override
    public void strokeRect(Bounds bounds, Stroke stroke) {
        strokeRoundRect(bounds, 0, stroke);
    }

    @Override
    public void fillRoundRect(Bounds bounds, double radius, Colour colour) {
        fill(box(bounds, radius), colour);
    }

    @Override
    public void strokeRoundRect(Bounds bounds, double radius, Stroke stroke) {
        draw(box(bounds, radius), stroke, false);
    }

    private static Shape box(Bounds bounds, double radius) {
        double arc = Math.min(2 * radius, Math.min(bounds.width(), bounds.height()));
        return new RoundRectangle2D.Double(bounds.x(), bounds.y(), bounds.width(), bounds.height(), arc, arc);
    }

    @Override
    public void polyline(List<Point> points, Stroke stroke, double cornerRadius) {
        draw(PathData.line(points, cornerRadius), stroke, false);
    }

    @Override
    public void fillPolygon(List<Point> corners, Colour colour) {
        fill(PathData.polygon(corners), colour);
    }

    @Override
    public void icon(String pathData, Bounds bounds, Stroke stroke) {
        double grid = PathData.scale(bounds);
        var place = new AffineTransform(grid, 0, 0, grid, bounds.x(), bounds.y());
        var scaled = new Stroke(stroke.colour(), stroke.width() * grid, stroke.dash());
        draw(PathData.symbol(pathData, place), scaled, true);
    }

    private void fill(Shape shape, Colour colour) {
        if (colour.alpha() == 0) {
            return;
        }
        write(() -> {
            colour(colour);
            trace(shape);
            content.fill();
        });
    }

    /// @param isRound whether ends and corners of the line are round
    private void draw(Shape shape, Stroke stroke, boolean isRound) {
        write(() -> {
            colour(stroke.colour());
            content.setLineWidth((float) stroke.width());
            content.setLineCapStyle(isRound ? 1 : 0);
            content.setLineJoinStyle(isRound ? 1 : 0);
            boolean isSolid = stroke.dash() == Stroke.Dash.SOLID;
            content.setLineDashPattern(isSolid
                    ? new float[0]
                    : new float[]{(float) stroke.dash().on(), (float) stroke.dash().off()}, 0);
            trace(shape);
            content.stroke();
        });
    }

    private void colour(Colour colour) throws IOException {
        content.setGraphicsStateParameters(opacities.computeIfAbsent(colour.alpha(), PdfSurface::opacity));
        float red = colour.red() / 255f;
        float green = colour.green() / 255f;
        float blue = colour.blue() / 255f;
        content.setNonStrokingColor(red, green, blue);
        content.setStrokingColor(red, green, blue);
    }

    private static PDExtendedGraphicsState opacity(int alpha) {
        var state = new PDExtendedGraphicsState();
        state.setNonStrokingAlphaConstant(alpha / 255f);
        state.setStrokingAlphaConstant(alpha / 255f);
        return state;
    }

    private void trace(Shape shape) throws IOException {
        float[] at = new float[6];
        float x = 0;
        float y = 0;
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            int last = 0;
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> content.moveTo(at[0], at[1]);
                case PathIterator.SEG_LINETO -> content.lineTo(at[0], at[1]);
                case PathIterator.SEG_QUADTO -> {
                    content.curveTo(
                            third(x, at[0]), third(y, at[1]), third(at[2], at[0]), third(at[3], at[1]), at[2], at[3]);
                    last = 2;
                }
                case PathIterator.SEG_CUBICTO -> {
                    content.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                    last = 4;
                }
                default -> content.closePath();
            }
            x = at[last];
            y = at[last + 1];
        }
    }

    private static float third(float end, float corner) {
        return (float) (end + (corner - end) * TWO_THIRDS);
    }

    @Override
    public void text(String text, Point baseline, TextStyle style) {
        Lettering line = Lettering.of(text, style);
        for (Lettering.Run run : line.runs()) {
            double x = baseline.x() + line.start() + run.x();
            if (run.isOwn()) {
                letters(run.text(), new Point(x, baseline.y()), style);
            } else {
                outlines(run, line, AffineTransform.getTranslateInstance(x, baseline.y()), style.colour());
            }
        }
    }

    private void letters(String text, Point start, TextStyle style) {
        write(() -> {
            colour(style.colour());
            content.beginText();
            content.setFont(fonts.computeIfAbsent(style.weight(), this::font), (float) style.size());
            content.setTextMatrix(new Matrix(1, 0, 0, -1, (float) start.x(), (float) start.y()));
            content.showText(text);
            content.endText();
        });
    }

    private PDType0Font font(Weight weight) {
        try (InputStream in = Typeface.of(weight).open()) {
            TrueTypeFont file = new TTFParser().parse(new RandomAccessReadBuffer(in));
            // Letters stand one by one, as they were measured.
            file.setEnableGsub(false);
            files.put(weight, file);
            return PDType0Font.load(document, file, true);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void outlines(Lettering.Run run, Lettering line, AffineTransform place, Colour colour) {
        var behind = new COSDictionary();
        behind.setString(COSName.ACTUAL_TEXT, run.text());
        write(() -> content.beginMarkedContent(SPAN, PDPropertyList.create(behind)));
        fill(line.outline(run, place), colour);
        write(content::endMarkedContent);
    }

    @Override
    public void begin(String id, String title) {
        // Groups mean nothing on paper.
    }

    @Override
    public void end() {
        // See begin.
    }
}
