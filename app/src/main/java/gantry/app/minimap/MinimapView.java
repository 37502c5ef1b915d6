package gantry.app.minimap;

import gantry.app.canvas.CrispCanvas;
import gantry.app.canvas.Stamps;
import gantry.app.editor.EditorSession;
import gantry.app.editor.EditorState;
import gantry.app.editor.Viewport;
import gantry.app.text.Texts;
import gantry.app.theme.Looks;
import gantry.app.tool.RouteCache;
import gantry.export.drawing.Decorations;
import gantry.export.drawing.DiagramPainter;
import gantry.export.drawing.Routes;
import gantry.export.drawing.Theme;
import gantry.export.drawing.View;
import gantry.model.diagram.Diagram;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.geometry.Size;
import gantry.model.kind.Icons;
import javafx.animation.PauseTransition;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;

/// The whole drawing in small, with a frame around the visible part that can be dragged.
///
/// The picture follows a moment after the last change, so that dragging on the canvas doesn't pay for it.
public final class MinimapView extends Region {

    private static final Texts TEXTS = Texts.of(MinimapView.class);

    private static final double WIDTH = 200;
    private static final double HEIGHT = 136;
    private static final double MARGIN = 8;
    private static final int MOST_LINES = 2000;
    private static final Routes NO_LINES = Routes.of(Diagram.empty("none", ""));
    private static final Duration DELAY = Duration.millis(120);

    private final EditorSession session;
    private final RouteCache routes;
    private final Icons icons;
    private final Looks looks;
    private final Stamps stamps = new Stamps();
    private final CrispCanvas picture = new CrispCanvas();
    private final Rectangle visiblePart = new Rectangle();
    private final PauseTransition delay = new PauseTransition(DELAY);
    private Viewport map = Viewport.START;
    private Diagram pictured = Diagram.empty("none", "");
    private Bounds extent = pictured.bounds();

    public MinimapView(EditorSession session, RouteCache routes, Icons icons, Looks looks) {
        this.session = session;
        this.routes = routes;
        this.icons = icons;
        this.looks = looks;
        getStyleClass().add("minimap");
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        var edge = new Rectangle(WIDTH, HEIGHT);
        edge.setArcWidth(12);
        edge.setArcHeight(12);
        setClip(edge);
        visiblePart.getStyleClass().add("minimap-visible");
        visiblePart.setManaged(false);
        getChildren().addAll(picture, visiblePart);
        setAccessibleText(TEXTS.get("overview"));
        delay.setOnFinished(event -> draw());
        session.stateProperty().addListener((property, before, after) -> follow(after));
        looks.appearanceProperty().addListener((property, before, after) -> draw());
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::centre);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::centre);
        visibleProperty().addListener((property, before, after) -> draw());
        draw();
    }

    private void follow(EditorState state) {
        if (!isVisible()) {
            return;
        }
        if (state.shown() != pictured) {
            delay.playFromStart();
        }
        frame(state);
    }

    private void draw() {
        if (!isVisible()) {
            return;
        }
        EditorState state = session.state();
        pictured = state.shown();
        extent = pictured.isEmpty() ? state.viewport().visible() : pictured.bounds();
        Bounds world = extent;
        double zoom = Math.min(
                (WIDTH - 2 * MARGIN) / Math.max(1, world.width()), (HEIGHT - 2 * MARGIN) / Math.max(1, world.height()));
        map = new Viewport(new Point(0, 0), Math.min(zoom, 0.25), new Size(WIDTH, HEIGHT)).centredOn(world.center());
        paint(pictured, looks.appearance().drawing());
        frame(state);
    }

    private void paint(Diagram diagram, Theme theme) {
        picture.fit(WIDTH, HEIGHT, CrispCanvas.scale(this));
        var surface = picture.surface(map.origin(), map.zoom(), stamps);
        surface.clear();
        // Never more than rectangles and lines, however small the drawing is.
        var view = new View(map.visible(), Math.min(map.zoom(), 0.11));
        new DiagramPainter(session.catalogue(), icons, stamps.measure(), theme)
                .paint(diagram, lines(diagram), view, Decorations.NONE, surface);
    }

    /// Where there are thousands of connections, they would only make everything grey.
    private Routes lines(Diagram diagram) {
        return diagram.edges().size() > MOST_LINES ? NO_LINES : routes.routes(diagram);
    }

    private void frame(EditorState state) {
        Bounds visible = state.viewport().visible();
        appear(!pictured.isEmpty() && !visible.contains(extent));
        Point corner = map.toScreen(visible.origin());
        visiblePart.setX(Math.floor(corner.x()) + 0.5);
        visiblePart.setY(Math.floor(corner.y()) + 0.5);
        visiblePart.setWidth(Math.max(4, Math.round(visible.width() * map.zoom())));
        visiblePart.setHeight(Math.max(4, Math.round(visible.height() * map.zoom())));
    }

    /// Out of the way while the canvas shows everything anyway.
    private void appear(boolean isUseful) {
        setOpacity(isUseful ? 1 : 0);
        setMouseTransparent(!isUseful);
    }

    private void centre(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            Point world = map.toWorld(new Point(event.getX(), event.getY()));
            session.show(session.state().viewport().centredOn(world));
            event.consume();
        }
    }
}
