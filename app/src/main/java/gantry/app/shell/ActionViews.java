package gantry.app.shell;

import gantry.app.theme.Glyphs;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;

/// Makes menu items and buttons of actions.
final class ActionViews {

    static final double ICON = 18;

    private final Glyphs glyphs;
    private final Consumer<Action> runner;

    /// @param runner runs an action, or refuses to
    ActionViews(Glyphs glyphs, Consumer<Action> runner) {
        this.glyphs = glyphs;
        this.runner = runner;
    }

    /// @param hasKey whether the item shows the key and makes it work; one item of the window does for each action
    MenuItem item(Action action, boolean hasKey) {
        var item = new MenuItem();
        item.setMnemonicParsing(false);
        item.textProperty().bind(action.title());
        item.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> !action.enabled().getValue(), action.enabled()));
        item.setOnAction(event -> {
            // A dialog that the action opens would keep the menu on screen behind it.
            Optional.ofNullable(item.getParentPopup()).ifPresent(ContextMenu::hide);
            runner.accept(action);
        });
        item.setId(action.id());
        if (hasKey) {
            action.firstKey().map(SignedKey::forMenu).ifPresent(item::setAccelerator);
        }
        return item;
    }

    Button button(Action action) {
        var button = new Button();
        dress(button, action);
        button.setOnAction(event -> action.run().run());
        return button;
    }

    ToggleButton toggle(Action action) {
        var button = new ToggleButton();
        dress(button, action);
        button.setOnAction(event -> action.run().run());
        return button;
    }

    private void dress(ButtonBase button, Action action) {
        button.setId(action.id());
        button.setGraphic(glyphs.of(action.icon(), ICON));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().add("bar-button");
        button.setFocusTraversable(true);
        button.accessibleTextProperty()
                .bind(Bindings.createStringBinding(() -> action.title().getValue(), action.title()));
        button.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> !action.enabled().getValue(), action.enabled()));
        var tooltip = new Tooltip();
        tooltip.textProperty().bind(Bindings.createStringBinding(() -> words(action), action.title()));
        button.setTooltip(tooltip);
    }

    private static String words(Action action) {
        String key = action.keyText();
        return key.isEmpty() ? action.words() : action.words() + "  " + key;
    }
}
