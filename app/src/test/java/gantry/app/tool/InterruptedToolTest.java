package gantry.app.tool;

import static gantry.app.tool.ToolKinds.IN_REGION;
import static gantry.app.tool.ToolKinds.WEB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import gantry.app.editor.Modifier;
import gantry.app.editor.Overlay;
import gantry.app.editor.Selection;
import gantry.app.tool.space.Armed;
import gantry.model.diagram.Diagram;
import org.junit.jupiter.api.Test;

/// What happens when the drawing changes under a tool that is at work.
final class InterruptedToolTest {

    private final Diagram start = ToolKinds.drawing();
    private final EditorDriver driver = new EditorDriver(start);

    @Test
    void roomThatAnUndoTookFromSightIsNotMadeByEnter() {
        driver.session().select(Selection.of(WEB));
        Commands.nudge(driver.bench(), driver.session(), 16, 0);
        driver.use(Armed.once(driver.bench(), driver.home())).key("RIGHT").key("RIGHT");
        driver.undo();
        driver.key("ENTER");
        assertEquals(start, driver.diagram());
        assertEquals("select", driver.state().tool().tool());
        assertEquals(Overlay.NONE, driver.state().overlay());
    }

    @Test
    void roomInAFrameThatIsGoneIsGivenUp() {
        driver.session().select(Selection.of(WEB));
        driver.use(Armed.once(driver.bench(), driver.home())).holding(Modifier.SHIFT).key("RIGHT");
        driver.session().select(Selection.of(IN_REGION));
        Commands.delete(driver.bench(), driver.session());
        Diagram without = driver.diagram();
        driver.key("ENTER");
        assertSame(without, driver.diagram());
    }
}
