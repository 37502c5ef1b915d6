package gantry.app.canvas;

import gantry.app.editor.EditorSession;
import gantry.app.editor.Modifier;
import gantry.app.editor.PaletteDrag;
import gantry.app.editor.PointerInput;
import gantry.app.editor.PointerInput.Button;
import gantry.app.editor.PointerInput.Phase;
import gantry.app.tool.place.Placing;
import gantry.model.geometry.Point;
import java.util.Set;

/// Carries what is dragged out of the palette over the canvas: the ghost appears as soon as the pointer is there.
public final class PaletteDrop implements PaletteDrag {

    private final CanvasView canvas;
    private final EditorSession session;
    private final Placing placing;
    private final EdgeScroll edgeScroll;
    private Point last = new Point(0, 0);
    private Set<Modifier> held = Set.of();
    private boolean isOver;

    public PaletteDrop(CanvasView canvas, EditorSession session, Placing placing) {
        this.canvas = canvas;
        this.session = session;
        this.placing = placing;
        this.edgeScroll = new EdgeScroll(
                session, () -> EdgeScroll.isInWindow(canvas), () -> placing.move(input(Phase.DRAG, last)));
    }

    @Override
    public void begin(String item) {
        edgeScroll.holdBack();
        held = Set.of();
        isOver = false;
        placing.begin(item);
    }

    @Override
    public void hold(Set<Modifier> modifiers) {
        boolean isChanged = !held.equals(modifiers);
        held = Set.copyOf(modifiers);
        if (isChanged && isOver) {
            placing.move(input(Phase.DRAG, last));
        }
    }

    @Override
    public void moveTo(double sceneX, double sceneY) {
        isOver = canvas.covers(sceneX, sceneY);
        if (isOver) {
            last = canvas.pointTo(sceneX, sceneY);
            placing.move(input(Phase.DRAG, last));
            edgeScroll.dragged(last, session.state().viewport().size());
        } else {
            edgeScroll.stop();
            session.cancelPreview();
        }
    }

    @Override
    public void dropAt(double sceneX, double sceneY) {
        edgeScroll.stop();
        isOver = false;
        if (canvas.covers(sceneX, sceneY)) {
            placing.drop(input(Phase.RELEASE, canvas.pointTo(sceneX, sceneY)));
            canvas.requestFocus();
        } else {
            placing.cancel();
        }
    }

    @Override
    public void cancel() {
        edgeScroll.stop();
        isOver = false;
        placing.cancel();
    }

    private PointerInput input(Phase phase, Point screen) {
        Point world = session.state().viewport().toWorld(screen);
        return new PointerInput(phase, screen, world, Button.PRIMARY, held, phase == Phase.RELEASE ? 1 : 0);
    }
}
