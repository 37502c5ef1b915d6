package gantry.app;

import static gantry.app.Drawings.node;
import static gantry.app.OnScreen.appears;
import static gantry.app.OnScreen.inTurn;
import static gantry.app.OnScreen.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.glass.ui.bench.FileDialogAnswers;
import gantry.app.canvas.CanvasView;
import gantry.app.editor.EditorSession;
import gantry.app.editor.EditorState;
import gantry.app.editor.Selection;
import gantry.app.editor.Viewport;
import gantry.app.tool.Zooming;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.kinds.whiteboard.Note;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// Several windows at once: each with its own drawing, and none in the way of another.
final class WindowsJourneyTest {

    @TempDir
    private static Path directory;

    @RegisterExtension
    private final WindowFixture fixture = new WindowFixture(directory);

    private List<WindowParts> all() {
        return inTurn(fixture.windows()::all);
    }

    private WindowParts second(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        until(() -> all().size() == 2 && all().getLast().stage().isFocused());
        return all().getLast();
    }

    private static EditorState state(WindowParts window) {
        return inTurn(() -> window.session().state());
    }

    private static CanvasView canvas(WindowParts window) {
        return (CanvasView) window.stage().getScene().lookup(".canvas-view");
    }

    /// Draws a note in the window with the keys.
    private static void drawNote(FxRobot robot, WindowParts window) throws TimeoutException {
        robot.interact(() -> {
            window.stage().toFront();
            window.stage().requestFocus();
            canvas(window).requestFocus();
        });
        robot.push(KeyCode.N).clickOn(inTurn(() -> canvas(window).localToScreen(320, 240)));
        until(() -> window.session().state().diagram().nodes().size() == 1);
    }

    private static List<String> titles(List<WindowParts> windows) {
        return inTurn(() -> windows.stream().map(each -> each.stage().getTitle()).toList());
    }

    private static Path file(String name) throws IOException {
        List<Node> nodes = List.of(node(name, Note.ID, NodeId.CANVAS, new Bounds(40, 40, 208, 96)));
        return Drawings.write(
                directory.resolve("files-" + System.nanoTime()), Drawings.of(name, nodes, List.of()));
    }

    private void open(FxRobot robot, Path file) {
        robot.interact(() -> all().getFirst().open(file));
    }

