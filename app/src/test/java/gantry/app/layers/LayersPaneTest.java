package gantry.app.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.app.PanelFixture;
import gantry.app.editor.EditorSession;
import gantry.app.theme.Appearance;
import gantry.app.theme.Looks;
import gantry.model.diagram.Layers;
import gantry.model.kind.Category;
import gantry.model.kind.Icons;
import gantry.model.kind.LineStyle;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class LayersPaneTest {

    private final EditorSession session = PanelFixture.session();
    private final AtomicInteger closed = new AtomicInteger();

    @Start
    void show(Stage stage) {
        var looks = new Looks(Appearance.LIGHT);
        var scene = new Scene(
                new HBox(
                        new LayersPane(session, looks, new Icons(), closed::incrementAndGet),
                        new LegendView(session, looks, new Icons()),
                        new HiddenNote(session, () -> {})),
                700,
                400);
        looks.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    private static List<String> boxes(FxRobot robot) {
        return robot.lookup(".check-box").queryAllAs(CheckBox.class).stream()
                .map(box -> box.getText() + (box.isSelected() ? "" : " hidden"))
                .toList();
    }

    private static List<String> legend(FxRobot robot) {
        return robot.lookup(".legend .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    @Test
    void theLayersAreThoseThatTheDrawingHolds(FxRobot robot) {
        assertEquals(List.of("ECS", "Data and messaging", "Remarks"), boxes(robot));
        assertEquals(List.of("Legend", "ECS", "Data and messaging", "Remarks"), legend(robot));
        assertFalse(robot.lookup(".hidden-note").query().isVisible());
    }

    @Test
    void aHiddenLayerIsKeptInTheDrawingAndCanBeUndone(FxRobot robot) {
        robot.clickOn("Data and messaging");
        assertEquals(
                new Layers(Set.of()).with(Category.DATA, true),
                Layers.hiddenIn(session.state().diagram().header()));
        assertEquals(
                List.of(PanelFixture.WEB, PanelFixture.API),
                session.state().shown().nodes().stream().map(node -> node.id()).toList());
        assertEquals(List.of("ECS", "Data and messaging hidden", "Remarks"), boxes(robot));
        assertEquals(List.of("Legend", "ECS"), legend(robot));
        assertTrue(robot.lookup(".hidden-note").query().isVisible());
        assertEquals("Hide Data and messaging", session.state().history().undoStep().orElseThrow().label());
        robot.interact(session::undo);
        assertEquals(List.of("ECS", "Data and messaging", "Remarks"), boxes(robot));
    }

    @Test
    void linesAreLayersToo(FxRobot robot) {
        robot.clickOn("Remarks");
        assertTrue(Layers.hiddenIn(session.state().diagram().header()).contains(LineStyle.ANNOTATION));
        assertTrue(session.state().shown().edges().isEmpty());
        robot.clickOn("Show all");
        assertEquals(session.state().diagram(), session.state().shown());
    }

    @Test
    void keysReachEveryBoxAndEscapeCloses(FxRobot robot) {
        robot.clickOn("ECS").push(KeyCode.TAB).push(KeyCode.SPACE).push(KeyCode.ESCAPE);
        assertEquals(List.of("ECS hidden", "Data and messaging hidden", "Remarks"), boxes(robot));
        assertEquals(1, closed.get());
    }
}
