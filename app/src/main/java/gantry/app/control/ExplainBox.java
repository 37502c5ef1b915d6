package gantry.app.control;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Shows an [Explaining] without its title: what it is, then each part under its heading.
public final class ExplainBox extends VBox {

    private static final double GAP = 8;
    private static final double LITTLE = 2;

    public ExplainBox(Explaining explaining) {
        super(GAP);
        getStyleClass().add("explain");
        if (!explaining.about().isEmpty()) {
            getChildren().add(text(explaining.about()));
        }
        for (Explaining.Part part : explaining.parts()) {
            var heading = new Label(part.heading());
            heading.getStyleClass().add("explain-heading");
            getChildren().add(new VBox(LITTLE, heading, text(part.text())));
        }
    }

    /// Adds the way to the official page at the end.
    public ExplainBox with(Node link) {
        getChildren().add(link);
        return this;
    }

    private static Label text(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
