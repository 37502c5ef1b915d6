package gantry.app.canvas;

import gantry.app.editor.EditorState;
import gantry.app.editor.Overlay;
import gantry.app.editor.Viewport;
import gantry.app.text.Texts;
import gantry.app.tool.Handles;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.kind.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;

/// What lies above the drawing while a tool works: marquee, ghost, guides, the line being drawn, handles. Takes no clicks:
/// tools find handles by their place.
final class OverlayPane extends Pane {

    private static final Texts TEXTS = Texts.of(OverlayPane.class);
    private static final double HANDLE = Handles.RESIZE_SIZE;
    private static final double DOT = 5;
    private static final double BUBBLE_GAP = 16;
    private static final double BUBBLE_WIDTH = 320;

    private final Catalogue catalogue;
    private final Rectangle marquee = styled(new Rectangle(), "marquee");
    private final Rectangle ghost = styled(new Rectangle(), "ghost");
    private final Polyline rubber = styled(new Polyline(), "rubber");
    private final Circle rubberEnd = styled(new Circle(DOT), "rubber-end");
    private final Label bubble = new Label();
    private final Label drop = new Label();
    private final Measures measures = new Measures();
    private final List<Rectangle> handles = new ArrayList<>();
    private final List<Circle> dots = new ArrayList<>();
    private final LineMarks lineMarks = new LineMarks();

    OverlayPane(Catalogue catalogue) {
        this.catalogue = catalogue;
        setMouseTransparent(true);
        getStyleClass().add("overlay");
        bubble.getStyleClass().add("bubble");
        bubble.setWrapText(true);
        bubble.setMaxWidth(BUBBLE_WIDTH);
        drop.getStyleClass().add("drop-label");
        ghost.setArcWidth(16);
        ghost.setArcHeight(16);
        getChildren().addAll(measures, ghost, marquee, rubber, rubberEnd, lineMarks, drop, bubble);
    }

    private static <S extends Shape> S styled(S shape, String styleClass) {
        shape.getStyleClass().add(styleClass);
        shape.setManaged(false);
        return shape;
    }

    void show(EditorState state, Marks marks) {
        Overlay overlay = state.overlay();
        Viewport viewport = state.viewport();
        place(marquee, overlay.marquee(), viewport);
        place(ghost, overlay.ghost(), viewport);
        measures.resize(getWidth(), getHeight());
        measures.show(overlay, state);
        showLine(overlay.line(), state.shown(), viewport);
        showDrop(overlay.drop(), state.shown(), viewport);
        showHandles(marks.resize());
        showDots(marks.connect());
        lineMarks.show(marks.line(), viewport);
    }

    private static void place(Rectangle shape, Optional<Bounds> world, Viewport viewport) {
        shape.setVisible(world.isPresent());
        world.ifPresent(bounds -> {
            Point corner = viewport.toScreen(bounds.origin());
            shape.setX(crisp(corner.x()));
            shape.setY(crisp(corner.y()));
            shape.setWidth(Math.round(bounds.width() * viewport.zoom()));
            shape.setHeight(Math.round(bounds.height() * viewport.zoom()));
        });
    }

    private static double crisp(double value) {
        return Math.floor(value) + 0.5;
    }

    private void showLine(Optional<Overlay.Line> line, Diagram diagram, Viewport viewport) {
        Optional<Node> source = line.flatMap(drawn -> diagram.node(drawn.from()));
        boolean isRefused = line.filter(drawn -> !drawn.refusal().isEmpty()).isPresent();
        rubber.setVisible(source.isPresent());
        rubberEnd.setVisible(source.isPresent());
        bubble.setVisible(isRefused);
        if (line.isEmpty() || source.isEmpty()) {
            return;
        }
        Point end = viewport.toScreen(line.get().to());
        List<Double> points = new ArrayList<>();
        for (Point point : Elbow.between(source.get().bounds(), line.get().to())) {
            Point screen = viewport.toScreen(point);
            points.add(crisp(screen.x()));
            points.add(crisp(screen.y()));
        }
        rubber.getPoints().setAll(points);
        rubberEnd.setCenterX(end.x());
        rubberEnd.setCenterY(end.y());
        mark(rubber, isRefused);
        mark(rubberEnd, isRefused);
        if (isRefused) {
            bubble.setText(line.get().refusal());
            bubble.autosize();
            double x = Math.clamp(end.x() + BUBBLE_GAP, 4, Math.max(4, getWidth() - bubble.getWidth() - 4));
            double y = Math.clamp(end.y() + BUBBLE_GAP, 4, Math.max(4, getHeight() - bubble.getHeight() - 4));
            bubble.relocate(Math.round(x), Math.round(y));
        }
    }

    private static void mark(Shape shape, boolean isRefused) {
        shape.getStyleClass().remove("refused");
        if (isRefused) {
            shape.getStyleClass().add("refused");
        }
    }

    private void showDrop(Optional<NodeId> frame, Diagram diagram, Viewport viewport) {
        Optional<Node> taker = frame.flatMap(diagram::node);
        drop.setVisible(taker.isPresent());
        taker.ifPresent(node -> {
            String title = catalogue.node(node.kind()).title();
            drop.setText(TEXTS.get("into", node.name().isBlank() ? title : node.name()));
            drop.autosize();
            Point corner = viewport.toScreen(node.bounds().origin());
            drop.relocate(
                    Math.max(4, Math.round(corner.x())), Math.max(4, Math.round(corner.y() - drop.getHeight() - 4)));
        });
    }

    private void showHandles(List<Point> wanted) {
        while (handles.size() < wanted.size()) {
            Rectangle handle = styled(new Rectangle(HANDLE, HANDLE), "handle");
            handle.setArcWidth(3);
            handle.setArcHeight(3);
            handles.add(handle);
            getChildren().add(handle);
        }
        for (int i = 0; i < handles.size(); i++) {
            handles.get(i).setVisible(i < wanted.size());
            if (i < wanted.size()) {
                Point at = wanted.get(i);
                handles.get(i).setX(crisp(at.x() - HANDLE / 2));
                handles.get(i).setY(crisp(at.y() - HANDLE / 2));
            }
        }
    }

    private void showDots(List<Point> wanted) {
        while (dots.size() < wanted.size()) {
            dots.add(styled(new Circle(DOT), "connect-dot"));
            getChildren().add(dots.getLast());
        }
        for (int i = 0; i < dots.size(); i++) {
            dots.get(i).setVisible(i < wanted.size());
            if (i < wanted.size()) {
                Point at = wanted.get(i);
                dots.get(i).setCenterX(crisp(at.x()));
                dots.get(i).setCenterY(crisp(at.y()));
            }
        }
    }
}
