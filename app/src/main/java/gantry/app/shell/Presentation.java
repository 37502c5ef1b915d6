package gantry.app.shell;

import gantry.app.canvas.CanvasOptions;
import gantry.app.editor.EditorSession;
import gantry.app.editor.EditorState;
import gantry.app.editor.Selection;
import gantry.app.editor.ToolState;
import gantry.app.tool.Gesture;
import gantry.app.tool.Zooming;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.collections.ObservableList;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

/// Shows the drawing alone on the whole screen, for an audience: no panels, no findings, and nothing can be changed by
/// accident. Escape or the same key leads back to where everything was.
final class Presentation {

    private final Stage stage;
    private final EditorSession session;
    private final CanvasOptions options;
    private final ToolState hand;
    private final Predicate<KeyEvent> ownKey;
    private Optional<Before> before = Optional.empty();

    /// What has to be put back.
    ///
    /// @param place where the canvas stood in its row of panels
    private record Before(
            Node top, Node centre, Node bottom, SplitPane row, int place, double[] dividers, boolean wasFullScreen,
            EditorState state) {}

    /// @param hand   the tool that only scrolls
    /// @param ownKey tells the keys that begin it, which end it, too: the menus, which know them, are gone meanwhile
    Presentation(
            Stage stage, EditorSession session, CanvasOptions options, ToolState hand, Predicate<KeyEvent> ownKey) {
        this.stage = stage;
        this.session = session;
        this.options = options;
        this.hand = hand;
        this.ownKey = ownKey;
        stage.setFullScreenExitHint("");
        // Escape belongs to the tools.
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    }

    void toggleFullScreen() {
        stage.setFullScreen(!stage.isFullScreen());
    }

    /// @param root   the window
    /// @param canvas the canvas with what lies above it
    void toggle(BorderPane root, Node canvas) {
        before.ifPresentOrElse(was -> end(root, canvas, was), () -> begin(root, canvas));
    }

    private void begin(BorderPane root, Node canvas) {
        Optional<SplitPane> row = row(root.getCenter(), canvas);
        if (row.isEmpty()) {
            return;
        }
        ObservableList<Node> items = row.get().getItems();
        before = Optional.of(new Before(
                root.getTop(), root.getCenter(), root.getBottom(), row.get(), items.indexOf(canvas),
                row.get().getDividerPositions(), stage.isFullScreen(), session.state()));
        items.remove(canvas);
        root.setTop(null);
        root.setBottom(null);
        root.setCenter(canvas);
        root.addEventFilter(KeyEvent.KEY_PRESSED, ending(root, canvas));
        options.presentingProperty().set(true);
        stage.setFullScreen(true);
        session.select(Selection.NONE);
        session.use(hand);
        root.layout();
        Zooming.fit(session);
    }

    private EventHandler<KeyEvent> ending(BorderPane root, Node canvas) {
        return new EventHandler<>() {
            @Override
            public void handle(KeyEvent event) {
                if (before.isEmpty()) {
                    root.removeEventFilter(KeyEvent.KEY_PRESSED, this);
                } else if (event.getCode() == KeyCode.ESCAPE || ownKey.test(event)) {
                    event.consume();
                    toggle(root, canvas);
                }
            }
        };
    }

    private void end(BorderPane root, Node canvas, Before was) {
        before = Optional.empty();
        options.presentingProperty().set(false);
        root.setCenter(was.centre());
        root.setTop(was.top());
        root.setBottom(was.bottom());
        was.row().getItems().add(was.place(), canvas);
        was.row().setDividerPositions(was.dividers());
        stage.setFullScreen(was.wasFullScreen());
        session.use(settled(was.state().tool()));
        root.layout();
        session.show(was.state().viewport().resized(session.state().viewport().size()));
    }

    /// A gesture that was going on isn't taken up again: its button was let go meanwhile.
    private static ToolState settled(ToolState tool) {
        return tool instanceof Gesture gesture ? settled(gesture.back()) : tool;
    }

    /// The row of panels that holds the canvas.
    private static Optional<SplitPane> row(Node node, Node canvas) {
        if (!(node instanceof SplitPane pane)) {
            return Optional.empty();
        }
        if (pane.getItems().contains(canvas)) {
            return Optional.of(pane);
        }
        return List.copyOf(pane.getItems()).stream().flatMap(item -> row(item, canvas).stream()).findFirst();
    }
}
