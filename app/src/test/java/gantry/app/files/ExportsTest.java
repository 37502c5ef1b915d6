package gantry.app.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.app.editor.EditorSession;
import gantry.app.files.ExportTarget.Output;
import gantry.app.files.ExportTarget.OutputFile;
import gantry.app.jobs.DirectJobs;
import gantry.app.settings.Settings;
import gantry.app.tool.Workbench;
import gantry.app.tool.select.Idle;
import gantry.export.Exporter;
import gantry.export.Exporters;
import gantry.model.CancelToken;
import gantry.model.check.Checker;
import gantry.model.check.Location;
import gantry.model.check.Problem;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Rules;
import gantry.model.diagram.Creation;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Edits;
import gantry.model.diagram.NodeId;
import gantry.model.format.DiagramFile;
import gantry.model.geometry.Point;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Target;
import gantry.model.kinds.Kinds;
import gantry.model.kinds.messaging.SqsQueue;
import gantry.model.kinds.network.Region;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExportsTest {

    private final Answers answers = new Answers();

    @TempDir
    private Path directory;

    private Exports exports;
    private EditorSession session;

    @BeforeEach
    void open() {
        Catalogue catalogue = Kinds.catalogue();
        var idle = new Idle(new Workbench(catalogue, id -> {}, (screen, options, chosen) -> {}, command -> ""));
        session = new EditorSession(catalogue, Diagram.empty("d", ""), idle);
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
        exports.run(making(
                new Output(List.of(file("template.yaml", "a: 1\n")), List.of(), "deploy template.yaml", Diff.NONE)));
        assertEquals("a: 1\n", Files.readString(directory.resolve("shop.yaml")));
        assertEquals(List.of("save as template.yaml", "The export is ready: deploy shop.yaml"), answers.said);
    }

    @Test
    void severalFilesGoIntoAFolderAndReplaceOthersOnlyOnRequest() throws IOException {
        Path folder = Files.createDirectory(directory.resolve("out"));
        Files.writeString(folder.resolve("a.yaml"), "old");
        var output = new Output(List.of(file("a.yaml", "new"), file("sub/b.yaml", "b")), List.of(), "", Diff.NONE);
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

    /// Exports the session's drawing as CloudFormation and answers the written text.
    private String template(String name) throws IOException {
        Path file = directory.resolve(name);
        answers.files.add(file);
        Exporter exporter = Exporters.all(session.catalogue()).stream()
                .filter(each -> each.target() == Target.CLOUDFORMATION)
                .findFirst()
                .orElseThrow();
        exports.run(ExportTarget.of(exporter, "json", "CloudFormation…"));
        return Files.readString(file);
    }

    private NodeId draw(String kind, NodeId parent) {
        Creation.Added added = new Creation(session.catalogue())
                .add(session.state().diagram(), kind, parent, new Point(0, 0));
        session.commit("Add", added.diff());
        return added.id();
    }

    @Test
    void anExportedResourceKeepsItsNameThoughTheNodeIsRenamed() throws IOException {
        NodeId queue = draw(SqsQueue.ID, draw(Region.ID, NodeId.CANVAS));
        Diagram drawn = session.state().diagram();
        session.saved(session.state().history().revision());
        String first = template("first.json");
        assertTrue(first.contains("\"OrdersQueue\""), first);
        assertEquals("Keep resource names", session.state().history().undoStep().orElseThrow().label());
        assertTrue(session.state().history().isDirty());

        Diagram kept = session.state().diagram();
        session.commit("Rename", Edits.rename(kept, queue, "letters"));
        assertTrue(template("second.json").contains("\"OrdersQueue\""));
        assertEquals("Rename", session.state().history().undoStep().orElseThrow().label());

        session.undo();
        session.undo();
        assertEquals(drawn, session.state().diagram());
    }

    @Test
    void aKeptNameIsNoFindingAndSurvivesTheFile() throws IOException {
        draw(SqsQueue.ID, draw(Region.ID, NodeId.CANVAS));
        List<Problem> before = problems();
        template("first.json");
        assertEquals(before, problems());
        var file = new DiagramFile(session.catalogue());
        DiagramFile.Reading reading = file.read("a",
                file.write(session.state().diagram()).getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), reading.problems());
        assertEquals(session.state().diagram(), reading.diagram().orElseThrow());
    }

    private List<Problem> problems() {
        return new Checker(session.catalogue(), Rules.ALL, Clock.systemUTC())
                .run(session.state().diagram(), new CancelToken())
                .problems();
    }

    @Test
    void errorsAreListedBeforeAnythingIsWritten() {
        var rule = RuleInfo.of("test/rule", "Rule", Severity.ERROR, "Because.", "https://example.com/");
        var problem = Problem.of(rule, "No image.", new Location.WholeDocument());
        answers.isConfirming = false;
        exports.run(making(new Output(List.of(file("a.yaml", "a")), List.of(problem), "", Diff.NONE)));
        assertEquals(List.of("The drawing has 1 error [No image.]"), answers.said);
        assertFalse(Files.exists(directory.resolve("a.yaml")));
    }
}
