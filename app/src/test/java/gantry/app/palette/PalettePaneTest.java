package gantry.app.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlantafx.base.theme.PrimerLight;
import gantry.app.PanelFixture;
import gantry.app.editor.PaletteDrag;
import gantry.model.kind.NodeKind;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;
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

    @Start
    void show(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        var palette = new PalettePane(PanelFixture.CATALOGUE, this, kind -> events.add("insert " + kind));
        palette.setPrefWidth(220);
        var canvas = new Pane();
        canvas.setId("canvas");
        stage.setScene(new Scene(new BorderPane(canvas, null, null, null, palette), 600, 400));
        stage.show();
    }

    @Override
    public void begin(NodeKind kind) {
        events.add("begin " + kind);
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

    @Test
    void draggingAnEntryBeginsMovesAndDrops(FxRobot robot) {
        robot.moveTo("Web server").press(MouseButton.PRIMARY).moveTo("#canvas").release(MouseButton.PRIMARY);
        assertEquals(List.of("begin test.server", "move", "drop 410 200"), events);
    }

    @Test
    void escapeCancelsTheDragAndTheReleaseDropsNothing(FxRobot robot) {
        robot.moveTo("Web server").press(MouseButton.PRIMARY).moveTo("#canvas");
        robot.push(KeyCode.ESCAPE).moveBy(10, 10).release(MouseButton.PRIMARY);
        assertEquals(List.of("begin test.server", "move", "cancel"), events);
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
    void aClickOnAHeadingClosesItsCategory(FxRobot robot) {
        robot.clickOn("ECS");
        assertEquals(0, robot.lookup("Web server").queryAll().size());
    }
}
