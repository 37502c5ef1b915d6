package gantry.app.inspector;

import gantry.model.kind.Property;
import gantry.model.kind.Structure;
import gantry.model.kind.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;

/// A form within the form: the named fields of one value. Fields that the structure doesn't know are kept.
final class StructureEditor extends ValueEditor {

    private static final double GAP = 8;

    private final Map<String, FieldRow> rows = new LinkedHashMap<>();
    private final Slot slot;
    private Values values = Values.EMPTY;

    /// What a structure must hold is only missed once there is a structure.
    private boolean isThere;

    StructureEditor(Slot slot, Structure structure, ValueEditors editors) {
        this.slot = slot;
        setSpacing(GAP);
        getStyleClass().add("structure-editor");
        Siblings siblings = Siblings.of(structure.fields(), () -> values).within(slot.around().siblings());
        for (Property<?> field : structure.fields()) {
            var line = FormModel.Field.of(field);
            rows.put(field.name(), new FieldRow(line, editors, siblings, json -> commit(field, json)));
        }
        getChildren().addAll(rows.values());
        show(Optional.empty());
    }

    private void commit(Property<?> field, Optional<Object> json) {
        Values changed = json.map(data -> values.withRaw(field.name(), data)).orElseGet(() -> values.without(field));
        if (!changed.equals(values)) {
            slot.commit().accept(Optional.of(changed.raw()));
        }
    }

    @Override
    void show(Optional<Object> json) {
        values = json.or(slot::fallback).orElse(Map.of()) instanceof Map<?, ?> fields
                ? new Values(named(fields))
                : Values.EMPTY;
        isThere = json.isPresent();
        rows.values().forEach(row -> row.show(List.of(new FieldRow.Shown(row.property(), values, isThere))));
    }

    private static Map<String, Object> named(Map<?, ?> fields) {
        var copy = new LinkedHashMap<String, Object>();
        fields.forEach((name, value) -> copy.put((String) name, value));
        return copy;
    }

    @Override
    void finish() {
        new ArrayList<>(rows.values()).forEach(FieldRow::finish);
    }

    @Override
    Node target(List<String> steps) {
        FieldRow wanted = steps.isEmpty() ? null : rows.get(steps.getFirst());
        if (wanted != null) {
            return wanted.target(FieldSteps.rest(steps));
        }
        return rows.values().stream()
                .filter(FieldRow::isVisible)
                .findFirst()
                .map(row -> row.target(List.of()))
                .orElse(this);
    }

    @Override
    boolean isWide() {
        return true;
    }
}
