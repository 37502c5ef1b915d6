package gantry.app.palette;

import gantry.app.theme.Glyphs;
import gantry.model.kind.NodeKind;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// The tooltip of an entry: symbol, title, what it is, and where that is written.
final class KindCard extends Tooltip {

    private static final double WIDTH = 320;
    private static final double GAP = 8;
    private static final double TILE = 32;
    private static final Duration DELAY = Duration.millis(600);
    private static final Duration STAY = Duration.seconds(30);

    KindCard(NodeKind kind, Glyphs glyphs) {
        var title = new Label(kind.title());
        title.getStyleClass().add("kind-card-title");
        var category = new Label(kind.category().title());
        category.getStyleClass().add("kind-card-muted");
        var head = new HBox(GAP, glyphs.tile(kind, TILE), new VBox(title, category));
        head.setAlignment(Pos.CENTER_LEFT);
        var about = new Label(kind.about());
        about.setWrapText(true);
        about.setPrefWidth(WIDTH);
        var card = new VBox(GAP, head, about);
        card.getStyleClass().add("kind-card");
        if (!kind.source().isEmpty()) {
            var source = new Label(kind.source());
            source.getStyleClass().add("kind-card-muted");
            source.setWrapText(true);
            source.setPrefWidth(WIDTH);
            card.getChildren().add(source);
        }
        // A group takes the card's own size; a tooltip would ask a wrapping card for its height at no width.
        setGraphic(new Group(card));
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setShowDelay(DELAY);
        setShowDuration(STAY);
    }
}
