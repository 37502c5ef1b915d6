package gantry.app.canvas;

import gantry.app.tool.Choices.Option;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The small menu in which tools let the user choose, such as between two meanings of a connection.
final class ChoiceMenu {

    private static final double WIDTH = 320;

    private final ContextMenu menu = new ContextMenu();

    private ChoiceMenu() {}

    static ChoiceMenu of(List<Option> options, IntConsumer chosen) {
        var choice = new ChoiceMenu();
        for (int i = 0; i < options.size(); i++) {
            int index = i;
            // A group takes the line's own size; a menu would ask wrapping text for its height at no width.
            var item = new CustomMenuItem(new Group(line(options.get(i))));
            item.setOnAction(event -> chosen.accept(index));
            choice.menu.getItems().add(item);
        }
        choice.menu.getStyleClass().add("choice-menu");
        choice.menu.addEventFilter(KeyEvent.ANY, ChoiceMenu::keepFromCanvas);
        return choice;
    }

    /// Letters would choose tools or rename what is selected below the menu.
    private static void keepFromCanvas(KeyEvent event) {
        boolean isHeld = event.isShortcutDown() || event.isAltDown();
        boolean writes = event.getEventType() == KeyEvent.KEY_TYPED || event.getCode().isLetterKey()
                || event.getCode().isDigitKey() || event.getCode() == KeyCode.SLASH;
        if (writes && !isHeld) {
            event.consume();
        }
    }

    private static Node line(Option option) {
        var box = new VBox(new Label(option.label()));
        if (!option.detail().isEmpty()) {
            var detail = new Label(option.detail());
            detail.getStyleClass().add("choice-detail");
            detail.setWrapText(true);
            detail.setPrefWidth(WIDTH);
            detail.setMinHeight(Region.USE_PREF_SIZE);
            box.getChildren().add(detail);
        }
        return box;
    }

    void show(Node owner, Point2D screen) {
        menu.show(owner, screen.getX(), screen.getY());
        // Enter takes the first line at once. The toolkit has no other way to choose a line.
        Node lines = menu.getSkin().getNode();
        lines.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DOWN, false, false, false, false));
    }
}
