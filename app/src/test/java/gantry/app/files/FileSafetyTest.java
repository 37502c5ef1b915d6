package gantry.app.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import gantry.app.PanelFixture;
import gantry.app.editor.EditorSession;
import gantry.app.editor.EditorState;
import gantry.app.settings.Settings;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edits;
import gantry.model.format.DiagramFile;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Broken files, failing disks and impatient users: one clear message, and nothing is lost.
final class FileSafetyTest {

    private static final String GOOD = new DiagramFile(PanelFixture.CATALOGUE).write(PanelFixture.diagram());

    private final Answers answers = new Answers();
    private final QueuedJobs jobs = new QueuedJobs();
    private final EditorSession session = PanelFixture.session();

    @TempDir
    private Path directory;

    private Documents documents;
    private Path file;

    @BeforeEach
    void open() {
        documents = new Documents(
                session, new FileStore(), answers, jobs, new Settings(directory.resolve("settings.properties")));
        file = directory.resolve("shop.gantry.json");
    }

    private void retitle(String title) {
        session.commit("Retitle", Edits.retitle(session.state().diagram(), title));
    }

    private void saved() {
        answers.files.add(file);
        documents.saveAs();
        jobs.run();
        answers.said.clear();
    }

    private String storedTitle() throws IOException {
        return new DiagramFile(PanelFixture.CATALOGUE)
                .read("f", Files.readAllBytes(file))
                .diagram()
                .orElseThrow()
                .title();
    }

    private record Broken(String what, byte[] content) {
        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Broken> brokenFiles() {
        return Stream.of(
                broken("empty", ""),
                broken("not JSON", "Hello\n"),
                broken("malformed", GOOD.replaceFirst("\"nodes\": \\[", "\"nodes\": [,")),
                broken("truncated", GOOD.substring(0, GOOD.length() / 2)),
                broken("of another sort", "{\"nodes\": []}"),
                broken("of a newer version", GOOD.replace("\"version\": 1", "\"version\": 99")),
                broken("with a version that is no number", GOOD.replace("\"version\": 1", "\"version\": \"one\"")),
                broken("with a number too large", GOOD.replaceFirst("\"x\": 0", "\"x\": 1e999999999")),
                broken("with half a character", "{\"format\": \"gantry\", \"title\": \"\u00e4\"}", 1),
                broken("nested too deeply", "[".repeat(200_000)),
                broken("with a wrong end", GOOD.replace("\"to\": \"n3\"", "\"to\": \"n9\"")));
    }

