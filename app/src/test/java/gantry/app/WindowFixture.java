package gantry.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.glass.ui.bench.FileDialogAnswers;
import gantry.app.canvas.CanvasView;
import gantry.app.editor.EditorState;
import gantry.app.editor.History;
import gantry.app.settings.Settings;
import gantry.app.theme.Appearance;
import gantry.app.theme.Looks;
import gantry.app.tool.Handles;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Header;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Placement;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.geometry.Side;
import gantry.model.kind.Values;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.NodeQueryUtils;
import org.testfx.util.WaitForAsyncUtils;

/// The whole window without a display, and what a hand does in it.
final class WindowFixture {

    /// A Saturday, on which all schedules are reckoned.
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T13:27:06Z"), ZoneOffset.UTC);

    private static final int PATIENCE = 5_000;

    private final Windows windows;
    private final WindowParts window;
    private final CanvasView canvas;
    private final List<URI> pages = new ArrayList<>();

    /// Shows the window; belongs to the JavaFX thread.
    WindowFixture(Stage stage, Settings settings) {
        windows = new Windows(new Shared(settings, new Looks(Appearance.LIGHT), CLOCK, pages::add));
        window = windows.open(stage, Optional.empty());
        stage.setWidth(1400);
        stage.setHeight(900);
        canvas = (CanvasView) stage.getScene().lookup(".canvas-view");
    }

    WindowParts parts() {
        return window;
    }

    Windows windows() {
        return windows;
    }

    CanvasView canvas() {
        return canvas;
    }

    /// The pages that were opened outside the program.
    List<URI> pages() {
        return pages;
    }

    /// Closes everything, in this order: a field that loses the focus may still change the drawing.
    void close() {
        FileDialogAnswers.clear();
        inTurn(() -> {
            windows.all().forEach(each -> each.stage().getScene().setRoot(new Pane()));
            windows.stop();
            return true;
        });
    }

