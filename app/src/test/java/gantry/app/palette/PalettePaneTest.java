package gantry.app.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import gantry.app.PanelFixture;
import gantry.app.editor.Modifier;
import gantry.app.editor.PaletteDrag;
import gantry.app.settings.Settings;
import gantry.model.kind.Category;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class PalettePaneTest implements PaletteDrag {

    private final List<String> events = new ArrayList<>();
    private final PaletteMemory memory = new PaletteMemory(new Settings(Path.of("unused.properties")));
    private PalettePane palette;

    @Start
    void show(Stage stage) {
        memory.setOpen(PaletteSection.of(Category.DATA), true);
        palette = new PalettePane(
                PaletteItems.of(PanelFixture.CATALOGUE), memory, this, item -> events.add("insert " + item.id()));
        palette.setPrefWidth(220);
        var canvas = new Pane();
        canvas.setId("canvas");
        PanelFixture.show(stage, new BorderPane(canvas, null, null, null, palette), 600, 400);
    }

    @Override
    public void begin(String item) {
        events.add("begin " + item);
    }

    @Override
    public void hold(Set<Modifier> modifiers) {
        if (!modifiers.isEmpty() || events.getLast().startsWith("hold")) {
            events.add("hold " + modifiers);
        }
    }

    @Override
    public void moveTo(double sceneX, double sceneY) {
        if (!events.getLast().equals("move")) {
            events.add("move");
        }
    }

    @Override
    public void dropAt(double sceneX, double sceneY) {
        events.add("drop " + Math.round(sceneX) + " " + Math.round(sceneY));
    }

    @Override
    public void cancel() {
        events.add("cancel");
    }

    /// In the middle of the canvas; other tests may have left the window larger.
    private static String drop(FxRobot robot) {
        var canvas = robot.lookup("#canvas").query();
        var middle = canvas.localToScene(
                canvas.getLayoutBounds().getCenterX(), canvas.getLayoutBounds().getCenterY());
        return "drop " + Math.round(middle.getX()) + " " + Math.round(middle.getY());
    }

    @Test
    void draggingAnEntryBeginsMovesAndDrops(FxRobot robot) {
        robot.moveTo("Web server").press(MouseButton.PRIMARY).moveTo("#canvas").release(MouseButton.PRIMARY);
        assertEquals(List.of("begin test.server", "move", drop(robot)), events);
    }

    @Test
    void escapeCancelsTheDragAndTheReleaseDropsNothing(FxRobot robot) {
        robot.moveTo("Web server").press(MouseButton.PRIMARY).moveTo("#canvas");
        robot.push(KeyCode.ESCAPE).moveBy(10, 10).release(MouseButton.PRIMARY);
        assertEquals(List.of("begin test.server", "move", "cancel"), events);
    }

    @Test
    void altAndShiftCountAtOnceWhileDragging(FxRobot robot) {
        robot.moveTo("Web server").press(MouseButton.PRIMARY).moveTo("#canvas");
        robot.press(KeyCode.ALT).press(KeyCode.SHIFT).release(KeyCode.SHIFT).release(KeyCode.ALT);
        robot.release(MouseButton.PRIMARY);
        assertEquals(
                List.of("begin test.server", "move", "hold [ALT]", "hold [SHIFT, ALT]", "hold [ALT]", "hold []",
                        drop(robot)),
                events);
    }

    @Test
    void aTremblingClickIsNoDrag(FxRobot robot) {
        robot.moveTo("Web server").press(MouseButton.PRIMARY).moveBy(2, 1).release(MouseButton.PRIMARY);
        assertEquals(List.of(), events);
    }

    @Test
    void aDoubleClickInserts(FxRobot robot) {
        robot.doubleClickOn("Store");
        assertEquals(List.of("insert test.store"), events);
    }

    @Test
    void enterInsertsTheBestHitOfASearch(FxRobot robot) {
        robot.clickOn(".palette-search").write("datab").push(KeyCode.ENTER);
        assertEquals(List.of("insert test.store"), events);
    }

    @Test
    void arrowKeysWalkTheListAndEnterInserts(FxRobot robot) {
        robot.clickOn(".palette-search").push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertEquals(List.of("insert test.server"), events);
    }

    @Test
    void aClickOnAHeadingClosesItsCategoryForGood(FxRobot robot) {
        robot.clickOn("ECS");
        assertEquals(0, shown(robot, "Web server"));
        assertFalse(memory.isOpen(PaletteSection.of(Category.ECS)));
    }

    private static long shown(FxRobot robot, String text) {
        return robot.lookup(text).match(Label.class::isInstance).queryAll().stream()
                .filter(Node::isVisible)
                .count();
    }

    @Test
    void aSearchThatFindsNothingSaysSoAndCanBeCleared(FxRobot robot) {
        robot.clickOn(".palette-search").write("zeppelin");
        assertEquals(1, shown(robot, "Nothing is called \u201Czeppelin\u201D."));
        robot.clickOn("Clear search");
        assertEquals(1, shown(robot, "Web server"));
    }

    @Test
    void theKeyFMakesAFavouriteThatStandsAtTheTop(FxRobot robot) {
        robot.clickOn(".palette-search").push(KeyCode.DOWN).push(KeyCode.DOWN);
        robot.moveTo("#canvas").push(KeyCode.F);
        assertEquals(List.of("test.server"), memory.favourites());
        assertEquals(1, shown(robot, "Favourites"));
        assertEquals(2, shown(robot, "Web server"));
        robot.push(KeyCode.F);
        assertEquals(0, shown(robot, "Favourites"));
    }

    @Test
    void theStarAppearsUnderThePointerAndNothingMovesUntilItLeaves(FxRobot robot) {
        robot.moveTo("Store");
        Node star = robot.lookup(".palette-star").match(Node::isVisible).query();
        robot.clickOn(star);
        assertEquals(List.of("test.store"), memory.favourites());
        assertEquals(0, shown(robot, "Favourites"));
        robot.moveTo("#canvas");
        assertEquals(1, shown(robot, "Favourites"));
        assertEquals(List.of(), events);
    }

    @Test
    void whatWasPlacedIsOfferedAgain(FxRobot robot) {
        robot.moveTo("#canvas").interact(() -> palette.placed(PanelFixture.STORE));
        assertEquals(1, shown(robot, "Recent"));
        assertEquals(2, shown(robot, "Store"));
    }

    @Test
    void f1ExplainsTheEntryThatHasTheFocus(FxRobot robot) {
        robot.clickOn(".palette-search").push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.F1);
        assertEquals(1, shown(robot, "Answers requests."));
        robot.push(KeyCode.ESCAPE);
        assertEquals(0, shown(robot, "Answers requests."));
    }
}
