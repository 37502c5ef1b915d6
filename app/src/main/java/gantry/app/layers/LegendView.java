package gantry.app.layers;

import gantry.app.editor.EditorSession;
import gantry.app.text.Texts;
import gantry.app.theme.Looks;
import gantry.model.kind.Icons;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Says what the colours and lines of the visible drawing mean; a card that takes no clicks.
public final class LegendView extends VBox {

    private static final Texts TEXTS = Texts.of(LegendView.class);
    private static final double GAP = 4;

    private final EditorSession session;
    private final LayerSamples samples;
    private List<LayerEntry> shown = List.of();

    public LegendView(EditorSession session, Looks looks, Icons icons) {
        super(GAP);
        this.session = session;
        this.samples = new LayerSamples(looks, icons);
        getStyleClass().addAll("canvas-card", "legend");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMouseTransparent(true);
        managedProperty().bind(visibleProperty());
        session.stateProperty().addListener((property, before, after) -> {
            if (before.shown() != after.shown() && !after.isPreviewing()) {
                update();
            }
        });
        looks.appearanceProperty().addListener((property, before, after) -> fill());
        visibleProperty().addListener((property, before, after) -> update());
        update();
    }

    private void update() {
        if (!isVisible()) {
            return;
        }
        List<LayerEntry> entries = LayerEntry.of(session.state().shown(), session.catalogue());
        if (!titles(entries).equals(titles(shown)) || getChildren().isEmpty()) {
            shown = entries;
            fill();
        }
    }

    private static List<String> titles(List<LayerEntry> entries) {
        return entries.stream().map(LayerEntry::title).toList();
    }

    private void fill() {
        var title = new Label(shown.isEmpty() ? TEXTS.get("legend.empty") : TEXTS.get("legend"));
        title.getStyleClass().add("card-heading");
        getChildren().setAll(title);
        for (LayerEntry entry : shown) {
            var line = new HBox(2 * GAP, samples.of(entry), new Label(entry.title()));
            line.setAlignment(Pos.CENTER_LEFT);
            getChildren().add(line);
        }
    }
}