    private static <T> T inTurn(Supplier<T> step) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE, step::get);
    }

    EditorState state() {
        return inTurn(() -> window.session().state());
    }

    void until(Predicate<EditorState> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> condition.test(state()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Waits until what `query` finds can be clicked.
    static void appears(FxRobot robot, String query) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> robot.lookup(query).queryAll().stream()
                .anyMatch(NodeQueryUtils.isVisible()::test));
        WaitForAsyncUtils.waitForFxEvents();
    }

    Node only(String kind) {
        List<Node> found = state().diagram().nodes().stream().filter(node -> node.isA(kind)).toList();
        assertEquals(1, found.size(), () -> "of " + kind);
        return found.getFirst();
    }

    Point2D onScreen(Point world) {
        return inTurn(() -> {
            Point at = window.session().state().viewport().toScreen(world);
            return canvas.localToScreen(at.x(), at.y());
        });
    }

    Point2D middleOnScreen() {
        return inTurn(() -> canvas.localToScreen(canvas.getWidth() / 2, canvas.getHeight() / 2));
    }

    /// The right dot of an element, from which connections are drawn.
    Point2D onScreenDot(Node from) {
        return inTurn(() -> {
            Bounds box = Handles.onScreen(from.bounds(), window.session().state().viewport());
            Point place = Handles.dot(box, Side.RIGHT);
            return canvas.localToScreen(place.x(), place.y());
        });
    }

    /// Shows what the palette finds for `text`.
    static void searchPalette(FxRobot robot, String text) {
        robot.clickOn(".palette-search");
        robot.interact(() -> robot.lookup(".palette-search").queryAs(TextField.class).setText(text));
        // Until the next layout the list still holds the lines of before.
        Parent palette = robot.lookup(".palette").queryAs(Parent.class);
        for (int pass = 0; pass < 2; pass++) {
            robot.interact(() -> {
                palette.applyCss();
                palette.layout();
            });
        }
    }

    /// The line of the palette with this title.
    static Label inPalette(FxRobot robot, String title) {
        return robot.from(robot.lookup(".palette .list-view").queryAs(ListView.class))
                .lookup(title)
                .queryAs(Label.class);
    }

    /// Moves the mouse there at once; the way there, which the robot goes step by step, takes most of its time.
    private static void jump(FxRobot robot, Point2D screen) {
        robot.robotContext().getMouseRobot().move(screen);
    }

    /// Drags the palette's entry with this title to a place on the canvas.
    void dragFromPalette(FxRobot robot, String title, Point world) {
        searchPalette(robot, title);
        jump(robot, robot.point(inPalette(robot, title)).query());
        robot.press(MouseButton.PRIMARY).moveBy(12, 4);
        jump(robot, onScreen(world));
        robot.moveBy(2, 2).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Drags from the right dot of one element into the middle of another.
    void connect(FxRobot robot, Node from, Node to) {
        jump(robot, onScreen(from.bounds().center()));
        robot.moveBy(3, 0).moveTo(onScreenDot(from)).press(MouseButton.PRIMARY).moveBy(20, 0);
        jump(robot, onScreen(to.bounds().center()));
        robot.moveBy(2, 0).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static List<Label> lines(FxRobot robot) {
        return robot.listWindows().stream()
                .filter(open -> open instanceof ContextMenu menu && menu.getStyleClass().contains("choice-menu"))
                .flatMap(open -> ((ContextMenu) open).getItems().stream())
                .map(item -> ((CustomMenuItem) item).getContent())
                .map(content -> (Label) ((VBox) ((Group) content).getChildren().getFirst()).getChildren().getFirst())
                .toList();
    }

    /// What the window offers at the pointer, from the top.
    static List<String> choices(FxRobot robot) {
        return lines(robot).stream().map(Label::getText).toList();
    }

    /// Takes one of the [#choices].
    static void choose(FxRobot robot, String choice) {
        Label line = lines(robot).stream()
                .filter(each -> each.getText().equals(choice))
                .findFirst()
                .orElseThrow(() -> new AssertionError(choice + " isn't among " + choices(robot)));
        robot.clickOn(line);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Begins with a drawing instead of an empty one; at 100 %, from the origin of the canvas.
    void open(FxRobot robot, List<Node> nodes) {
        robot.interact(() -> window.session().open(
                Diagram.of(new Header("journey", "", Values.EMPTY), nodes, List.of())));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// What the next undo would take back.
    String undoLabel() {
        return state().history().undoStep().map(History.Step::label).orElse("nothing");
    }

    /// Undoes the only step there is.
    void undoTheOneStep(FxRobot robot) {
        robot.interact(window.session()::undo);
        assertEquals("nothing", undoLabel());
    }

    /// Whether the window shows this text.
    static boolean isShown(FxRobot robot, String text) {
        return robot.lookup(text).match(Labeled.class::isInstance).queryAll().stream()
                .anyMatch(WindowFixture::isReachable);
    }

    private static boolean isReachable(javafx.scene.Node node) {
        return node.isVisible() && (node.getParent() == null || isReachable(node.getParent()));
    }

    /// The texts of the visible labels that `query` finds.
    static List<String> texts(FxRobot robot, String query) {
        return robot.lookup(query).queryAllAs(Label.class).stream()
                .filter(WindowFixture::isReachable)
                .map(Label::getText)
                .toList();
    }

    /// Every connection as source, kind and target.
    List<String> connections() {
        return state().diagram().edges().stream()
                .map(edge -> edge.from().value() + " " + edge.kind() + " " + edge.to().value())
                .toList();
    }

    /// Clicks on the first element, and with Shift on the others.
    void select(FxRobot robot, String... ids) {
        List<NodeId> nodes = Stream.of(ids).map(NodeId::new).toList();
        robot.clickOn(onScreen(state().diagram().require(nodes.getFirst()).bounds().center()));
        nodes.stream().skip(1).forEach(id -> robot.press(KeyCode.SHIFT)
                .clickOn(onScreen(state().diagram().require(id).bounds().center()))
                .release(KeyCode.SHIFT));
        assertEquals(nodes.size(), state().selection().nodes().size());
    }

    /// The field of the inspector with this label.
    static TextField field(FxRobot robot, String label) {
        return robot.lookup(".inspector .text-field")
                .match((javafx.scene.Node node) -> label.equals(node.getAccessibleText()))
                .queryAs(TextField.class);
    }

    /// The name is made of the id.
    static Node node(String id, String kind, NodeId parent, Bounds bounds) {
        return new Node(new NodeId(id), kind, id + "-name", new Placement(parent, bounds, 0), Values.EMPTY, List.of());
    }
}
