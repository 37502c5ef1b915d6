package gantry.app.shell;

import gantry.app.control.IconButton;
import gantry.app.files.Documents;
import gantry.app.text.Texts;
import gantry.app.theme.Glyphs;
import gantry.model.check.Problem;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Says above the canvas what opening the file found; takes no room when there is nothing to say.
final class WarningBar extends HBox {

    private static final Texts TEXTS = Texts.of(WarningBar.class);
    private static final double GAP = 8;
    private static final double ICON = 16;

    private final Label text = new Label();

    WarningBar(Documents documents, Glyphs glyphs) {
        super(GAP);
        getStyleClass().add("warning-bar");
        setAlignment(Pos.CENTER_LEFT);
        setMaxHeight(USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        setHgrow(text, Priority.ALWAYS);
        var close = new IconButton(glyphs.of("ui-check", ICON), TEXTS.get("warnings.close"), documents::forgetWarnings);
        getChildren().addAll(glyphs.of("ui-warning", ICON), text, close);
        visibleProperty().bind(documents.warnings().emptyProperty().not());
        managedProperty().bind(visibleProperty());
        documents.warnings().addListener((property, before, after) -> show(after));
    }

    private void show(List<Problem> warnings) {
        if (!warnings.isEmpty()) {
            String first = line(warnings.getFirst());
            int more = warnings.size() - 1;
            text.setText(more == 0 ? first : TEXTS.get("warnings.more", first, more));
            text.setTooltip(new Tooltip(warnings.stream().map(WarningBar::line).collect(Collectors.joining("\n"))));
        }
    }

    private static String line(Problem problem) {
        return problem.location() + ": " + problem.message();
    }
}
