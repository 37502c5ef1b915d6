package gantry.app.rulebook;

import gantry.app.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Lays one picture over the whole book, as large as it can be, until a click or Escape takes it away. Meanwhile no key
/// reaches what is below.
final class Lightbox extends StackPane {

    private static final Texts TEXTS = Texts.of(Lightbox.class);
    private static final double GAP = 8;

    /// Small drawings grow no larger than this.
    private static final double MOST = 2;

    private final Painting painting;
    private @Nullable Node before;

    Lightbox(Painting painting) {
        this.painting = painting;
        getStyleClass().add("rule-lightbox");
        setVisible(false);
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> close());
        sceneProperty().subscribe(this::listen);
    }

    private void listen(@Nullable Scene scene) {
        if (scene != null) {
            scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        }
    }

    private void pressed(KeyEvent event) {
        if (isVisible()) {
            event.consume();
            if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.ENTER
                    || event.getCode() == KeyCode.SPACE) {
                close();
            }
        }
    }

    void show(Plate plate) {
        before = getScene().getFocusOwner();
        var picture = new PictureView(plate.size(), MOST, painting.of("large", plate.example()));
        picture.setMinSize(0, 0);
        VBox.setVgrow(picture, Priority.ALWAYS);
        var hint = new Label(TEXTS.get("lightbox.close"));
        hint.getStyleClass().add("rule-id");
        var box = new VBox(GAP, picture, hint);
        box.setAlignment(Pos.CENTER);
        getChildren().setAll(box);
        setVisible(true);
        requestFocus();
    }

    void close() {
        setVisible(false);
        getChildren().clear();
        if (before != null) {
            before.requestFocus();
        }
    }
}
