package gantry.app.preview;

import gantry.app.text.Texts;
import gantry.app.theme.Glyphs;
import java.util.List;
import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import javafx.util.StringConverter;

/// The line above the text: which file, in which spelling, and a button that copies it.
final class TemplateBar extends HBox {

    private static final Texts TEXTS = Texts.of(TemplateBar.class);

    private static final double GAP = 8;
    private static final double ICON = 14;
    private static final Duration THANKS = Duration.seconds(1.5);

    private final ComboBox<String> artifacts = new ComboBox<>();
    private final ComboBox<String> formats = new ComboBox<>();
    private final Label name = new Label();
    private final Button copy;
    private String text = "";
    private boolean isOffering;

    /// @param onFormat   called when another spelling was chosen
    /// @param onArtifact called when another file was chosen
    TemplateBar(List<String> spellings, Glyphs glyphs, Runnable onFormat, Runnable onArtifact) {
        super(GAP);
        getStyleClass().add("template-bar");
        setAlignment(Pos.CENTER_LEFT);
        artifacts.setAccessibleText(TEXTS.get("file"));
        artifacts.setOnAction(event -> {
            if (!isOffering) {
                onArtifact.run();
            }
        });
        formats.getItems().setAll(spellings);
        formats.setAccessibleText(TEXTS.get("format"));
        formats.setConverter(new UpperCase());
        formats.getSelectionModel().selectFirst();
        formats.setOnAction(event -> onFormat.run());
        formats.setVisible(spellings.size() > 1);
        formats.setManaged(spellings.size() > 1);
        copy = new Button(TEXTS.get("copy"), glyphs.of("ui-copy", ICON));
        copy.setOnAction(event -> copy());
        copy.setMinWidth(USE_PREF_SIZE);
        name.getStyleClass().add("muted");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(artifacts, name, space, formats, copy);
        offer(List.of());
    }

    private void copy() {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        copy.setText(TEXTS.get("copied"));
        var thanks = new PauseTransition(THANKS);
        thanks.setOnFinished(event -> copy.setText(TEXTS.get("copy")));
        thanks.play();
    }

    /// What the copy button copies.
    void setText(String shown) {
        text = shown;
        copy.setDisable(shown.isEmpty());
    }

    /// Offers these files and keeps the chosen one where it is still there.
    void offer(List<String> paths) {
        isOffering = true;
        String chosen = artifacts.getValue();
        if (!artifacts.getItems().equals(paths)) {
            artifacts.getItems().setAll(paths);
        }
        if (chosen != null && paths.contains(chosen)) {
            artifacts.setValue(chosen);
        } else {
            artifacts.getSelectionModel().selectFirst();
        }
        isOffering = false;
        boolean hasSeveral = paths.size() > 1;
        artifacts.setVisible(hasSeveral);
        artifacts.setManaged(hasSeveral);
        name.setVisible(!hasSeveral);
        name.setManaged(!hasSeveral);
        name.setText(paths.size() == 1 ? paths.getFirst() : "");
    }

    void choose(String path) {
        if (artifacts.getItems().contains(path)) {
            artifacts.setValue(path);
        }
    }

    /// The path of the chosen file; empty when there is none.
    String artifact() {
        String chosen = artifacts.getValue();
        return chosen == null ? "" : chosen;
    }

    String format() {
        return formats.getValue();
    }

    private static final class UpperCase extends StringConverter<String> {

        @Override
        public String toString(String id) {
            return id == null ? "" : id.toUpperCase(Locale.ROOT);
        }

        @Override
        public String fromString(String label) {
            return label.toLowerCase(Locale.ROOT);
        }
    }
}
