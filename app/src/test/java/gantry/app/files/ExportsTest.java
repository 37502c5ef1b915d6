package gantry.app.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import gantry.app.editor.EditorSession;
import gantry.app.files.ExportTarget.Output;
import gantry.app.files.ExportTarget.OutputFile;
import gantry.app.jobs.DirectJobs;
import gantry.app.settings.Settings;
import gantry.app.tool.Workbench;
import gantry.app.tool.select.Idle;
import gantry.model.check.Location;
import gantry.model.check.Problem;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.diagram.Diagram;
import gantry.model.kind.Catalogue;
import gantry.model.kinds.Kinds;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExportsTest {

    private final Answers answers = new Answers();

    @TempDir
    private Path directory;

    private Exports exports;

    @BeforeEach
    void open() {
        Catalogue catalogue = Kinds.catalogue();
        var idle = new Idle(new Workbench(catalogue, id -> {}, (screen, options, chosen) -> {}));
        var session = new EditorSession(catalogue, Diagram.empty("d", ""), idle);
        var settings = new Settings(directory.resolve("settings.properties"));
        exports = new Exports(session, new FileStore(), answers, new DirectJobs(), settings);
    }

    private static OutputFile file(String path, String text) {
        return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static ExportTarget making(Output output) {
        return new ExportTarget("t", "Target…", (diagram, token) -> output);
    }

    @Test
    void oneFileIsWrittenWhereTheUserSaysAndTheCommandNamesIt() throws IOException {
        answers.files.add(directory.resolve("shop.yaml"));
        exports.run(making(new Output(List.of(file("template.yaml", "a: 1\n")), List.of(), "deploy template.yaml")));
        assertEquals("a: 1\n", Files.readString(directory.resolve("shop.yaml")));
        assertEquals(List.of("save as template.yaml", "The export is ready: deploy shop.yaml"), answers.said);
    }

    @Test
    void severalFilesGoIntoAFolderAndReplaceOthersOnlyOnRequest() throws IOException {
        Path folder = Files.createDirectory(directory.resolve("out"));
        Files.writeString(folder.resolve("a.yaml"), "old");
        var output = new Output(List.of(file("a.yaml", "new"), file("sub/b.yaml", "b")), List.of(), "");
        answers.isConfirming = false;
        answers.files.add(folder);
        exports.run(making(output));
        assertEquals("old", Files.readString(folder.resolve("a.yaml")));
        answers.isConfirming = true;
        answers.files.add(folder);
        exports.run(making(output));
        assertEquals("new", Files.readString(folder.resolve("a.yaml")));
        assertEquals("b", Files.readString(folder.resolve("sub/b.yaml")));
    }

    @Test
    void errorsAreListedBeforeAnythingIsWritten() {
        var rule = RuleInfo.of("test/rule", "Rule", Severity.ERROR, "Because.", "https://example.com/");
        var problem = Problem.of(rule, "No image.", new Location.WholeDocument());
        answers.isConfirming = false;
        exports.run(making(new Output(List.of(file("a.yaml", "a")), List.of(problem), "")));
        assertEquals(List.of("The drawing has 1 error [No image.]"), answers.said);
        assertFalse(Files.exists(directory.resolve("a.yaml")));
    }
}
