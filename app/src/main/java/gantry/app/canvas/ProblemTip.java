package gantry.app.canvas;

import gantry.app.editor.EditorSession;
import gantry.app.editor.EditorState;
import gantry.app.text.Texts;
import gantry.model.check.Location;
import gantry.model.check.Problem;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/// Says what a badge stands for while the pointer rests on it.
final class ProblemTip {

    private static final Texts TEXTS = Texts.of(ProblemTip.class);
    private static final double BADGE_WIDTH = 72;
    private static final double BADGE_HEIGHT = 22;
    private static final int MOST_LINES = 5;

    private final Region region;
    private final EditorSession session;
    private final Tooltip tooltip = new Tooltip();
    private final PauseTransition rest = new PauseTransition(Duration.millis(350));

    /// Watches the pointer over `region` from now on.
    static void install(Region region, EditorSession session) {
        var tip = new ProblemTip(region, session);
        region.addEventHandler(MouseEvent.MOUSE_MOVED, tip::moved);
        region.addEventHandler(MouseEvent.MOUSE_EXITED, event -> tip.hide());
        region.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> tip.hide());
    }

    private ProblemTip(Region region, EditorSession session) {
        this.region = region;
        this.session = session;
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(420);
    }

    private void hide() {
        rest.stop();
        tooltip.hide();
    }

    private void moved(MouseEvent event) {
        hide();
        Optional<Node> node = badgeAt(new Point(event.getX(), event.getY()));
        node.ifPresent(found -> {
            rest.setOnFinished(done -> {
                tooltip.setText(text(found));
                tooltip.show(region, event.getScreenX() + 12, event.getScreenY() + 12);
            });
            rest.playFromStart();
        });
    }

    private Optional<Node> badgeAt(Point screen) {
        EditorState state = session.state();
        double zoom = state.viewport().zoom();
        Point world = state.viewport().toWorld(screen);
        List<Problem> problems = state.checks().problems();
        return state.shown().paintOrder().reversed().stream()
                .filter(node -> badge(node.bounds()).contains(world) && zoom >= 0.35)
                .filter(node -> problems.stream().anyMatch(problem -> isAt(problem, node.id())))
                .findFirst();
    }

    private static Bounds badge(Bounds node) {
        double right = node.right() + 8;
        return new Bounds(right - BADGE_WIDTH, node.y() - BADGE_HEIGHT / 2, BADGE_WIDTH, BADGE_HEIGHT);
    }

    private String text(Node node) {
        List<Problem> all = session.state().checks().problems().stream()
                .filter(problem -> isAt(problem, node.id()))
                .toList();
        String lines = all.stream()
                .limit(MOST_LINES)
                .map(Problem::message)
                .collect(Collectors.joining("\n\n"));
        return all.size() > MOST_LINES ? lines + "\n\n" + TEXTS.get("problems.more", all.size() - MOST_LINES) : lines;
    }

    private static boolean isAt(Problem problem, NodeId id) {
        return problem.location() instanceof Location.InDiagram at && at.element().equals(id);
    }
}
