package gantry.app.shell;

import gantry.app.control.PageRequest;
import gantry.app.files.Documents;
import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
import javafx.stage.Modality;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;

/// The window: puts the parts together, remembers where it stood, takes dropped files, and asks before it closes.
final class MainWindow {

    private static final double WIDTH = 1480;
    private static final double HEIGHT = 940;

    /// How much of a small screen the window takes at the first start.
    private static final double SHARE = 0.92;

    private static final double MARGIN = 12;
    private static final double LEAST_WIDTH = 720;
    private static final double LEAST_HEIGHT = 480;

    /// How far a new window stands from the one before.
    private static final double OFFSET = 28;

    private final Stage stage;
    private final Desk desk;
    private final Documents documents;
    private final Runnable close;

    /// @param close closes the window after asking about unsaved changes
    MainWindow(Desk desk, Documents documents, Runnable close) {
        this.stage = desk.stage();
        this.desk = desk;
        this.documents = documents;
        this.close = close;
    }

    /// The middle of the window.
    ///
    /// @param start  covers the canvas while there is no drawing
    /// @param corner lies at the bottom right of the canvas
    /// @param above  lie at the top of the canvas, one below the other
    /// @param cover  lies right on the canvas and takes no clicks
    /// @param top    lies over everything, near the upper edge
    /// @param side   fills the canvas with cards at its left
    record Middle(Node canvas, Node cover, Node side, Node start, Node corner, List<Region> above, Node top) {}

    void compose(BorderPane root, Node middle, Node status) {
        root.setCenter(middle);
        root.setBottom(status);
        root.getStyleClass().add("main-window");
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
        var pane = new StackPane(
                middle.canvas(), middle.cover(), middle.side(), middle.start(), middle.corner(), notes, middle.top());
        StackPane.setAlignment(middle.top(), Pos.TOP_CENTER);
        StackPane.setMargin(middle.top(), new Insets(4 * MARGIN, MARGIN, MARGIN, MARGIN));
        StackPane.setAlignment(notes, Pos.TOP_RIGHT);
        StackPane.setAlignment(middle.corner(), Pos.BOTTOM_RIGHT);
        StackPane.setMargin(middle.corner(), new Insets(MARGIN));
        StackPane.setMargin(notes, new Insets(MARGIN));
        pane.setMinSize(0, 0);
        return pane;
    }

    /// The scene around `root` in the current looks.
    Scene dress(Parent root) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        var scene = new Scene(
                root, Math.min(WIDTH, SHARE * screen.getWidth()), Math.min(HEIGHT, SHARE * screen.getHeight()));
        desk.looks().dress(scene);
        scene.addEventFilter(DragEvent.DRAG_OVER, this::acceptFiles);
        scene.addEventFilter(DragEvent.DRAG_DROPPED, this::openFiles);
        stage.setScene(scene);
        return scene;
    }

    /// @param browser opens a page outside the program
    /// @param beside  the window in front, when there is one
    void show(Consumer<URI> browser, Optional<Stage> beside) {
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        beside.ifPresentOrElse(this::placeBeside, this::place);
        desk.session().stateProperty().addListener((property, before, after) -> retitle());
        documents.nameProperty().addListener((property, before, after) -> retitle());
        retitle();
        stage.getScene().getRoot().addEventHandler(PageRequest.OPEN, event -> browser.accept(event.page()));
        stage.setOnCloseRequest(event -> {
            event.consume();
            close.run();
        });
        stage.show();
    }

    /// Gives all parts their places now: a drawing that is about to be shown needs to know how large the canvas is.
    void settle() {
        Optional.ofNullable(stage.getScene()).map(Scene::getRoot).ifPresent(root -> {
            root.applyCss();
            root.layout();
        });
    }

    private void retitle() {
        stage.setTitle(documents.windowTitle());
    }

    /// A little lower and further right, so that both can be seen; from the top again where the screen ends.
    private void placeBeside(Stage other) {
        var bounds = new Rectangle2D(other.getX(), other.getY(), other.getWidth(), other.getHeight());
        Rectangle2D screen = Screen.getScreensForRectangle(bounds).stream()
                .findFirst()
                .orElseGet(Screen::getPrimary)
                .getVisualBounds();
        double x = bounds.getMinX() + OFFSET;
        double y = bounds.getMinY() + OFFSET;
        boolean fits = screen.contains(x, y, Math.min(bounds.getWidth(), screen.getWidth() - OFFSET),
                Math.min(bounds.getHeight(), screen.getHeight() - OFFSET));
        stage.setX(fits ? x : screen.getMinX() + OFFSET);
        stage.setY(fits ? y : screen.getMinY() + OFFSET);
        stage.setWidth(Math.min(bounds.getWidth(), screen.getMaxX() - stage.getX()));
        stage.setHeight(Math.min(bounds.getHeight(), screen.getMaxY() - stage.getY()));
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

    /// Keeps place and size for the next start.
    void remember() {
        desk.settings().put("window.maximized", stage.isMaximized());
        if (!stage.isMaximized() && !stage.isFullScreen()) {
            desk.settings().put("window.x", stage.getX());
            desk.settings().put("window.y", stage.getY());
            desk.settings().put("window.width", stage.getWidth());
            desk.settings().put("window.height", stage.getHeight());
        }
        desk.settings().save();
    }

    private void acceptFiles(DragEvent event) {
        if (event.getDragboard().hasFiles() && !isAsking()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    /// Several files make several windows.
    private void openFiles(DragEvent event) {
        List<Path> files = event.getDragboard().getFiles().stream().map(File::toPath).toList();
        if (!files.isEmpty() && !isAsking()) {
            event.setDropCompleted(true);
            event.consume();
            files.forEach(documents::open);
        }
    }

    /// While a dialog waits for an answer nothing else may happen, though some systems deliver drops even then.
    private static boolean isAsking() {
        return Window.getWindows().stream()
                .anyMatch(window -> window instanceof Stage shown && shown.getModality() != Modality.NONE);
    }
}
