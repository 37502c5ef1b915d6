package gantry.app;

import static gantry.app.WindowFixture.node;
import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.app.editor.Selection;
import gantry.app.settings.Settings;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Bounds;
import gantry.model.kinds.network.Region;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Keys that lead from panel to panel, and back to the drawing.
@ExtendWith(ApplicationExtension.class)
final class PanelsJourneyTest {

    @TempDir
    private static Path directory;

    private WindowFixture window;

    @Start
    void show(Stage stage) {
        window = new WindowFixture(
                stage, new Settings(directory.resolve("settings-" + System.nanoTime() + ".properties")));
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void openRegion(FxRobot robot) {
        window.open(robot, List.of(node("n1", Region.ID, NodeId.CANVAS, new Bounds(40, 40, 640, 360))));
        robot.interact(() -> {
            window.parts().session().select(Selection.of(new NodeId("n1")));
            window.canvas().requestFocus();
        });
    }

    /// The panel that has the focus.
    private String place() {
        for (Node node = window.canvas().getScene().getFocusOwner(); node != null; node = node.getParent()) {
            for (String panel : List.of("canvas-view", "inspector", "drawer", "palette")) {
                if (node.getStyleClass().contains(panel)) {
                    return panel;
                }
            }
        }
        return "none";
    }

    @Test
    void f6LeadsFromPanelToPanelAndBack(FxRobot robot) {
        openRegion(robot);
        List<String> visited = new ArrayList<>();
        for (int step = 0; step < 4; step++) {
            robot.push(KeyCode.F6);
            visited.add(place());
        }
        assertEquals(List.of("inspector", "drawer", "palette", "canvas-view"), visited);
        robot.push(KeyCode.SHIFT, KeyCode.F6);
        assertEquals("palette", place());
    }

    @Test
    void escapeLeadsBackToTheDrawing(FxRobot robot) {
        openRegion(robot);
        for (int panels = 1; panels <= 3; panels++) {
            for (int step = 0; step < panels; step++) {
                robot.push(KeyCode.F6);
            }
            robot.push(KeyCode.ESCAPE);
            assertEquals("canvas-view", place());
        }
    }
}
