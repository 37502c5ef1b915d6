package gantry.model.format;

import gantry.model.check.Problem;
import gantry.model.diagram.Diagram;
import gantry.model.kind.Catalogue;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;

/// Reads and writes diagrams as JSON. Touches no disk: callers bring bytes and take text.
public final class DiagramFile {

    private final Catalogue catalogue;

    public DiagramFile(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// What reading a file gave.
    ///
    /// @param diagram  empty when the file can't be used; then `problems` says why
    /// @param problems at least one error when there is no diagram; otherwise warnings only
    public record Reading(Optional<Diagram> diagram, List<Problem> problems) {}

    /// Reads `content`, which messages call `path`. Never throws for what a file may hold.
    public Reading read(String path, byte[] content) {
        var complaints = new Complaints(path);
        if (content.length > FormatVersion.MAX_BYTES) {
            complaints.say(Complaints.UNREADABLE, 1, 1, tooLarge(content.length));
            return failed(complaints);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            boolean hasMark = text.startsWith("\uFEFF");
            return new DocumentReader(catalogue, complaints).read(TreeReader.read(hasMark ? text.substring(1) : text));
        } catch (CharacterCodingException notText) {
            complaints.say(Complaints.UNREADABLE, 1, 1,
                    "The file isn't text in UTF-8. Save it as UTF-8 and try again.");
        } catch (StreamConstraintsException excessive) {
            TokenStreamLocation at = excessive.getLocation();
            int line = at == null ? 1 : at.getLineNr();
            int column = at == null ? 1 : at.getColumnNr();
            complaints.say(Complaints.UNREADABLE, line, column,
                    "The file nests too deeply or holds an excessive number.");
        } catch (StreamReadException notJson) {
            TokenStreamLocation at = notJson.getLocation();
            String message = "The file isn't JSON: " + notJson.getOriginalMessage().lines().findFirst().orElse("")
                    + ".";
            complaints.say(Complaints.UNREADABLE, at.getLineNr(), at.getColumnNr(), message);
        }
        return failed(complaints);
    }

    /// The message for a file of this many bytes that isn't even read.
    public static String tooLarge(long bytes) {
        return "The file has " + bytes / (1024 * 1024) + " MB; drawings of up to "
                + FormatVersion.MAX_BYTES / (1024 * 1024) + " MB are opened.";
    }

    private static Reading failed(Complaints complaints) {
        return new Reading(Optional.empty(), complaints.all());
    }

    /// The text of the file: the same diagram always gives the same text, with one block of lines per element.
    public String write(Diagram diagram) {
        return new DocumentWriter(catalogue).write(diagram);
    }
}
