package gantry.export.drawing;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// One face of the font of all drawings: which letters it has, how wide they are and what they look like.
///
/// It is read from a package on the class path and never from the system, so that texts are cut and drawn alike everywhere.
/// Kerning and ligatures are left aside: no output has to agree with another one about them. Safe for several threads.
public final class Typeface {

    /// Roboto, under the Apache License 2.0. Source: https://github.com/googlefonts/roboto-2
    public static final String FAMILY = "Roboto";

    /// How high capital letters and digits are, as a part of the font's size: `sCapHeight` 1456 of 2048 in its table `OS/2`,
    /// equal in all faces. Source: https://learn.microsoft.com/typography/opentype/spec/os2#scapheight
    static final double CAP_HEIGHT = 1456 / 2048.0;

    private static final String FOLDER = "/com/formdev/flatlaf/fonts/roboto/";

    /// What a browser needs; tables that name glyphs by number are left out, because a subset numbers them anew.
    private static final List<String> WEB_TABLES = List.of(
            "head", "hhea", "maxp", "cmap", "OS/2", "name", "post", "loca", "glyf", "hmtx", "cvt ", "fpgm", "prep");

    /// The letters whose widths are kept at hand.
    private static final int COMMON = 0x250;

    private static final class Faces {
        static final Typeface REGULAR = read("Regular");
        static final Typeface MEDIUM = read("Medium");
        static final Typeface BOLD = read("Bold");
    }

    private final String file;
    private final TrueTypeFont font;
    private final CmapLookup letters;
    private final double unitsPerEm;
    private final double[] common = new double[COMMON];
    private final Map<Integer, Path2D> outlines = new ConcurrentHashMap<>();

    private Typeface(String file, TrueTypeFont font) throws IOException {
        this.file = file;
        this.font = font;
        letters = font.getUnicodeCmapLookup(false);
        unitsPerEm = font.getUnitsPerEm();
        for (int letter = 0; letter < COMMON; letter++) {
            common[letter] = advance(letter);
        }
    }

    /// The face for texts of this weight.
    public static Typeface of(TextStyle.Weight weight) {
        return switch (weight) {
            case NORMAL -> Faces.REGULAR;
            case SEMI_BOLD -> Faces.MEDIUM;
            case BOLD -> Faces.BOLD;
        };
    }

    private static Typeface read(String face) {
        String file = FOLDER + FAMILY + "-" + face + ".ttf";
        try (InputStream in = open(file)) {
            return new Typeface(file, new TTFParser().parse(new RandomAccessReadBuffer(in)));
        } catch (IOException broken) {
            throw new UncheckedIOException("the font " + file + " can't be read", broken);
        }
    }

    /// Where texts of this size stand so that their capital letters and digits have their middle at `middle`: all texts
    /// that are centred go by it, so that they look alike.
    ///
    /// @param middle in world units from the top
    static double baseline(double middle, double size) {
        return middle + size * CAP_HEIGHT / 2;
    }

    private static InputStream open(String file) throws IOException {
        InputStream in = Typeface.class.getResourceAsStream(file);
        if (in == null) {
            throw new IOException("there is no " + file + " on the class path");
        }
        return in;
    }

    /// The TrueType file of this face.
    ///
    /// @throws UncheckedIOException when it isn't on the class path
    public InputStream open() {
        try {
            return open(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    boolean has(int letter) {
        return ems(letter) >= 0;
    }

    /// The advance of a letter as a part of the font's size; negative when the face lacks the letter.
    double ems(int letter) {
        return letter >= 0 && letter < COMMON ? common[letter] : advance(letter);
    }

    private double advance(int letter) {
        int glyph = letters.getGlyphId(letter);
        try {
            return glyph == 0 ? -1 : font.getAdvanceWidth(glyph) / unitsPerEm;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// The outline of a text whose letters the face all has.
    ///
    /// @param place from a text of size 1 that starts at the origin, with y upwards
    Path2D outline(String text, AffineTransform place) {
        var outline = new Path2D.Double();
        double x = 0;
        for (int letter : text.codePoints().toArray()) {
            var step = new AffineTransform(place);
            step.translate(x, 0);
            step.scale(1 / unitsPerEm, 1 / unitsPerEm);
            outline.append(glyph(letters.getGlyphId(letter)).getPathIterator(step), false);
            x += ems(letter);
        }
        return outline;
    }

    private Path2D glyph(int number) {
        return outlines.computeIfAbsent(number, id -> {
            try {
                return font.getGlyph().getGlyph(id).getPath();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    /// A TrueType file with only these letters, as far as the face has them: the same letters give the same bytes.
    synchronized byte[] subset(SortedSet<Integer> wanted) {
        try (var out = new ByteArrayOutputStream()) {
            var subsetter = new TTFSubsetter(font, WEB_TABLES);
            wanted.stream().filter(this::has).forEach(subsetter::add);
            subsetter.writeToStream(out);
            return withPlainMetrics(out.toByteArray());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// The subset has the 78 bytes of version 0 of the table `OS/2` under the number of a later version, at which strict
    /// readers take offence. Source: https://learn.microsoft.com/typography/opentype/spec/os2
    private static byte[] withPlainMetrics(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        int head = entry(bytes, "head");
        int metrics = entry(bytes, "OS/2");
        int version = bytes.getShort(bytes.getInt(metrics + 8));
        bytes.putShort(bytes.getInt(metrics + 8), (short) 0);
        // The sums are those of words of 32 bits, of which the version is the upper half.
        int less = version << 16;
        bytes.putInt(metrics + 4, bytes.getInt(metrics + 4) - less);
        int adjustment = bytes.getInt(head + 8) + 8;
        bytes.putInt(adjustment, bytes.getInt(adjustment) + 2 * less);
        return file;
    }

    /// Where the entry of a table stands: its name, check sum, offset and length, four bytes each.
    private static int entry(ByteBuffer file, String table) {
        int wanted = ByteBuffer.wrap(table.getBytes(StandardCharsets.US_ASCII)).getInt();
        for (int at = 12; at < 12 + 16 * file.getShort(4); at += 16) {
            if (file.getInt(at) == wanted) {
                return at;
            }
        }
        throw new IllegalArgumentException("the font has no table " + table);
    }
}
