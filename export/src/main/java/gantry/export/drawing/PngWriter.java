package gantry.export.drawing;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/// Turns an SVG picture into a PNG image without a display. References to anything outside the picture are not followed.
public final class PngWriter {

    /// Pixels per world unit: sharp on dense screens and in print.
    public static final double SCALE = 2;

    /// Larger pictures are scaled down, so that an image never needs more than about 160 MB of memory.
    private static final double MOST_PIXELS = 40_000_000;

    private static final int MOST_NESTING = 30;

    private PngWriter() {}

    /// The picture as a PNG file at [#SCALE].
    ///
    /// @param svg a picture from [SvgSurface]
    /// @throws IllegalArgumentException when it is not an SVG picture
    public static byte[] write(String svg) {
        if (!svg.startsWith("<svg ")) {
            throw new IllegalArgumentException("not an SVG picture: " + svg.substring(0, Math.min(80, svg.length())));
        }
        SVGDocument picture = load(svg);
        double width = picture.size().width;
        double height = picture.size().height;
        double scale = scale(width, height);
        BufferedImage image = new BufferedImage(
                Math.max(1, (int) Math.ceil(width * scale)),
                Math.max(1, (int) Math.ceil(height * scale)),
                BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(scale, scale);
        picture.renderWithPlatform(NullPlatformSupport.INSTANCE, graphics, new ViewBox((float) width, (float) height));
        graphics.dispose();
        return encode(image);
    }

    /// Pixels per world unit for a picture of this size in world units.
    static double scale(double width, double height) {
        return Math.min(SCALE, Math.sqrt(MOST_PIXELS / Math.max(1, width * height)));
    }

    private static SVGDocument load(String svg) {
        // AWT knows no weight between normal and bold; quotes inside texts are escaped, so only attributes are replaced.
        String drawn = svg.replace(" font-weight=\"600\"", " font-weight=\"700\"");
        // The number of paths is not limited: it follows from the diagram, which this program wrote itself.
        LoaderContext context = LoaderContext.builder()
                .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                .documentLimits(new DocumentLimits(MOST_NESTING, 0, Integer.MAX_VALUE))
                .build();
        SVGDocument picture = new SVGLoader().load(new ByteArrayInputStream(drawn.getBytes(StandardCharsets.UTF_8)),
                null, context);
        if (picture == null) {
            throw new IllegalArgumentException("not a complete SVG picture of " + svg.length() + " characters");
        }
        return picture;
    }

    private static byte[] encode(BufferedImage image) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            if (!ImageIO.write(image, "png", out)) {
                throw new IllegalStateException("this Java runtime cannot write PNG images");
            }
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory failed", impossible);
        }
    }
}
