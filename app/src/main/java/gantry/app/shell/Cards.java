package gantry.app.shell;

import gantry.app.canvas.CanvasOptions;
import gantry.app.canvas.RulersView;
import gantry.app.layers.HiddenNote;
import gantry.app.layers.LayersPane;
import gantry.app.layers.LegendView;
import gantry.model.kind.Icons;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The cards at the left edge of the canvas: layers above, legend and the note of hidden layers below.
final class Cards extends StackPane {

    private static final double MARGIN = 12;
    private static final double GAP = 8;

    private final BooleanProperty showsLayers = new SimpleBooleanProperty(this, "showsLayers", false);
    private final LayersPane layers;

    /// @param canvas takes the focus when the layers are closed
    Cards(Desk desk, CanvasOptions options, Node canvas) {
        var icons = new Icons();
        layers = new LayersPane(desk.session(), desk.looks(), icons, () -> {
            showsLayers.set(false);
            canvas.requestFocus();
        });
        var isAlone = options.presentingProperty();
        layers.visibleProperty().bind(showsLayers.and(isAlone.not()));
        var legend = new LegendView(desk.session(), desk.looks(), icons);
        legend.visibleProperty().bind(options.legendProperty().and(showsLayers.not().or(isAlone)));
        var note = new HiddenNote(desk.session(), this::openLayers);
        var below = new VBox(GAP, note, legend);
        note.opacityProperty().bind(isAlone.map(isOn -> isOn ? 0 : 1));
        note.mouseTransparentProperty().bind(isAlone);
        below.setAlignment(Pos.BOTTOM_LEFT);
        below.setPickOnBounds(false);
        below.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setPickOnBounds(false);
        setMinSize(0, 0);
        getChildren().addAll(layers, below);
        setAlignment(layers, Pos.TOP_LEFT);
        setAlignment(below, Pos.BOTTOM_LEFT);
        paddingProperty().bind(options.rulersProperty()
                .map(isOn -> isOn
                        ? new Insets(MARGIN + RulersView.BREADTH, MARGIN, MARGIN, MARGIN + RulersView.BREADTH)
                        : new Insets(MARGIN)));
    }

    void toggleLayers() {
        if (showsLayers.get()) {
            showsLayers.set(false);
        } else {
            openLayers();
        }
    }

    private void openLayers() {
        showsLayers.set(true);
        layers.focusFirst();
    }

    BooleanProperty showsLayersProperty() {
        return showsLayers;
    }
}
