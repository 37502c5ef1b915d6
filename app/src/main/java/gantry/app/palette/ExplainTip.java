package gantry.app.palette;

import gantry.app.text.Texts;
import gantry.app.theme.Glyphs;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.stage.Window;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The tooltip of an entry. Its card is built when it is asked for, because lists change their entries while scrolling.
final class ExplainTip extends Tooltip {

    private static final Texts TEXTS = Texts.of(ExplainTip.class);

    private static final Duration DELAY = Duration.millis(600);
    private static final Duration STAY = Duration.seconds(60);

    private static final double AWAY = 20;

    private final Node entry;

    /// @param entry what it stands beside
    ExplainTip(Node entry, Supplier<@Nullable PaletteItem> item, PaletteItems items, Glyphs glyphs) {
        this.entry = entry;
        getStyleClass().add("explain-tip");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setShowDelay(DELAY);
        setShowDuration(STAY);
        setOnShowing(event -> {
            PaletteItem shown = item.get();
            if (shown != null) {
                var hint = new Label(TEXTS.get("tip.keep-open"));
                hint.getStyleClass().add("explain-muted");
                // A group takes the card's own size; a tooltip would ask a wrapping card for its height at no width.
                setGraphic(new Group(new ExplainCard(shown, items, glyphs, hint)));
            }
        });
    }

    /// Beside the palette and not at the pointer, where it would cover the next entries.
    @Override
    public void show(Window owner, double x, double y) {
        Bounds place = entry.localToScreen(entry.getBoundsInLocal());
        super.show(owner, place == null ? x : place.getMaxX() + AWAY, place == null ? y : place.getMinY());
    }
}
