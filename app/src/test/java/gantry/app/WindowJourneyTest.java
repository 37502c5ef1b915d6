package gantry.app;

import static gantry.app.Drawings.node;
import static gantry.app.OnScreen.appears;
import static gantry.app.OnScreen.inTurn;
import static gantry.app.OnScreen.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.glass.ui.bench.FileDialogAnswers;
import gantry.app.editor.EditorState;
import gantry.app.editor.Selection;
import gantry.app.shell.Action;
import gantry.app.tool.Zooming;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.kinds.lambda.LambdaFunction;
import gantry.model.kinds.messaging.SqsQueue;
import gantry.model.kinds.network.Region;
import gantry.model.kinds.storage.DynamoDbTable;
import gantry.model.kinds.whiteboard.Note;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The whole window as a user meets it: mouse, keys, dialogs and files.
final class WindowJourneyTest {

    @TempDir
    private static Path directory;

    @RegisterExtension
    private final WindowFixture fixture = new WindowFixture(directory);

    private EditorState state() {
        return fixture.state();
    }

    private static Point middleTop(Node frame, double dx, double dy) {
        return new Point(frame.bounds().x() + dx, frame.bounds().y() + dy);
    }

    private void drawQueueAndFunction(FxRobot robot) {
        fixture.dragFromPalette(robot, "Region", new Point(420, 240));
        fixture.dragFromPalette(robot, "SQS queue", middleTop(fixture.only(Region.ID), 130, 110));
        fixture.dragFromPalette(robot, "Lambda function", middleTop(fixture.only(Region.ID), 440, 110));
    }

    /// The same without the mouse, for journeys that begin later; at 100 %, from the origin of the canvas.
    private void openQueueFunctionAndTable(FxRobot robot) {
        List<Node> nodes = List.of(
                node("n1", Region.ID, NodeId.CANVAS, new Bounds(40, 40, 640, 360)),
                node("n2", SqsQueue.ID, new NodeId("n1"), new Bounds(80, 120, 176, 64)),
                node("n3", LambdaFunction.ID, new NodeId("n1"), new Bounds(400, 120, 176, 64)),
                node("n4", DynamoDbTable.ID, new NodeId("n1"), new Bounds(400, 280, 176, 64)));
        fixture.open(robot, nodes);
    }

    private void placeNote(FxRobot robot) {
        robot.interact(fixture.canvas()::requestFocus);
        robot.push(KeyCode.N).clickOn(fixture.onScreen(new Point(300, 200)));
    }

    @Test
    void aDrawingIsMadeNamedSavedAndReadBack(FxRobot robot) throws IOException, TimeoutException {
        drawQueueAndFunction(robot);
        fixture.connect(robot, fixture.only(SqsQueue.ID), fixture.only(LambdaFunction.ID));
        assertEquals(1, state().diagram().edges().size());
        robot.clickOn(fixture.onScreen(fixture.only(SqsQueue.ID).bounds().center())).push(KeyCode.F2).write("orders")
                .push(KeyCode.ENTER);
        assertEquals("orders", fixture.only(SqsQueue.ID).name());
        Path file = directory.resolve("made.gantry.json");
        FileDialogAnswers.choose(file);
        robot.push(KeyCode.CONTROL, KeyCode.S);
        fixture.until(state -> !state.history().isDirty());
        Diagram read = Drawings.read(file);
        assertEquals(state().diagram(), read);
        robot.push(KeyCode.CONTROL, KeyCode.N);
        fixture.until(state -> state.diagram().isEmpty());
        robot.interact(() -> fixture.parts().open(file));
        fixture.until(state -> state.diagram().equals(read));
    }

    @Test
    void aFindingIsMendedByOneClickAndUndone(FxRobot robot) throws TimeoutException {
        drawQueueAndFunction(robot);
        fixture.until(state -> state.checks().problems().stream().anyMatch(problem -> !problem.fixes().isEmpty()));
        Diagram before = state().diagram();
        Hyperlink fix = robot.lookup(".problems .fix-link").queryAs(Hyperlink.class);
        robot.clickOn(fix);
        fixture.until(state -> !state.diagram().equals(before));
        robot.clickOn(fixture.canvas(), MouseButton.MIDDLE).push(KeyCode.CONTROL, KeyCode.Z);
        fixture.until(state -> state.diagram().equals(before));
    }

