package gantry.app.inspector;

import atlantafx.base.controls.Popover;
import gantry.app.control.PageRequest;
import gantry.app.text.Texts;
import gantry.model.kind.Property;
import java.net.URI;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Cursor;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// The label of a field. Hovering tells what the property means; a click shows the same with a link to the page.
final class FieldLabel extends Label {

    private static final Texts TEXTS = Texts.of(FieldLabel.class);

    private static final PseudoClass FOUND = PseudoClass.getPseudoClass("found");
    private static final double WIDTH = 300;
    private static final double GAP = 8;
    private static final Duration DELAY = Duration.millis(500);
    private static final Duration STAY = Duration.seconds(30);

    private final Property<?> property;

    /// @param focus puts the cursor into the field that the label belongs to
    FieldLabel(Property<?> property, Runnable focus) {
        super(property.title() + (property.isRequired() ? "\u00A0*" : ""));
        this.property = property;
        getStyleClass().add("field-label");
        setWrapText(true);
        setMaxWidth(Double.MAX_VALUE);
        if (property.about().isEmpty() && property.source().isEmpty()) {
            setOnMouseClicked(event -> focus.run());
            return;
        }
        var tip = new Tooltip(text());
        tip.setWrapText(true);
        tip.setMaxWidth(WIDTH);
        tip.setShowDelay(DELAY);
        tip.setShowDuration(STAY);
        setTooltip(tip);
        setCursor(Cursor.HAND);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                explain();
            }
        });
    }

    /// Marks what a search has found.
    void mark(boolean isFound) {
        pseudoClassStateChanged(FOUND, isFound);
    }

    private String text() {
        var text = new StringBuilder(property.about());
        String range = property.type().range();
        if (!range.isEmpty()) {
            String unit = property.unit().isEmpty() ? "" : " " + property.unit();
            text.append(text.isEmpty() ? "" : "\n").append(TEXTS.get("allowed", range + unit));
        }
        property.fallbackJson()
                .ifPresent(json -> text.append('\n').append(TEXTS.get("default", LineFormat.print(json))));
        return text.toString();
    }

    private void explain() {
        var title = new Label(property.title());
        title.getStyleClass().add("explanation-title");
        var about = new Label(text());
        about.setWrapText(true);
        about.setPrefWidth(WIDTH);
        var content = new VBox(GAP, title, about);
        content.setPadding(new Insets(GAP, 0, 0, 0));
        content.getStyleClass().add("explanation");
        var popover = new Popover(content);
        if (!property.source().isEmpty()) {
            var link = new Hyperlink(TEXTS.get("official-page"));
            link.setOnAction(event -> {
                popover.hide();
                PageRequest.send(this, URI.create(property.source()));
            });
            content.getChildren().add(link);
        }
        popover.setDetachable(false);
        popover.setAnimated(false);
        popover.setArrowLocation(Popover.ArrowLocation.RIGHT_TOP);
        popover.show(this);
    }
}
