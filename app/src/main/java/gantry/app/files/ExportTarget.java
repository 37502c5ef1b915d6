package gantry.app.files;

import gantry.app.files.FileDialogs.FileType;
import gantry.app.text.Texts;
import gantry.export.Artifact;
import gantry.export.ExportResult;
import gantry.export.Exporter;
import gantry.model.CancelToken;
import gantry.model.check.Problem;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

/// One entry of the export menu.
///
/// @param id    unique, for actions and settings
/// @param title what the menu says
/// @param maker turns a drawing into files; may run long, so it asks its token
public record ExportTarget(String id, String title, BiFunction<Diagram, CancelToken, Output> maker) {

    private static final Texts TEXTS = Texts.of(ExportTarget.class);

    /// What an export made.
    ///
    /// @param nextStep the command to run next; may be empty
    /// @param kept     what the drawing should keep once the files are written; may be empty
    public record Output(List<OutputFile> files, List<Problem> problems, String nextStep, Diff kept) {}

    /// @param path relative to the chosen folder; a single file may be renamed by the user
    public record OutputFile(String path, byte[] content) {

        FileType type() {
            String extension = path.substring(Math.max(0, path.lastIndexOf('.')));
            return new FileType(TEXTS.get("files.of-type", extension.substring(1).toUpperCase(Locale.ROOT)), extension);
        }
    }

    /// @param format one of the exporter's formats
    public static ExportTarget of(Exporter exporter, String format, String title) {
        return new ExportTarget(
                exporter.target().id() + "-" + format,
                title,
                (diagram, token) -> output(
                        exporter.export(diagram, format, token), exporter.afterExport(diagram)));
    }

    private static Output output(ExportResult result, Diff kept) {
        List<OutputFile> files = result.artifacts().stream().map(ExportTarget::file).toList();
        return new Output(files, result.problems(), result.nextStep(), kept);
    }

    private static OutputFile file(Artifact artifact) {
        return new OutputFile(artifact.path(), bytes(artifact.text()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