    @Test
    void aTemplateIsExportedWhereTheUserSays(FxRobot robot) throws TimeoutException {
        drawQueueAndFunction(robot);
        fixture.until(state -> !state.checks().problems().isEmpty());
        Path file = directory.resolve("shop.yaml");
        FileDialogAnswers.choose(file);
        Action export = fixture.parts().actions().get("export.cloudformation-yaml");
        robot.interactNoWait(export.run());
        appears(robot, ".dialog-pane");
        if (robot.lookup("Export anyway").tryQuery().isPresent()) {
            robot.clickOn("Export anyway");
        }
        appears(robot, "Copy command");
        robot.clickOn("Copy command").clickOn("OK");
        assertTrue(Files.exists(file));
    }

    private String title() {
        return inTurn(fixture.parts().stage()::getTitle);
    }

    @Test
    void unsavedWorkIsMarkedAndAskedAbout(FxRobot robot) throws TimeoutException {
        assertEquals("Untitled – Gantry", title());
        placeNote(robot);
        fixture.until(state -> state.history().isDirty());
        assertEquals("Untitled* – Gantry", title());
        Diagram drawn = state().diagram();
        Platform.runLater(fixture.parts().actions().get("file.new").run());
        appears(robot, "Discard");
        robot.clickOn("Cancel");
        assertEquals(drawn, state().diagram());
        Platform.runLater(fixture.parts().actions().get("file.quit").run());
        appears(robot, "Discard");
        robot.clickOn("Cancel");
        assertTrue(fixture.canvas().getScene().getWindow().isShowing());
        Platform.runLater(fixture.parts().actions().get("file.new").run());
        appears(robot, "Discard");
        robot.clickOn("Discard");
        fixture.until(state -> state.diagram().isEmpty());
        assertEquals("Untitled – Gantry", title());
    }

    @Test
    void aNoteIsPlacedWhereTheWelcomeStandsWithoutMovingTheMouse(FxRobot robot) {
        robot.interact(fixture.canvas()::requestFocus);
        robot.moveTo(fixture.middleOnScreen()).push(KeyCode.N).press(MouseButton.PRIMARY).release(MouseButton.PRIMARY);
        assertEquals(1, state().diagram().nodes().size());
    }

    @Test
    void theUndoEntryNamesTheStep(FxRobot robot) {
        Action undo = fixture.parts().actions().get("edit.undo");
        Action redo = fixture.parts().actions().get("edit.redo");
        assertEquals(List.of("Undo", false), List.of(undo.title().getValue(), undo.enabled().getValue()));
        placeNote(robot);
        assertEquals(List.of("Undo add Note", true), List.of(undo.title().getValue(), undo.enabled().getValue()));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(state().diagram().isEmpty());
        assertEquals("Redo add Note", redo.title().getValue());
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        assertEquals(1, state().diagram().nodes().size());
    }

