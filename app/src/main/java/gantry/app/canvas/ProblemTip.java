package gantry.app.canvas;

import gantry.app.editor.EditorSession;
import gantry.app.editor.EditorState;
import gantry.app.editor.Selection;
import gantry.app.text.Texts;
import gantry.app.tool.RouteCache;
import gantry.model.check.Problem;
import gantry.model.diagram.ElementId;
import gantry.model.geometry.Point;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/// Says what a badge stands for while the pointer rests on it; a click on it selects what it stands at.
final class ProblemTip {

    private static final Texts TEXTS = Texts.of(ProblemTip.class);
    private static final int MOST_LINES = 5;

    private final Region region;
    private final EditorSession session;
    private final RouteCache routes;
    private final BooleanSupplier isQuiet;
    private final Tooltip tooltip = new Tooltip();
    private final PauseTransition rest = new PauseTransition(Duration.millis(350));

    /// Watches the pointer over `region` from now on.
    ///
    /// @param routes  of what the session shows
    /// @param isQuiet true while findings are left out
    static void install(Region region, EditorSession session, RouteCache routes, BooleanSupplier isQuiet) {
        var tip = new ProblemTip(region, session, routes, isQuiet);
        region.addEventHandler(MouseEvent.MOUSE_MOVED, tip::moved);
        region.addEventHandler(MouseEvent.MOUSE_EXITED, event -> tip.hide());
        region.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> tip.hide());
        region.addEventHandler(MouseEvent.MOUSE_CLICKED, tip::clicked);
    }

    private ProblemTip(Region region, EditorSession session, RouteCache routes, BooleanSupplier isQuiet) {
        this.region = region;
        this.session = session;
        this.routes = routes;
        this.isQuiet = isQuiet;
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(420);
    }

    private Badges badges() {
        EditorState state = session.state();
        return new Badges(state, () -> routes.routes(state.shown()));
    }

    private void hide() {
        rest.stop();
        tooltip.hide();
    }

    private void moved(MouseEvent event) {
        hide();
        if (isQuiet.getAsBoolean()) {
            return;
        }
        badges().at(new Point(event.getX(), event.getY())).ifPresent(element -> {
            rest.setOnFinished(done -> show(element, event));
            rest.playFromStart();
        });
    }

    /// The press before has selected what lies under the badge, often the frame around the element.
    private void clicked(MouseEvent event) {
        boolean selects = event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()
                && !event.isShiftDown() && session.state().tool().tool().equals("select");
        if (selects && !isQuiet.getAsBoolean()) {
            badges().at(new Point(event.getX(), event.getY()))
                    .ifPresent(element -> session.select(Selection.of(element)));
        }
    }

    private void show(ElementId element, MouseEvent event) {
        List<Problem> all = badges().problems(element);
        if (!all.isEmpty()) {
            tooltip.setText(text(all));
            tooltip.show(region, event.getScreenX() + 12, event.getScreenY() + 12);
        }
    }

    private static String text(List<Problem> all) {
        String lines = all.stream()
                .limit(MOST_LINES)
                .map(Problem::message)
                .collect(Collectors.joining("\n\n"));
        return all.size() > MOST_LINES ? lines + "\n\n" + TEXTS.get("problems.more", all.size() - MOST_LINES) : lines;
    }
}