    @Test
    void eachWindowHasItsOwnDrawingAndUndo(FxRobot robot) throws TimeoutException {
        WindowParts first = all().getFirst();
        drawNote(robot, first);
        WindowParts second = second(robot);
        assertEquals(List.of("Untitled* – Gantry", "Untitled – Gantry"), titles(all()));
        drawNote(robot, second);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> second.session().state().diagram().isEmpty());
        assertEquals(1, state(first).diagram().nodes().size());
        robot.interact(first.session()::undo);
        assertTrue(state(first).diagram().isEmpty());
        assertTrue(state(second).history().redoStep().isPresent());
    }

    @Test
    void aNewWindowStandsALittleAside(FxRobot robot) throws TimeoutException {
        WindowParts first = all().getFirst();
        WindowParts second = second(robot);
        double there = inTurn(first.stage()::getX);
        double here = inTurn(second.stage()::getX);
        assertEquals(28, here - there);
    }

    @Test
    void whatIsCopiedInOneWindowIsPastedInAnother(FxRobot robot) throws TimeoutException {
        WindowParts first = all().getFirst();
        drawNote(robot, first);
        robot.interact(() -> first.session().select(Selection.of(
                state(first).diagram().nodes().iterator().next().id())));
        robot.push(KeyCode.CONTROL, KeyCode.C);
        WindowParts second = second(robot);
        robot.interact(() -> canvas(second).requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.V);
        until(() -> second.session().state().diagram().nodes().size() == 1);
        assertEquals(
                state(first).diagram().nodes().iterator().next().kind(),
                state(second).diagram().nodes().iterator().next().kind());
    }

    @Test
    void aFileIsOpenInOneWindowOnly(FxRobot robot) throws IOException, TimeoutException {
        Path one = file("one");
        Path two = file("two");
        open(robot, one);
        until(() -> all().getFirst().documents().holds(one) && !fixture.state().diagram().isEmpty());
        open(robot, two);
        until(() -> all().size() == 2);
        assertEquals(List.of("one – Gantry", "two – Gantry"), titles(all()));
        Diagram shown = state(all().getFirst()).diagram();
        robot.interact(() -> all().getLast().open(one));
        until(() -> all().getFirst().stage().isFocused());
        assertEquals(2, all().size());
        assertSame(shown, state(all().getFirst()).diagram());
    }

    @Test
    void aBrokenFileOpensNoWindow(FxRobot robot) throws IOException, TimeoutException {
        drawNote(robot, all().getFirst());
        Path text = Files.writeString(directory.resolve("letter.txt"), "Dear reader");
        Platform.runLater(() -> all().getFirst().open(text));
        appears(robot, ".details");
        robot.clickOn("OK");
        assertEquals(1, all().size());
    }

    @Test
    void closingAsksAboutTheChangesOfThatWindowOnly(FxRobot robot) throws TimeoutException {
        drawNote(robot, all().getFirst());
        WindowParts second = second(robot);
        robot.push(KeyCode.CONTROL, KeyCode.W);
        until(() -> all().size() == 1);
        assertFalse(inTurn(second.stage()::isShowing));
        WindowParts third = second(robot);
        drawNote(robot, third);
        Platform.runLater(third.actions().get("file.close").run());
        appears(robot, "Discard");
        robot.clickOn("Cancel");
        assertEquals(2, all().size());
        Platform.runLater(third.actions().get("file.close").run());
        appears(robot, "Discard");
        robot.clickOn("Discard");
        until(() -> all().size() == 1);
        assertEquals(1, state(all().getFirst()).diagram().nodes().size());
    }

    @Test
    void quittingAsksInEachWindowAndCancelKeepsAll(FxRobot robot) throws IOException, TimeoutException {
        WindowParts first = all().getFirst();
        drawNote(robot, first);
        WindowParts second = second(robot);
        drawNote(robot, second);
        Path saved = directory.resolve("kept-" + System.nanoTime() + ".gantry.json");
        FileDialogAnswers.choose(saved);
        Platform.runLater(first.actions().get("file.quit").run());
        appears(robot, "Discard");
        robot.clickOn("Save");
        until(() -> first.documents().windowTitle().startsWith("kept") && javafx.stage.Window.getWindows().size() == 3);
        appears(robot, "Discard");
        robot.clickOn("Cancel");
        assertEquals(2, all().size());
        assertTrue(Files.exists(saved));
        assertEquals("Untitled* – Gantry", titles(all()).getLast());
        Platform.runLater(first.actions().get("file.quit").run());
        appears(robot, "Discard");
        robot.clickOn("Discard");
        until(() -> all().isEmpty());
    }

    @Test
    void oneThemeHoldsForAllWindows(FxRobot robot) throws TimeoutException {
        WindowParts second = second(robot);
        robot.interact(second.actions().get("view.theme").run());
        for (WindowParts each : all()) {
            assertTrue(each.stage().getScene().getRoot().getStyleClass().contains("dark"));
        }
        robot.interact(second.actions().get("view.theme").run());
        assertTrue(all().getFirst().stage().getScene().getRoot().getStyleClass().contains("light"));
    }

    @Test
    void droppedFilesOpenEachInAWindowOfItsOwn(FxRobot robot) throws IOException, TimeoutException {
        Path one = file("one");
        Path two = file("two");
        Stage desktop = inTurn(() -> desktop(List.of(one, two)));
        robot.drag(inTurn(() -> desktop.getScene().getRoot().localToScreen(30, 30)), MouseButton.PRIMARY)
                .moveTo(fixture.middleOnScreen())
                .drop();
        until(() -> all().size() == 2
                && all().stream().noneMatch(each -> each.session().state().diagram().isEmpty()));
        assertEquals(List.of("one – Gantry", "two – Gantry"), titles(all()));
        robot.interact(desktop::close);
    }

    /// A window from which files can be dragged, as from a file manager.
    private static Stage desktop(List<Path> files) {
        var icon = new StackPane();
        icon.setOnDragDetected(event -> {
            var content = new ClipboardContent();
            content.putFiles(files.stream().map(Path::toFile).toList());
            icon.startDragAndDrop(TransferMode.COPY).setContent(content);
            event.consume();
        });
        var stage = new Stage();
        stage.setScene(new Scene(icon, 60, 60));
        stage.setX(0);
        stage.setY(0);
        stage.show();
        return stage;
    }

    @Test
    void aReopenedFileIsSeenAsItWasLeft(FxRobot robot) throws IOException, TimeoutException {
        Path file = file("seen");
        open(robot, file);
        until(() -> !all().getFirst().session().state().diagram().isEmpty());
        Viewport atFirst = fixture.state().viewport();
        EditorSession session = all().getFirst().session();
        robot.interact(() -> Zooming.to(session, 2));
        robot.interact(() -> Zooming.scroll(session, 60, 40));
        Point left = fixture.state().viewport().visible().center();
        robot.push(KeyCode.CONTROL, KeyCode.N);
        until(() -> all().getFirst().session().state().diagram().isEmpty());
        open(robot, file);
        until(() -> !all().getFirst().session().state().diagram().isEmpty());
        Viewport now = fixture.state().viewport();
        assertNotEquals(atFirst.zoom(), now.zoom());
        assertEquals(2, now.zoom());
        assertEquals(left.x(), now.visible().center().x(), 0.01);
        assertEquals(left.y(), now.visible().center().y(), 0.01);
    }

    @Test
    void theWindowMenuListsTheDrawings(FxRobot robot) throws IOException, TimeoutException {
        open(robot, file("one"));
        until(() -> !all().getFirst().session().state().diagram().isEmpty());
        second(robot);
        robot.clickOn(robot.from(inTurn(() -> all().getLast().stage().getScene().getRoot()))
                .lookup(".menu-bar .menu-button")
                .match((Labeled menu) -> menu.getText().equals("Window"))
                .<Labeled>query());
        robot.clickOn("1  one");
        until(() -> all().getFirst().stage().isFocused());
    }

    @Test
    void aClosedWindowLeavesNothingBehind(FxRobot robot) throws TimeoutException {
        var sessions = new ArrayList<WeakReference<EditorSession>>();
        for (int i = 0; i < 3; i++) {
            WindowParts opened = second(robot);
            sessions.add(new WeakReference<>(opened.session()));
            opened = null;
            robot.push(KeyCode.CONTROL, KeyCode.W);
            until(() -> all().size() == 1);
        }
        // The toolkit itself may hold on to the window that had the focus last, but never to all of them.
        until(() -> {
            System.gc();
            return sessions.stream().filter(session -> session.get() != null).count() <= 1;
        });
    }
}
