package gantry.app.inspector;

import gantry.app.text.Texts;
import gantry.model.kind.ListOf;
import gantry.model.kind.Structure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// A list whose items are edited in place, added, removed and moved. A new simple item joins the list once it has a
/// value; a new structure joins at once, with its defaults.
final class ListEditor extends ValueEditor {

    private static final Texts TEXTS = Texts.of(ListEditor.class);

    private static final double GAP = 4;

    private final Slot slot;
    private final ListOf<?> type;
    private final ValueEditors editors;
    private final String item;
    private final VBox box = new VBox(GAP);
    private final Button add;
    private final List<ListItem> rows = new ArrayList<>();
    private List<Object> items = List.of();
    private boolean hasPending;

    ListEditor(Slot slot, ListOf<?> type, ValueEditors editors) {
        this.slot = slot;
        this.type = type;
        this.editors = editors;
        setSpacing(GAP);
        item = itemLabel(slot.label());
        add = new Button(TEXTS.get("list.add", item));
        add.getStyleClass().add("add-button");
        add.setOnAction(event -> add());
        getChildren().addAll(box, add);
        show(Optional.empty());
    }

    /// `Port mappings` becomes `port mapping`.
    private static String itemLabel(String listLabel) {
        String lower = startsWithAcronym(listLabel)
                ? listLabel
                : listLabel.substring(0, 1).toLowerCase(Locale.ROOT) + listLabel.substring(1);
        return lower.endsWith("ies")
                ? lower.substring(0, lower.length() - 3) + "y"
                : lower.endsWith("s") && !lower.endsWith("ss") ? lower.substring(0, lower.length() - 1)
                        : TEXTS.get("list.item");
    }

    private static boolean startsWithAcronym(String text) {
        return text.length() > 1 && Character.isUpperCase(text.charAt(1));
    }

    private void add() {
        if (type.item() instanceof Structure) {
            var longer = new ArrayList<>(items);
            longer.add(Map.of());
            commit(longer);
        } else {
            hasPending = true;
            sync();
        }
        if (!rows.isEmpty()) {
            rows.getLast().target(List.of()).requestFocus();
        }
    }

    private void commit(List<Object> changed) {
        slot.commit().accept(Optional.of(List.copyOf(changed)));
    }

    private void commitItem(int index, Optional<Object> json) {
        var changed = new ArrayList<>(items);
        if (index >= items.size()) {
            if (json.isEmpty()) {
                return;
            }
            hasPending = false;
            changed.add(json.get());
        } else if (json.isPresent()) {
            changed.set(index, json.get());
        } else {
            changed.remove(index);
        }
        commit(changed);
    }

    private void remove(int index) {
        if (index >= items.size()) {
            hasPending = false;
            sync();
        } else {
            commitItem(index, Optional.empty());
        }
        add.requestFocus();
    }

    private void move(int index, int by) {
        int target = index + by;
        if (index < items.size() && target >= 0 && target < items.size()) {
            var changed = new ArrayList<>(items);
            changed.add(target, changed.remove(index));
            commit(changed);
            rows.get(target).target(List.of()).requestFocus();
        }
    }

    @Override
    void show(Optional<Object> json) {
        items = json.or(slot::fallback).orElse(List.of()) instanceof List<?> list ? List.copyOf(list) : List.of();
        sync();
    }

    private void sync() {
        int wanted = items.size() + (hasPending ? 1 : 0);
        while (rows.size() > wanted) {
            rows.removeLast();
        }
        while (rows.size() < wanted) {
            rows.add(row(rows.size()));
        }
        if (!box.getChildren().equals(rows)) {
            box.getChildren().setAll(rows);
        }
        for (int index = 0; index < rows.size(); index++) {
            Optional<Object> value = index < items.size() ? Optional.of(items.get(index)) : Optional.empty();
            rows.get(index).show(value, index == 0);
        }
        box.setManaged(!rows.isEmpty());
        add.setDisable(wanted >= type.max());
    }

    private ListItem row(int index) {
        String label = item.substring(0, 1).toUpperCase(Locale.ROOT) + item.substring(1) + " " + (index + 1);
        ValueEditor editor = editors.compact(slot.inside(label, type.item(), json -> commitItem(index, json)));
        return new ListItem(label, editor, editors.glyphs(), by -> move(index, by), () -> remove(index));
    }

    @Override
    void finish() {
        List.copyOf(rows).forEach(row -> row.editor().finish());
    }

    @Override
    Node target(List<String> steps) {
        Optional<ListItem> wanted = steps.stream().findFirst().flatMap(this::rowAt);
        return wanted.map(row -> row.target(FieldSteps.rest(steps)))
                .or(() -> rows.stream().findFirst().map(row -> row.target(List.of())))
                .orElse(add);
    }

    private Optional<ListItem> rowAt(String position) {
        boolean isThere = position.matches("\\d{1,6}") && Integer.parseInt(position) < rows.size();
        return isThere ? Optional.of(rows.get(Integer.parseInt(position))) : Optional.empty();
    }

    @Override
    boolean isWide() {
        return true;
    }
}
