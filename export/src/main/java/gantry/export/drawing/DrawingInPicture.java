package gantry.export.drawing;

import gantry.model.format.FormatVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Finds the drawing that Gantry has put into a picture: in the metadata of an SVG file, in a text of a PNG file.
///
/// The text of a drawing's file is JSON. In SVG it survives programs that lay out files anew: white space counts only inside
/// its strings, and there [#plain] spells it.
public final class DrawingInPicture {

    /// What to tell about a picture without a drawing.
    public static final String NONE = "The picture holds no drawing. Only SVG and PNG pictures that Gantry has written"
            + " with their drawing can be opened.";

    /// Names the text in PNG files.
    static final String KEYWORD = FormatVersion.FORMAT;

    private static final String NAMESPACE = "urn:gantry:drawing";

    /// Limits against entities that unfold, which count the text of the file itself as well and so refuse every large
    /// drawing. No file with entities of its own is read, so they protect nothing here.
    ///
    /// Source: https://docs.oracle.com/en/java/javase/25/docs/api/java.xml/module-summary.html#jdk.xml.maxGeneralEntitySizeLimit
    private static final List<String> LIMITS = List.of(
            "jdk.xml.maxGeneralEntitySizeLimit", "jdk.xml.totalEntitySizeLimit");

    private static final String NO_LIMIT = "0";

    private DrawingInPicture() {}

    /// Whether a file is a picture, by its first bytes; the text of a drawing never is.
    public static boolean isPicture(byte[] file) {
        return PngChunk.isPng(file) || isXml(file);
    }

    private static boolean isXml(byte[] file) {
        String start = new String(file, 0, Math.min(file.length, 64), StandardCharsets.UTF_8);
        return start.replace("\uFEFF", "").stripLeading().startsWith("<");
    }

    /// The text of the drawing in a picture; empty when the picture holds none.
    ///
    /// @throws IOException when the picture is damaged, or holds what Gantry doesn't read; the message says so to the user
    public static Optional<byte[]> read(byte[] picture) throws IOException {
        if (!PngChunk.isPng(picture)) {
            return fromSvg(picture);
        }
        for (PngChunk chunk : PngChunk.read(picture, PngChunk.TEXT)) {
            Optional<byte[]> text = chunk.text(KEYWORD, FormatVersion.MAX_BYTES);
            if (text.isPresent()) {
                return text;
            }
        }
        return Optional.empty();
    }

    private static Optional<byte[]> fromSvg(byte[] picture) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        LIMITS.forEach(limit -> factory.setProperty(limit, NO_LIMIT));
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(picture));
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new IOException("The picture declares a document type, which Gantry doesn't read.");
                }
                if (event == XMLStreamConstants.START_ELEMENT && NAMESPACE.equals(xml.getNamespaceURI())) {
                    return Optional.of(xml.getElementText().strip().getBytes(StandardCharsets.UTF_8));
                }
            }
            return Optional.empty();
        } catch (XMLStreamException broken) {
            String reason = String.valueOf(broken.getMessage()).lines().reduce((first, last) -> last).orElse("");
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNumber();
            throw new IOException("The picture isn't complete SVG, line " + line + ": " + reason, broken);
        }
    }

    /// The element of an SVG file that holds the drawing.
    static String metadata(String escaped) {
        return "<metadata><drawing xmlns=\"" + NAMESPACE + "\" xml:space=\"preserve\">" + escaped
                + "</drawing></metadata>\n";
    }

    /// The same JSON in letters that XML allows, and without spaces in its strings.
    static String plain(String json) {
        var plain = new StringBuilder(json.length() + 64);
        boolean isInString = false;
        int before = 0;
        for (int at = 0; at < json.length(); at += Character.charCount(json.codePointAt(at))) {
            int letter = json.codePointAt(at);
            boolean isSpelt = isInString && letter == ' ' || !SvgSurface.isAllowed(letter);
            if (letter == '"' && before != '\\') {
                isInString = !isInString;
            }
            if (isSpelt) {
                plain.append(String.format("\\u%04x", letter));
            } else {
                plain.appendCodePoint(letter);
            }
            before = letter == '\\' && before == '\\' ? 0 : letter;
        }
        return plain.toString();
    }
}
