package gantry.app.shell;

import gantry.app.control.PageRequest;
import gantry.app.files.Documents;
import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// The window: puts the parts together, remembers where it stood, takes dropped files, and asks before it closes.
final class MainWindow {

    private static final double WIDTH = 1480;
    private static final double HEIGHT = 940;

    /// How much of a small screen the window takes at the first start.
    private static final double SHARE = 0.92;

    private static final double MARGIN = 12;
    private static final double LEAST_WIDTH = 720;
    private static final double LEAST_HEIGHT = 480;

    private final Stage stage;
    private final Desk desk;
    private final Documents documents;

    MainWindow(Desk desk, Documents documents) {
        this.stage = desk.stage();
        this.desk = desk;
        this.documents = documents;
    }

    /// The middle of the window.
    ///
    /// @param corner lies at the bottom right of the canvas
    /// @param above  lie at the top of the canvas, one below the other
    /// @param centre lies in the middle of the canvas while the drawing is empty and nothing is being placed on it
    record Middle(Node canvas, Node corner, List<Region> above, Node centre) {}

    BorderPane compose(Node middle, Node status) {
        var root = new BorderPane(middle);
        root.setBottom(status);
        root.getStyleClass().add("main-window");
        return root;
    }

    /// @param bars from top to bottom
    Node stack(List<Node> bars) {
        var top = new VBox();
        top.getChildren().addAll(bars);
        return top;
    }

    StackPane layers(Middle middle) {
        var notes = new VBox(8);
        notes.getChildren().addAll(middle.above());
        notes.setAlignment(Pos.TOP_RIGHT);
        notes.setPickOnBounds(false);
        notes.setMaxHeight(Region.USE_PREF_SIZE);
        var pane = new StackPane(middle.canvas(), middle.centre(), middle.corner(), notes);
        StackPane.setAlignment(notes, Pos.TOP_RIGHT);
        StackPane.setAlignment(middle.corner(), Pos.BOTTOM_RIGHT);
        StackPane.setMargin(middle.corner(), new Insets(MARGIN));
        StackPane.setMargin(notes, new Insets(MARGIN));
        middle.centre().visibleProperty().bind(desk.session().stateProperty()
                .map(state -> state.shown().isEmpty() && !state.tool().tool().equals("place")));
        pane.setMinSize(0, 0);
        return pane;
    }

    /// The scene around `root` in the current looks.
    Scene dress(Parent root) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        var scene = new Scene(
                root, Math.min(WIDTH, SHARE * screen.getWidth()), Math.min(HEIGHT, SHARE * screen.getHeight()));
        desk.looks().dress(scene);
        desk.looks().appearanceProperty()
                .addListener((property, before, after) -> desk.settings().put("theme", after.drawing().name()));
        desk.looks().bridgesProperty().set(desk.settings().flag("view.bridges", false));
        desk.looks().bridgesProperty()
                .addListener((property, before, after) -> desk.settings().put("view.bridges", after));
        scene.addEventFilter(DragEvent.DRAG_OVER, this::acceptFile);
        scene.addEventFilter(DragEvent.DRAG_DROPPED, this::openFile);
        stage.setScene(scene);
        return scene;
    }

    /// @param browser opens a page outside the program
    void show(Consumer<URI> browser) {
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        place();
        desk.session().stateProperty().addListener((property, before, after) -> retitle());
        documents.nameProperty().addListener((property, before, after) -> retitle());
        retitle();
        stage.getScene().getRoot().addEventHandler(PageRequest.OPEN, event -> browser.accept(event.page()));
        stage.setOnCloseRequest(event -> {
            event.consume();
            quit();
        });
        stage.show();
    }

    private void retitle() {
        stage.setTitle(documents.windowTitle());
    }

    /// Closes the window once nothing is left to lose.
    void quit() {
        documents.whenSafe(() -> {
            remember();
            stage.close();
        });
    }

    private void place() {
        Rectangle2D bounds = new Rectangle2D(
                desk.settings().number("window.x", 0),
                desk.settings().number("window.y", 0),
                Math.max(LEAST_WIDTH, desk.settings().number("window.width", WIDTH)),
                Math.max(LEAST_HEIGHT, desk.settings().number("window.height", HEIGHT)));
        boolean isKnown = desk.settings().text("window.x").isPresent();
        if (isKnown && !Screen.getScreensForRectangle(bounds).isEmpty()) {
            stage.setX(bounds.getMinX());
            stage.setY(bounds.getMinY());
            stage.setWidth(bounds.getWidth());
            stage.setHeight(bounds.getHeight());
        }
        stage.setMaximized(desk.settings().flag("window.maximized", false));
    }

    private void remember() {
        desk.settings().put("window.maximized", stage.isMaximized());
        if (!stage.isMaximized()) {
            desk.settings().put("window.x", stage.getX());
            desk.settings().put("window.y", stage.getY());
            desk.settings().put("window.width", stage.getWidth());
            desk.settings().put("window.height", stage.getHeight());
        }
        desk.settings().save();
    }

    private void acceptFile(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void openFile(DragEvent event) {
        List<Path> files = event.getDragboard().getFiles().stream().map(File::toPath).toList();
        if (!files.isEmpty()) {
            event.setDropCompleted(true);
            event.consume();
            documents.open(files.getFirst());
        }
    }
}
