package gantry.app;

import static gantry.app.OnScreen.inPalette;
import static gantry.app.OnScreen.inTurn;
import static gantry.app.OnScreen.searchPalette;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.glass.ui.bench.FileDialogAnswers;
import gantry.app.canvas.CanvasView;
import gantry.app.editor.EditorState;
import gantry.app.settings.Settings;
import gantry.app.theme.Appearance;
import gantry.app.theme.Looks;
import gantry.app.tool.Handles;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.geometry.Side;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The whole window without a display, and what a hand does in it. A test holds it as an extension: the window
/// is shown before each test and closed after it, and who asks for a robot gets [#robot].
final class WindowFixture implements BeforeEachCallback, AfterEachCallback, ParameterResolver {

    private static final String SAMPLES = "gantry.samples";

    private final Settings settings;
    private final FxRobot robot = new FxRobot();
    private final List<URI> pages = new ArrayList<>();
    private boolean isWithSamples;
    private Windows windows;
    private WindowParts window;
    private CanvasView canvas;

    /// With settings of its own in `directory`.
    WindowFixture(Path directory) {
        this(new Settings(directory.resolve("settings-" + System.nanoTime() + ".properties")));
    }

    WindowFixture(Settings settings) {
        this.settings = settings;
    }

    /// Offers the samples of the repository as well.
    WindowFixture withSamples() {
        isWithSamples = true;
        return this;
    }

    @Override
    public void beforeEach(ExtensionContext context) throws TimeoutException {
        if (isWithSamples) {
            System.setProperty(SAMPLES, Drawings.SAMPLES.toString());
        }
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupStage(this::show);
    }

    /// Shows the window; belongs to the JavaFX thread.
    void show(Stage stage) {
        windows = new Windows(new Shared(settings, new Looks(Appearance.LIGHT), Drawings.CLOCK, pages::add));
        window = windows.open(stage, Optional.empty());
        stage.setWidth(1400);
        stage.setHeight(900);
        canvas = (CanvasView) stage.getScene().lookup(".canvas-view");
    }

    @Override
    public void afterEach(ExtensionContext context) throws TimeoutException {
        System.clearProperty(SAMPLES);
        FileDialogAnswers.clear();
        close();
        FxToolkit.cleanupStages();
        FxToolkit.cleanupInput(robot);
    }

    /// Closes everything, in this order: a field that loses the focus may still change the drawing.
    void close() {
        inTurn(() -> {
            windows.all().forEach(each -> each.stage().getScene().setRoot(new Pane()));
            windows.stop();
            return true;
        });
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == FxRobot.class;
    }

    @Override
    public FxRobot resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return robot;
    }

    /// The only one above this window: what one robot holds down, another can't let go.
    FxRobot robot() {
        return robot;
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

    EditorState state() {
        return inTurn(() -> window.session().state());
    }

    void until(Predicate<EditorState> condition) throws TimeoutException {
        OnScreen.until(() -> condition.test(window.session().state()));
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

    /// Begins with a drawing instead of an empty one; at 100 %, from the origin of the canvas.
    void open(FxRobot robot, List<Node> nodes) {
        open(robot, nodes, List.of());
    }

    void open(FxRobot robot, List<Node> nodes, List<Edge> edges) {
        robot.interact(() -> window.session().open(Drawings.of("journey", nodes, edges)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// What the next undo would take back.
    String undoLabel() {
        return inTurn(() -> PanelFixture.undoLabel(window.session()));
    }

    /// Undoes the only step there is.
    void undoTheOneStep(FxRobot robot) {
        robot.interact(window.session()::undo);
        assertEquals("nothing", undoLabel());
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

    /// The panel that has the focus, by its style class.
    String panel() {
        return inTurn(() -> {
            for (var node = canvas.getScene().getFocusOwner(); node != null; node = node.getParent()) {
                for (String panel : List.of("canvas-view", "inspector", "drawer", "palette")) {
                    if (node.getStyleClass().contains(panel)) {
                        return panel;
                    }
                }
            }
            return "none";
        });
    }
}
