package gantry.app.layers;

import gantry.app.control.IconButton;
import gantry.app.editor.EditorSession;
import gantry.app.text.Texts;
import gantry.app.theme.Glyphs;
import gantry.app.theme.Looks;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Layers;
import gantry.model.kind.Icons;
import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The layers that the drawing holds, each with a box to show or hide it. What is hidden is kept in the drawing, and each
/// change can be undone.
public final class LayersPane extends VBox {

    private static final Texts TEXTS = Texts.of(LayersPane.class);
    private static final double GAP = 4;
    private static final double ICON = 14;

    private final EditorSession session;
    private final LayerSamples samples;
    private final VBox rows = new VBox(GAP);
    private final Hyperlink showAll = new Hyperlink(TEXTS.get("show-all"));
    private List<LayerEntry> entries = List.of();
    private Layers hidden = new Layers(Set.of());

    /// @param close hides the pane
    public LayersPane(EditorSession session, Looks looks, Icons icons, Runnable close) {
        super(2 * GAP);
        this.session = session;
        this.samples = new LayerSamples(looks, icons);
        getStyleClass().addAll("canvas-card", "layers");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        var title = new Label(TEXTS.get("layers"));
        title.getStyleClass().add("card-heading");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(
                2 * GAP, title, space, showAll,
                new IconButton(new Glyphs(icons).of("ui-close", ICON), TEXTS.get("close"), close));
        head.setAlignment(Pos.CENTER_LEFT);
        showAll.setOnAction(event -> hide(new Layers(Set.of()), TEXTS.get("show-all")));
        getChildren().addAll(head, rows);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close.run();
                event.consume();
            }
        });
        session.stateProperty().addListener((property, before, after) -> {
            if (before.diagram() != after.diagram()) {
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
        List<LayerEntry> now = LayerEntry.of(session.state().diagram(), session.catalogue());
        Layers nowHidden = Layers.hiddenIn(session.state().diagram().header());
        if (!now.equals(entries) || !nowHidden.equals(hidden) || rows.getChildren().isEmpty()) {
            entries = now;
            hidden = nowHidden;
            fill();
        }
    }

    private void fill() {
        showAll.setDisable(hidden.isEmpty());
        int focused = focused();
        rows.getChildren().setAll(entries.stream().map(this::row).toList());
        if (entries.isEmpty()) {
            rows.getChildren().setAll(new Label(TEXTS.get("layers.empty")));
        } else if (focused >= 0) {
            rows.getChildren().get(Math.min(focused, entries.size() - 1)).lookup(".check-box").requestFocus();
        }
    }

    /// The line in which the focus is; -1 when it is elsewhere.
    private int focused() {
        for (int i = 0; i < rows.getChildren().size(); i++) {
            var box = rows.getChildren().get(i).lookup(".check-box");
            if (box != null && box.isFocused()) {
                return i;
            }
        }
        return -1;
    }

    private HBox row(LayerEntry entry) {
        var box = new CheckBox(entry.title());
        box.setId("layers-" + entry.name());
        box.setSelected(!entry.isHidden(hidden));
        box.setOnAction(event -> hide(
                entry.toggled(hidden, !box.isSelected()),
                box.isSelected() ? TEXTS.get("show", entry.title()) : TEXTS.get("hide", entry.title())));
        var count = new Label(Integer.toString(entry.count()));
        count.getStyleClass().add("muted");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var line = new HBox(2 * GAP, samples.of(entry), box, space, count);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void hide(Layers changed, String label) {
        Diff diff = changed.setOn(session.state().diagram());
        session.commit(label, diff);
    }

    /// Puts the cursor onto the first layer.
    public void focusFirst() {
        rows.getChildren().stream()
                .flatMap(row -> row.lookupAll(".check-box").stream())
                .findFirst()
                .ifPresent(box -> box.requestFocus());
    }
}
