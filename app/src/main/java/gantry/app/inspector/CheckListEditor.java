package gantry.app.inspector;

import gantry.model.kind.Choice;
import gantry.model.kind.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;

/// Any of several named values, as check boxes; what the choice doesn't know is kept.
final class CheckListEditor extends ValueEditor {

    private static final double GAP = 4;

    private final Map<Object, CheckBox> boxes = new LinkedHashMap<>();
    private final Slot slot;
    private List<?> current = List.of();
    private boolean isShowing;

    CheckListEditor(Slot slot, Choice<?> choice) {
        this.slot = slot;
        setSpacing(GAP);
        for (Option option : choice.options()) {
            var box = new CheckBox(option.label());
            box.selectedProperty().addListener((property, before, after) -> commit());
            boxes.put(option.value(), box);
            getChildren().add(box);
        }
        show(Optional.empty());
    }

    private void commit() {
        if (isShowing) {
            return;
        }
        var chosen = new ArrayList<Object>();
        boxes.forEach((value, box) -> {
            if (box.isSelected()) {
                chosen.add(value);
            }
        });
        current.stream().filter(value -> !boxes.containsKey(value)).forEach(chosen::add);
        slot.commit().accept(Optional.of(List.copyOf(chosen)));
    }

    @Override
    void show(Optional<Object> json) {
        isShowing = true;
        current = json.or(slot::fallback).orElse(List.of()) instanceof List<?> items ? items : List.of();
        boxes.forEach((value, box) -> box.setSelected(current.contains(value)));
        isShowing = false;
    }

    @Override
    Node target(List<String> steps) {
        return boxes.values().stream().findFirst().map(Node.class::cast).orElse(this);
    }

    @Override
    boolean isWide() {
        return true;
    }
}
