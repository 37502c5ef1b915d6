package gantry.app.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import gantry.app.PanelFixture;
import gantry.app.editor.EditorSession;
import gantry.app.editor.Overlay;
import gantry.app.editor.Viewport;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.geometry.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
final class EdgeScrollTest {

    private final EditorSession session = PanelFixture.session();
    private boolean isShown = true;

    private void dragAtTheEdge(EdgeScroll scroll) {
        session.show(Overlay.NONE.withMarquee(new Bounds(0, 0, 10, 10)));
        scroll.dragged(new Point(0, 300), new Size(800, 600));
        scroll.handle(1);
        scroll.handle(20_000_000);
    }

    @Test
    void aDragAtTheEdgeScrolls(FxRobot robot) {
        Viewport before = session.state().viewport();
        robot.interact(() -> {
            var scroll = new EdgeScroll(session, () -> isShown, () -> {});
            dragAtTheEdge(scroll);
            scroll.stop();
        });
        assertNotEquals(before, session.state().viewport());
    }

    @Test
    void aDragEndsWithItsWindow(FxRobot robot) {
        Viewport before = session.state().viewport();
        isShown = false;
        robot.interact(() -> dragAtTheEdge(new EdgeScroll(session, () -> isShown, () -> {})));
        assertEquals(before, session.state().viewport());
    }
}
