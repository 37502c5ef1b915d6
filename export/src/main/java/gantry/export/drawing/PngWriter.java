package gantry.export.drawing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.imageio.ImageIO;

/// Writes PNG files that know how large they are meant to be, and may hold the drawing they show.
///
/// Source: https://www.w3.org/TR/png-3/
final class PngWriter {

    /// Larger pictures are made smaller, so that an image never needs more than about 160 MB of memory.
    static final double MOST_PIXELS = 40_000_000;

    /// One world unit is a pixel of CSS. Source: https://www.w3.org/TR/css-values-4/#absolute-lengths
    private static final double UNITS_PER_METRE = 96 / 0.0254;

    /// Where the header chunk ends: after the signature, its length, type, 13 bytes and check sum.
    private static final int AFTER_HEADER = 8 + 4 + 4 + 13 + 4;

    private PngWriter() {}

    /// @param scale   pixels per world unit
    /// @param drawing the text of a drawing's file
    static byte[] write(BufferedImage image, double scale, Optional<String> drawing) {
        byte[] plain = encode(image);
        var out = new ByteArrayOutputStream(plain.length + 4096);
        out.write(plain, 0, AFTER_HEADER);
        out.writeBytes(PngChunk.write("pHYs", resolution(scale)));
        drawing.ifPresent(json -> out.writeBytes(PngChunk.write(
                PngChunk.TEXT, PngChunk.text(DrawingInPicture.KEYWORD, json.getBytes(StandardCharsets.UTF_8)))));
        out.write(plain, AFTER_HEADER, plain.length - AFTER_HEADER);
        return out.toByteArray();
    }

    private static byte[] resolution(double scale) {
        int perMetre = (int) Math.round(UNITS_PER_METRE * scale);
        byte metres = 1;
        return ByteBuffer.allocate(9).putInt(perMetre).putInt(perMetre).put(metres).array();
    }

    /// Pixels per world unit for a picture of this size in world units: `wanted`, or less for a huge one.
    static double scale(double width, double height, double wanted) {
        return Math.min(wanted, Math.sqrt(MOST_PIXELS / Math.max(1, width * height)));
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
