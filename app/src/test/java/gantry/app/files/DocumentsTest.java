package gantry.app.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.app.Drawings;
import gantry.app.editor.EditorSession;
import gantry.app.editor.KeyInput;
import gantry.app.editor.Play;
import gantry.app.editor.PointerInput;
import gantry.app.editor.ToolState;
import gantry.app.jobs.DirectJobs;
import gantry.app.settings.Settings;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edits;
import gantry.model.kinds.Kinds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DocumentsTest {

    private final Answers answers = new Answers();
    private final EditorSession session = new EditorSession(Kinds.catalogue(), Diagram.empty("d1", "Shop"),
            new NoTool());

    @TempDir
    private Path directory;

    private Documents documents;
    private Path file;

    private record NoTool() implements ToolState {
        @Override
        public String tool() {
            return "none";
        }

        @Override
        public String hint() {
            return "";
        }

        @Override
        public ToolState on(PointerInput input, EditorSession onSession) {
            return this;
        }

        @Override
        public ToolState on(KeyInput input, EditorSession onSession) {
            return this;
        }
    }

    @BeforeEach
    void open() {
        var settings = new Settings(directory.resolve("settings.properties"));
        documents = new Documents(session, new FileStore(), answers, new DirectJobs(), settings);
        file = directory.resolve("shop.gantry.json");
    }

    private void retitle(String title) {
        session.commit("Retitle", Edits.retitle(session.state().diagram(), title));
    }

    private Diagram stored() throws IOException {
        return Drawings.read(file);
    }

    @Test
    void theFirstSaveAsksWhereAndLaterOnesDoNot() throws IOException {
        retitle("A");
        assertEquals("Untitled* – Gantry", documents.windowTitle());
        answers.files.add(file);
        documents.save();
        retitle("B");
        documents.save();
        assertEquals("shop – Gantry", documents.windowTitle());
        assertEquals(session.state().diagram(), stored());
        assertEquals(List.of("save as Untitled.gantry.json"), answers.said);
    }

    @Test
    void whatStillGlidesIsSavedAtItsGoal() throws IOException {
        retitle("A");
        answers.files.add(file);
        glideTo("B");
        documents.save();
        assertEquals("B", stored().title());
        glideTo("C");
        answers.unsaved = FileDialogs.Unsaved.SAVE;
        documents.createNew();
        assertEquals("C", stored().title());
    }

    private void glideTo(String title) {
        session.play(new Play() {
            @Override
            public boolean settle() {
                retitle(title);
                return true;
            }

            @Override
            public boolean cancel() {
                return settle();
            }
        });
    }

    @Test
    void unsavedWorkIsNeverLostWithoutAsking() {
        retitle("A");
        documents.createNew();
        assertEquals("A", session.state().diagram().title());
        answers.unsaved = FileDialogs.Unsaved.DISCARD;
        documents.createNew();
        assertEquals("", session.state().diagram().title());
        assertEquals(List.of("unsaved Untitled", "unsaved Untitled"), answers.said);
    }

    @Test
    void savingOnTheWayOutStopsWhenTheUserGivesUpChoosingAFile() {
        retitle("A");
        answers.unsaved = FileDialogs.Unsaved.SAVE;
        documents.whenSafe(() -> retitle("gone"));
        assertEquals("A", session.state().diagram().title());
    }

    @Test
    void aBrokenFileIsToldWithItsPlaceAndLeavesTheDrawingAlone() throws IOException {
        Files.writeString(file, "{\n  \"format\": \"gantry\",\n  oops\n}\n");
        documents.open(file);
        assertEquals("Shop", session.state().diagram().title());
        assertEquals(1, answers.said.size());
        String said = answers.said.getFirst();
        assertTrue(said.startsWith("The drawing can't be opened [shop.gantry.json:3:"), said);
    }

    @Test
    void aMissingFileIsTold() {
        documents.open(file);
        assertEquals(List.of("The drawing can't be opened [There is no such file: " + file + "]"), answers.said);
    }

    @Test
    void aFileChangedByAnotherProgramIsReplacedOnlyOnRequest() throws IOException {
        answers.files.add(file);
        documents.saveAs();
        Files.writeString(file, "theirs");
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
        retitle("A");
        answers.isConfirming = false;
        documents.save();
        assertEquals("theirs", Files.readString(file));
        answers.isConfirming = true;
        documents.save();
        assertEquals("A", stored().title());
        assertEquals("theirs", Files.readString(directory.resolve("shop.gantry.json.bak")));
    }
}
