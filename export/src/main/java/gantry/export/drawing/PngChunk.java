package gantry.export.drawing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/// A part of a PNG file.
///
/// Source: https://www.w3.org/TR/png-3/#5Chunk-layout
///
/// @param type four letters
record PngChunk(String type, byte[] data) {

    /// The type of chunks with text in UTF-8. Source: https://www.w3.org/TR/png-3/#11iTXt
    static final String TEXT = "iTXt";

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    /// Length, type and check sum.
    private static final int FRAME = 12;

    static boolean isPng(byte[] file) {
        return file.length >= SIGNATURE.length
                && Arrays.equals(file, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
    }

    static byte[] write(String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(data.length + FRAME)
                .putInt(data.length)
                .put(name)
                .put(data)
                .putInt((int) sum(name, data))
                .array();
    }

    private static long sum(byte[] name, byte[] data) {
        var sum = new CRC32();
        sum.update(name);
        sum.update(data);
        return sum.getValue();
    }

    /// The chunks of a PNG file that have this type.
    ///
    /// @throws IOException when the file is cut off or damaged
    static List<PngChunk> read(byte[] file, String type) throws IOException {
        var found = new ArrayList<PngChunk>();
        ByteBuffer rest = ByteBuffer.wrap(file).position(SIGNATURE.length);
        while (rest.remaining() >= FRAME) {
            int length = rest.getInt();
            byte[] name = new byte[4];
            rest.get(name);
            if (length < 0 || length > rest.remaining() - 4) {
                throw new IOException("The image is cut off or damaged.");
            }
            if (!type.equals(new String(name, StandardCharsets.US_ASCII))) {
                rest.position(rest.position() + length + 4);
                continue;
            }
            byte[] data = new byte[length];
            rest.get(data);
            if (rest.getInt() != (int) sum(name, data)) {
                throw new IOException("The image is damaged: a check sum is wrong.");
            }
            found.add(new PngChunk(type, data));
        }
        return found;
    }

    /// The content of a compressed [#TEXT] chunk.
    static byte[] text(String keyword, byte[] text) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(keyword.getBytes(StandardCharsets.ISO_8859_1));
        // The end of the keyword, compressed, by zlib, in no language, without a translated keyword.
        out.writeBytes(new byte[]{0, 1, 0, 0, 0});
        try (var zip = new DeflaterOutputStream(out)) {
            zip.write(text);
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory failed", impossible);
        }
        return out.toByteArray();
    }

    /// The text of this [#TEXT] chunk; empty when it has another keyword.
    ///
    /// @param most the most bytes that are unpacked
    /// @throws IOException when the text can't be unpacked or is longer
    Optional<byte[]> text(String keyword, int most) throws IOException {
        byte[] start = (keyword + "\0").getBytes(StandardCharsets.ISO_8859_1);
        if (data.length < start.length + 2 || !Arrays.equals(data, 0, start.length, start, 0, start.length)) {
            return Optional.empty();
        }
        boolean isCompressed = data[start.length] == 1;
        int language = start.length + 2;
        int content = afterZero(afterZero(language));
        byte[] packed = Arrays.copyOfRange(data, content, data.length);
        return Optional.of(isCompressed ? unpacked(packed, most) : packed);
    }

    private int afterZero(int from) throws IOException {
        for (int at = from; at < data.length; at++) {
            if (data[at] == 0) {
                return at + 1;
            }
        }
        throw new IOException("The image is damaged: a text has no end.");
    }

    private static byte[] unpacked(byte[] packed, int most) throws IOException {
        try (var zip = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            byte[] text = zip.readNBytes(most + 1);
            if (text.length > most) {
                throw new IOException("The drawing in the image has more than " + most / (1024 * 1024) + " MB.");
            }
            return text;
        } catch (ZipException | EOFException broken) {
            throw new IOException("The drawing in the image is damaged: " + broken.getMessage() + ".", broken);
        }
    }
}
