package gantry.app.canvas;

import gantry.app.editor.EditorSession;
import gantry.app.editor.EditorState;
import gantry.app.editor.Viewport;
import gantry.app.theme.Looks;
import gantry.export.drawing.Theme.Role;
import gantry.model.diagram.Node;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/// Rulers along the upper and left edge of the canvas, in world units, with the extent of the selection marked on them.
public final class RulersView extends Region {

    /// How broad a ruler is, in pixels.
    public static final double BREADTH = 20;

    private static final double LARGE = 9;
    private static final double SMALL = 4;
    private static final double FONT_SIZE = 9.5;

    private final EditorSession session;
    private final Looks looks;
    private final Canvas canvas = new Canvas();

    public RulersView(EditorSession session, Looks looks) {
        this.session = session;
        this.looks = looks;
        getStyleClass().add("rulers");
        setMouseTransparent(true);
        setMinSize(0, 0);
        getChildren().add(canvas);
        session.stateProperty().addListener((property, before, after) -> {
            if (before.viewport() != after.viewport()
                    || before.selection() != after.selection()
                    || before.shown() != after.shown()) {
                paint();
            }
        });
        looks.appearanceProperty().addListener((property, before, after) -> paint());
        visibleProperty().addListener((property, before, after) -> paint());
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(Math.floor(getWidth()));
        canvas.setHeight(Math.floor(getHeight()));
        paint();
    }

    private void paint() {
        if (!isVisible() || canvas.getWidth() <= 0) {
            return;
        }
        EditorState state = session.state();
        Viewport viewport = state.viewport();
        GraphicsContext pen = canvas.getGraphicsContext2D();
        double width = canvas.getWidth();
        double height = canvas.getHeight();
        pen.clearRect(0, 0, width, height);
        pen.setFill(colour(Role.CARD_FILL));
        pen.fillRect(0, 0, width, BREADTH);
        pen.fillRect(0, 0, BREADTH, height);
        selection(state).ifPresent(bounds -> {
            Point from = viewport.toScreen(bounds.origin());
            Point to = viewport.toScreen(new Point(bounds.right(), bounds.bottom()));
            pen.setFill(colour(Role.ACCENT).deriveColor(0, 1, 1, 0.25));
            pen.fillRect(Math.round(from.x()), 0, Math.round(to.x() - from.x()), BREADTH);
            pen.fillRect(0, Math.round(from.y()), BREADTH, Math.round(to.y() - from.y()));
        });
        pen.setFill(colour(Role.CARD_BORDER));
        pen.fillRect(BREADTH, BREADTH - 1, width - BREADTH, 1);
        pen.fillRect(BREADTH - 1, BREADTH, 1, height - BREADTH);
        Bounds visible = viewport.visible();
        pen.setFont(Font.font("System", FONT_SIZE));
        across(pen, RulerTicks.of(visible.x(), visible.right(), viewport.zoom()), viewport);
        down(pen, RulerTicks.of(visible.y(), visible.bottom(), viewport.zoom()), viewport);
        pen.setFill(colour(Role.CARD_FILL));
        pen.fillRect(0, 0, BREADTH, BREADTH);
    }

    private Color colour(Role role) {
        return FxColours.convert(looks.appearance().drawing().colour(role));
    }

    private static Optional<Bounds> selection(EditorState state) {
        List<Bounds> boxes = state.selection().nodes().stream()
                .flatMap(id -> state.shown().node(id).stream())
                .map(Node::bounds)
                .toList();
        return boxes.isEmpty() ? Optional.empty() : Optional.of(Bounds.around(boxes));
    }

    private void across(GraphicsContext pen, RulerTicks marks, Viewport viewport) {
        pen.setTextAlign(TextAlignment.LEFT);
        for (RulerTicks.Tick tick : marks.ticks()) {
            double x = Math.floor(viewport.toScreen(new Point(tick.world(), 0)).x());
            double length = tick.isLarge() ? LARGE : SMALL;
            pen.setFill(colour(tick.isLarge() ? Role.MUTED_TEXT : Role.CARD_BORDER));
            pen.fillRect(x, BREADTH - 1 - length, 1, length);
            if (tick.isLarge()) {
                pen.fillText(Long.toString(Math.round(tick.world())), x + 3, BREADTH - 9);
            }
        }
    }

    private void down(GraphicsContext pen, RulerTicks marks, Viewport viewport) {
        for (RulerTicks.Tick tick : marks.ticks()) {
            double y = Math.floor(viewport.toScreen(new Point(0, tick.world())).y());
            double length = tick.isLarge() ? LARGE : SMALL;
            pen.setFill(colour(tick.isLarge() ? Role.MUTED_TEXT : Role.CARD_BORDER));
            pen.fillRect(BREADTH - 1 - length, y, length, 1);
            if (tick.isLarge()) {
                pen.save();
                pen.translate(BREADTH - 9, y - 3);
                pen.rotate(-90);
                pen.fillText(Long.toString(Math.round(tick.world())), 0, 0);
                pen.restore();
            }
        }
    }
}
