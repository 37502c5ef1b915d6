package gantry.app;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.testfx.api.FxRobot;
import org.testfx.util.NodeQueryUtils;
import org.testfx.util.WaitForAsyncUtils;

/// What is seen on the screen, and waiting until it is.
public final class OnScreen {

    /// In seconds; only a test that fails waits as long.
    private static final int PATIENCE = 30;

    private OnScreen() {}

    /// Asks on the JavaFX thread.
    static <T> T inTurn(Supplier<T> question) {
        return Platform.isFxApplicationThread()
                ? question.get()
                : WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(PATIENCE), question::get);
    }

    /// Waits until the JavaFX thread says so.
    static void until(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> inTurn(condition::getAsBoolean));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Waits until what `query` finds can be clicked.
    static void appears(FxRobot robot, String query) throws TimeoutException {
        until(() -> robot.lookup(query).queryAll().stream().anyMatch(NodeQueryUtils.isVisible()::test));
    }

    /// How many of those that `query` finds are shown.
    static long visible(FxRobot robot, String query) {
        return robot.lookup(query).queryAll().stream().filter(OnScreen::isReachable).count();
    }

    /// Whether the node and all that it stands in are visible.
    public static boolean isReachable(Node node) {
        return node.isVisible() && (node.getParent() == null || isReachable(node.getParent()));
    }

    /// Whether the window shows this text.
    public static boolean isShown(FxRobot robot, String text) {
        return robot.lookup(text).match(Labeled.class::isInstance).queryAll().stream().anyMatch(OnScreen::isReachable);
    }

    /// The texts of the visible labels that `query` finds.
    static List<String> texts(FxRobot robot, String query) {
        return robot.lookup(query).queryAllAs(Label.class).stream()
                .filter(OnScreen::isReachable)
                .map(Label::getText)
                .toList();
    }

    /// The field of the inspector with this label.
    public static TextField field(FxRobot robot, String label) {
        return robot.lookup(".inspector .text-field")
                .match((Node node) -> node.isVisible() && label.equals(node.getAccessibleText()))
                .queryAs(TextField.class);
    }

    /// What the lines of a list say, from the top.
    static List<String> lines(FxRobot robot, String list) {
        return robot.lookup(list + " .list-cell").<ListCell<?>>queryAll().stream()
                .filter(cell -> cell.isVisible() && !cell.isEmpty())
                .sorted(Comparator.comparingDouble(ListCell::getLayoutY))
                .map(cell -> String.valueOf(cell.getAccessibleText()))
                .toList();
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

    private static List<Label> choiceLines(FxRobot robot) {
        return robot.listWindows().stream()
                .filter(open -> open instanceof ContextMenu menu && menu.getStyleClass().contains("choice-menu"))
                .flatMap(open -> ((ContextMenu) open).getItems().stream())
                .map(item -> ((CustomMenuItem) item).getContent())
                .map(content -> (Label) ((VBox) ((Group) content).getChildren().getFirst()).getChildren().getFirst())
                .toList();
    }

    /// What the window offers at the pointer, from the top.
    static List<String> choices(FxRobot robot) {
        return choiceLines(robot).stream().map(Label::getText).toList();
    }

    /// Takes one of the [#choices].
    static void choose(FxRobot robot, String choice) {
        Label line = choiceLines(robot).stream()
                .filter(each -> each.getText().equals(choice))
                .findFirst()
                .orElseThrow(() -> new AssertionError(choice + " isn't among " + choices(robot)));
        robot.clickOn(line);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
