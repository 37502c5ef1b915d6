package gantry.app.inspector;

import gantry.app.text.Texts;
import gantry.model.kind.MapOf;
import gantry.model.kind.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// Names with values, such as environment variables, in rows sorted by name.
final class MapEditor extends ValueEditor {

    private static final Texts TEXTS = Texts.of(MapEditor.class);

    private static final double GAP = 4;

    private final Slot slot;
    private final MapOf<?> type;
    private final ValueEditors editors;
    private final VBox box = new VBox(GAP);
    private final Button add = new Button(TEXTS.get("map.add"));
    private final List<MapRow> rows = new ArrayList<>();
    private Map<String, Object> entries = Map.of();
    private boolean hasPending;

    MapEditor(Slot slot, MapOf<?> type, ValueEditors editors) {
        this.slot = slot;
        this.type = type;
        this.editors = editors;
        setSpacing(GAP);
        add.getStyleClass().add("add-button");
        add.setOnAction(event -> add());
        getChildren().addAll(box, add);
        show(Optional.empty());
    }

    private void add() {
        hasPending = true;
        sync();
        rows.getLast().nameField().requestFocus();
    }

    private void commit(String oldName, String newName, Optional<Object> value) {
        Optional<Object> data = value.or(() -> emptyValue());
        var changed = new TreeMap<>(entries);
        changed.remove(oldName);
        if (!newName.isEmpty()) {
            if (data.isEmpty()) {
                return;
            }
            changed.put(newName, data.get());
        }
        if (oldName.isEmpty()) {
            hasPending = false;
        }
        slot.commit().accept(Optional.of(changed));
    }

    /// A name without a value stands for empty text where that is allowed; otherwise the row waits for its value.
    private Optional<Object> emptyValue() {
        return type.value() instanceof Text text && text.fault("").isEmpty() ? Optional.of("") : Optional.empty();
    }

    private void remove(MapRow row) {
        String name = row.shownName();
        row.revert();
        add.requestFocus();
        if (name.isEmpty()) {
            hasPending = false;
            sync();
        } else {
            commit(name, "", Optional.empty());
        }
    }

    private String fault(String name) {
        return entries.containsKey(name) ? TEXTS.get("map.taken", name) : "";
    }

    @Override
    void show(Optional<Object> json) {
        var sorted = new TreeMap<String, Object>();
        if (json.or(slot::fallback).orElse(Map.of()) instanceof Map<?, ?> map) {
            map.forEach((name, value) -> sorted.put((String) name, value));
        }
        entries = Collections.unmodifiableMap(sorted);
        sync();
    }

    private void sync() {
        int wanted = entries.size() + (hasPending ? 1 : 0);
        while (rows.size() > wanted) {
            rows.removeLast();
        }
        while (rows.size() < wanted) {
            rows.add(row());
        }
        if (!box.getChildren().equals(rows)) {
            box.getChildren().setAll(rows);
        }
        int index = 0;
        for (var entry : entries.entrySet()) {
            rows.get(index++).show(entry.getKey(), Optional.of(entry.getValue()));
        }
        if (hasPending && !rows.getLast().shownName().isEmpty()) {
            rows.getLast().show("", Optional.empty());
        }
        box.setManaged(!rows.isEmpty());
    }

    private MapRow row() {
        var reference = new MapRow[1];
        var owner = new MapRow.Owner(this::fault, this::commit, () -> remove(reference[0]));
        var row = new MapRow(slot.inside(slot.label(), type.value(), json -> {}), type.key(), editors, owner);
        reference[0] = row;
        return row;
    }

    @Override
    void finish() {
        List.copyOf(rows).forEach(MapRow::finish);
    }

    @Override
    Node target(List<String> steps) {
        return rows.stream()
                .filter(row -> !steps.isEmpty() && row.shownName().equals(steps.getFirst()))
                .findFirst()
                .map(row -> row.target(FieldSteps.rest(steps)))
                .or(() -> rows.stream().findFirst().map(MapRow::nameField))
                .orElse(add);
    }

    @Override
    boolean isWide() {
        return true;
    }
}