    private static Broken broken(String what, String text) {
        return new Broken(what, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Broken broken(String what, String text, int latin) {
        return new Broken(what, text.getBytes(StandardCharsets.ISO_8859_1));
    }

    @ParameterizedTest
    @MethodSource("brokenFiles")
    void aBrokenFileIsToldOnceWithItsPlace(Broken broken) throws IOException {
        Files.write(file, broken.content());
        EditorState before = session.state();
        documents.open(file);
        jobs.run();
        assertUntouchedAndTold(before);
    }

    @Test
    void aFileOfFiftyMegabytesIsToldOnceWithItsPlace() throws IOException {
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(50L * 1024 * 1024);
        }
        EditorState before = session.state();
        documents.open(file);
        jobs.run();
        assertUntouchedAndTold(before);
    }

    private void assertUntouchedAndTold(EditorState before) {
        assertSame(before, session.state());
        assertEquals("Untitled – Gantry", documents.windowTitle());
        assertEquals(1, answers.said.size(), answers.said.toString());
        String said = answers.said.getFirst();
        assertTrue(
                said.matches("The drawing can't be opened \\[shop\\.gantry\\.json:\\d+:\\d+: [^\\n]+[.?]]"), said);
    }

    @Test
    void anUnknownKindOpensWithAWarningAndIsKept() throws IOException {
        Files.writeString(file, GOOD.replace("test.store", "mars.rover"));
        documents.open(file);
        jobs.run();
        assertEquals(List.of(), answers.said);
        assertEquals("shop – Gantry", documents.windowTitle());
        List<String> warnings = documents.warnings().stream()
                .map(problem -> problem.location() + ": " + problem.message())
                .toList();
        assertEquals(1, warnings.size());
        assertTrue(warnings.getFirst().matches("shop\\.gantry\\.json:\\d+:\\d+: .*\"mars.rover\".*"),
                warnings.toString());
        retitle("B");
        documents.save();
        jobs.run();
        assertTrue(Files.readString(file).contains("mars.rover"));
    }

    @Test
    void aSaveThatFailsLeavesTheOldFileAndSaysSo() throws IOException {
        saved();
        byte[] old = Files.readAllBytes(file);
        Path blocked = Files.createDirectory(directory.resolve("shop.gantry.json.bak"));
        Files.writeString(blocked.resolve("inside"), "x");
        retitle("B");
        documents.save();
        jobs.run();
        assertFailedToSave(old);
        assertEquals(
                List.of("settings.properties", "shop.gantry.json", "shop.gantry.json.bak"), listing());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFolderThatMayNotBeWrittenLeavesTheOldFileAndSaysSo() throws IOException {
        saved();
        byte[] old = Files.readAllBytes(file);
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeFalse(Files.isWritable(directory), "this user may write everywhere");
            retitle("B");
            documents.save();
            jobs.run();
            assertFailedToSave(old);
        } finally {
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private void assertFailedToSave(byte[] old) throws IOException {
        assertEquals(new String(old, StandardCharsets.UTF_8), Files.readString(file));
        assertEquals(1, answers.said.size(), answers.said.toString());
        assertTrue(answers.said.getFirst().startsWith("The drawing can't be saved [" + file + ": "),
                answers.said.toString());
        assertEquals("shop* – Gantry", documents.windowTitle());
        assertEquals("B", session.state().diagram().title());
    }

    private List<String> listing() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void twoQuickSavesLandInTheirOrder() throws IOException {
        saved();
        retitle("B");
        documents.save();
        retitle("C");
        documents.save();
        assertEquals(1, jobs.count());
        jobs.run();
        assertEquals("C", storedTitle());
        assertEquals("shop – Gantry", documents.windowTitle());
        assertEquals(List.of(), answers.said);
    }

    @Test
    void whatIsDrawnWhileSavingOnTheWayOutIsAskedAbout() {
        saved();
        retitle("B");
        answers.unsaved = FileDialogs.Unsaved.SAVE;
        var left = new ArrayList<String>();
        documents.whenSafe(() -> left.add("left"));
        retitle("C");
        answers.unsaved = FileDialogs.Unsaved.CANCEL;
        jobs.run();
        assertEquals(List.of(), left);
        assertEquals(List.of("unsaved shop", "unsaved shop"), answers.said);
    }

    @Test
    void whatIsDrawnWhileAFileOpensIsAskedAbout() throws IOException {
        Files.writeString(file, GOOD.replace("\"Shop\"", "\"Other\""));
        documents.open(file);
        retitle("B");
        jobs.run();
        assertEquals("B", session.state().diagram().title());
        assertEquals(List.of("unsaved Untitled"), answers.said);
    }

    @Test
    void whatWasDiscardedIsNotAskedAboutAgainWhenTheFileIsThere() throws IOException {
        Files.writeString(file, GOOD.replace("\"Shop\"", "\"Other\""));
        retitle("B");
        answers.unsaved = FileDialogs.Unsaved.DISCARD;
        documents.open(file);
        jobs.run();
        assertEquals("Other", session.state().diagram().title());
        assertEquals(List.of("unsaved Untitled"), answers.said);
    }

    @Test
    void aNewDrawingNeverTakesTheNameOfTheOneBeingSaved() {
        saved();
        retitle("B");
        answers.unsaved = FileDialogs.Unsaved.DISCARD;
        documents.save();
        documents.createNew();
        jobs.run();
        assertEquals("Untitled – Gantry", documents.windowTitle());
        assertEquals(Diagram.empty(session.state().diagram().header().id(), ""), session.state().diagram());
    }
}