    @Test
    void tidyIsOneKeyAndOneStep(FxRobot robot) throws TimeoutException {
        openQueueFunctionAndTable(robot);
        Diagram before = fixture.state().diagram();
        robot.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.L).release(KeyCode.L, KeyCode.SHIFT, KeyCode.SHORTCUT);
        fixture.until(state -> state.diagram() != before && !state.isPreviewing());
        assertEquals("Tidy", fixture.undoLabel());
        assertFalse(fixture.state().diagram().equals(before));
        fixture.undoTheOneStep(robot);
        assertEquals(before, fixture.state().diagram());
    }

    @Test
    void theThemeChangesTheWholeWindow(FxRobot robot) {
        List<String> before = List.copyOf(fixture.canvas().getScene().getRoot().getStyleClass());
        assertTrue(before.contains("light"), before.toString());
        robot.interact(fixture.parts().actions().get("view.theme").run());
        List<String> after = List.copyOf(fixture.canvas().getScene().getRoot().getStyleClass());
        assertTrue(after.contains("dark") && !after.contains("light"), after.toString());
        robot.interact(fixture.parts().actions().get("view.theme").run());
        assertEquals(before, List.copyOf(fixture.canvas().getScene().getRoot().getStyleClass()));
    }

    @Test
    void whileConnectingARefusalIsShownWithItsReason(FxRobot robot) {
        openQueueFunctionAndTable(robot);
        Node queue = fixture.only(SqsQueue.ID);
        Node table = fixture.only(DynamoDbTable.ID);
        robot.moveTo(fixture.onScreen(queue.bounds().center())).moveBy(3, 0);
        Point2D dot = fixture.onScreenDot(queue);
        robot.moveTo(dot).press(MouseButton.PRIMARY).moveBy(20, 0).moveTo(fixture.onScreen(table.bounds().center()));
        WaitForAsyncUtils.waitForFxEvents();
        Label bubble = robot.lookup(".bubble").queryAs(Label.class);
        assertTrue(bubble.isVisible(), "no bubble");
        assertEquals(state().overlay().line().orElseThrow().refusal(), bubble.getText());
        assertFalse(bubble.getText().isBlank());
        robot.push(KeyCode.ESCAPE).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(bubble.isVisible());
        assertEquals(0, state().diagram().edges().size());
    }

    @Test
    void aClickOnAProblemLeadsToItsElement(FxRobot robot) throws TimeoutException {
        openQueueFunctionAndTable(robot);
        fixture.until(state -> !state.checks().problems().isEmpty());
        robot.interact(() -> Zooming.scroll(fixture.parts().session(), 5_000, 5_000));
        robot.interact(() -> fixture.parts().session().select(Selection.NONE));
        robot.clickOn(robot.lookup(".problems .problem-message").<Labeled>queryAll().iterator().next());
        fixture.until(state -> !state.selection().isEmpty());
        Bounds found = state().shown().require(state().selection().nodes().iterator().next()).bounds();
        assertTrue(state().viewport().visible().contains(found.center()), "not in view");
    }

    @Test
    void linesOfTheTemplateAndElementsLeadToEachOther(FxRobot robot) throws TimeoutException {
        openQueueFunctionAndTable(robot);
        robot.interact(() -> fixture.parts().session().select(Selection.NONE));
        TabPane drawer = robot.lookup(".drawer .tab-pane").queryAs(TabPane.class);
        robot.interact(() -> drawer.getSelectionModel().select(1));
        until(() -> !lines(robot, "").isEmpty());
        robot.interact(() -> fixture.parts().session().select(Selection.of(fixture.only(SqsQueue.ID).id())));
        until(() -> !lines(robot, ".selected").isEmpty());
        String number = lines(robot, ".selected").getFirst().getText();
        robot.interact(() -> fixture.parts().session().select(Selection.NONE));
        until(() -> lines(robot, ".selected").isEmpty());
        Label marked = lines(robot, "").stream()
                .filter(label -> label.getText().equals(number))
                .findFirst()
                .orElseThrow();
        Point2D place = inTurn(() -> marked.localToScreen(marked.getWidth() + 60, marked.getHeight() / 2));
        robot.clickOn(place);
        fixture.until(state -> state.selection().equals(Selection.of(fixture.only(SqsQueue.ID).id())));
    }

    private static List<Label> lines(FxRobot robot, String styleClass) {
        return robot.lookup(".line-number" + styleClass).queryAllAs(Label.class).stream()
                .filter(label -> label.getParent().isVisible() && label.isVisible())
                .toList();
    }

    @Test
    void aBrokenFileIsToldAndTheDrawingStays(FxRobot robot) throws IOException, TimeoutException {
        placeNote(robot);
        FileDialogAnswers.choose(directory.resolve("whole.gantry.json"));
        robot.push(KeyCode.CONTROL, KeyCode.S);
        fixture.until(state -> !state.history().isDirty());
        Diagram drawn = state().diagram();
        Path broken = Files.writeString(directory.resolve("broken.gantry.json"), "{\"format\": \"gantry\",\n  oops");
        Platform.runLater(() -> fixture.parts().open(broken));
        appears(robot, ".details");
        String said = robot.lookup(".details").queryAs(TextArea.class).getText();
        assertTrue(said.startsWith("broken.gantry.json:2:"), said);
        robot.clickOn("OK");
        assertEquals(drawn, state().diagram());
        assertEquals("whole – Gantry", title());
    }

    @Test
    void lettersChooseToolsOnTheCanvasOnly(FxRobot robot) {
        robot.clickOn(".palette-search").write("vhc");
        assertEquals("vhc", robot.lookup(".palette-search").queryAs(TextField.class).getText());
        assertEquals("select", state().tool().tool());
        robot.interact(fixture.canvas()::requestFocus);
        robot.push(KeyCode.H);
        assertEquals("pan", state().tool().tool());
        robot.push(KeyCode.SLASH).write("sqs");
        assertEquals("sqs", robot.lookup(".command-box .text-field").queryAs(TextField.class).getText());
        robot.push(KeyCode.ENTER);
        OnScreen.choose(robot, "Create Region around it");
        assertEquals(fixture.only(Region.ID).id(), fixture.only(SqsQueue.ID).parent());
    }

    @Test
    void whileANameIsTypedKeysBelongToTheText(FxRobot robot) {
        placeNote(robot);
        robot.push(KeyCode.F2);
        robot.clickOn(".label-editor").write("a vhn z").push(KeyCode.LEFT).push(KeyCode.LEFT).push(KeyCode.DELETE);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(List.of("a vhnz"), state().diagram().nodes().stream().map(Node::name).toList());
        assertEquals("select", state().tool().tool());
    }
}
