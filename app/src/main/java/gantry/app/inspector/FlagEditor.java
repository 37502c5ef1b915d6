package gantry.app.inspector;

import atlantafx.base.controls.ToggleSwitch;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/// Yes or no as a switch; shows the default while nothing is set.
final class FlagEditor extends ValueEditor {

    private final ToggleSwitch toggle = new ToggleSwitch();
    private final Slot slot;
    private boolean isShowing;

    FlagEditor(Slot slot) {
        this.slot = slot;
        toggle.setAccessibleText(slot.label());
        toggle.selectedProperty().addListener((property, before, after) -> {
            if (!isShowing) {
                slot.commit().accept(Optional.of(after));
            }
        });
        getChildren().add(toggle);
        getStyleClass().add("flag-editor");
        show(Optional.empty());
    }

    @Override
    void show(Optional<Object> json) {
        isShowing = true;
        toggle.setText("");
        toggle.setSelected(Boolean.TRUE.equals(json.or(slot::fallback).orElse(false)));
        isShowing = false;
    }

    @Override
    void showMixed() {
        show(Optional.empty());
        toggle.setText(FieldRow.MIXED);
    }

    @Override
    boolean saysMixed() {
        return true;
    }

    @Override
    double wishedWidth() {
        return 0;
    }

    @Override
    Node target(List<String> steps) {
        return toggle;
    }
}
