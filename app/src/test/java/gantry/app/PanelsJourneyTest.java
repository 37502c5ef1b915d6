package gantry.app;

import static gantry.app.Drawings.node;
import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.app.editor.Selection;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Bounds;
import gantry.model.kinds.network.Region;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// Keys that lead from panel to panel, and back to the drawing.
final class PanelsJourneyTest {

    @TempDir
    private static Path directory;

    @RegisterExtension
    private final WindowFixture window = new WindowFixture(directory);

    private void openRegion(FxRobot robot) {
        window.open(robot, List.of(node("n1", Region.ID, NodeId.CANVAS, new Bounds(40, 40, 640, 360))));
        robot.interact(() -> {
            window.parts().session().select(Selection.of(new NodeId("n1")));
            window.canvas().requestFocus();
        });
    }

    @Test
    void f6LeadsFromPanelToPanelAndBack(FxRobot robot) {
        openRegion(robot);
        List<String> visited = new ArrayList<>();
        for (int step = 0; step < 4; step++) {
            robot.push(KeyCode.F6);
            visited.add(window.panel());
        }
        assertEquals(List.of("inspector", "drawer", "palette", "canvas-view"), visited);
        robot.push(KeyCode.SHIFT, KeyCode.F6);
        assertEquals("palette", window.panel());
    }

    @Test
    void escapeLeadsBackToTheDrawing(FxRobot robot) {
        openRegion(robot);
        for (int panels = 1; panels <= 3; panels++) {
            for (int step = 0; step < panels; step++) {
                robot.push(KeyCode.F6);
            }
            robot.push(KeyCode.ESCAPE);
            assertEquals("canvas-view", window.panel());
        }
    }
}
