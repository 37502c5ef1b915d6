package gantry.app.start;

import gantry.app.theme.Glyphs;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A picture with a title and lines below it that can be chosen like a button.
final class Card extends VBox {

    private static final double GAP = 4;
    private static final double LINE = 18;
    private static final PseudoClass ABSENT = PseudoClass.getPseudoClass("absent");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final PictureBox picture;
    private final Runnable choose;

    /// What stands below the picture.
    ///
    /// @param line  a sentence or a place
    /// @param rows  how many rows of text the line may take
    /// @param foot  stands at the bottom
    record Words(String title, String line, int rows, Node foot) {}

    Card(Glyphs glyphs, Words words, Runnable choose) {
        this.choose = choose;
        picture = new PictureBox(glyphs);
        getStyleClass().add("start-card");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(words.title() + ". " + words.line());
        var title = new Label(words.title());
        title.getStyleClass().add("start-card-title");
        var line = new Label(words.line());
        line.getStyleClass().add("start-card-line");
        line.setWrapText(words.rows() > 1);
        line.setMinHeight(words.rows() * LINE);
        line.setMaxHeight(words.rows() * LINE);
        var space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        var text = new VBox(GAP, title, line, space, words.foot());
        text.getStyleClass().add("start-card-text");
        VBox.setVgrow(text, Priority.ALWAYS);
        getChildren().addAll(List.of(picture, text));
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void show(Image image) {
        picture.show(image);
    }

    /// Greys the card: what it stands for is gone.
    void setAbsent(boolean isAbsent) {
        pseudoClassStateChanged(ABSENT, isAbsent);
    }

    void setChosen(boolean isChosen) {
        pseudoClassStateChanged(CHOSEN, isChosen);
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            choose.run();
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            choose.run();
            event.consume();
        }
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            choose.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
