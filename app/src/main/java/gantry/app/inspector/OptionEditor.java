package gantry.app.inspector;

import gantry.app.text.Texts;
import gantry.model.kind.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// One of several values: named options or allowed numbers.
final class OptionEditor extends ValueEditor {

    private static final Texts TEXTS = Texts.of(OptionEditor.class);

    /// The arrow and the space around the text, in pixels.
    private static final double ARROW = 48;

    private final ComboBox<Item> box = new ComboBox<>();
    private final Slot slot;
    private final Supplier<List<Item>> items;
    private String prompt = "";
    private List<String> measured = List.of();
    private double widest;
    private boolean isShowing;

    /// A value to choose.
    record Item(Object json, String label) {}

    /// @param items asked whenever a value is shown and the list opens
    OptionEditor(Slot slot, Supplier<List<Item>> items) {
        this.slot = slot;
        this.items = items;
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText(slot.label());
        box.setCellFactory(view -> new ItemCell(false));
        box.setButtonCell(new ItemCell(true));
        box.setOnShowing(event -> refresh());
        box.setOnAction(event -> choose());
        getChildren().add(box);
        show(Optional.empty());
    }

    static List<Item> options(List<? extends Option> options) {
        return options.stream()
                .map(option -> new Item(option.value(), option.label()))
                .toList();
    }

    static List<Item> numbers(List<Long> allowed, String unit) {
        String behind = unit.isEmpty() ? "" : " " + unit;
        return allowed.stream().map(number -> new Item(number, number + behind)).toList();
    }

    private void choose() {
        Item chosen = box.getValue();
        if (!isShowing && chosen != null) {
            slot.commit().accept(Optional.of(chosen.json()));
        }
    }

    private void refresh() {
        isShowing = true;
        Item chosen = box.getValue();
        box.getItems().setAll(items.get());
        box.setValue(chosen);
        isShowing = false;
    }

    @Override
    void show(Optional<Object> json) {
        List<Item> known = items.get();
        prompt = slot.fallback().map(data -> label(data, known)).orElse(TEXTS.get("option.choose"));
        isShowing = true;
        var offered = new ArrayList<>(known);
        Item current = json.map(data -> new Item(data, label(data, known))).orElse(null);
        if (current != null && !known.contains(current)) {
            offered.add(current);
        }
        if (!box.getItems().equals(offered)) {
            box.getItems().setAll(offered);
        }
        box.setPromptText(prompt);
        box.setValue(current);
        isShowing = false;
    }

    @Override
    void showMixed() {
        show(Optional.empty());
        prompt = FieldRow.MIXED;
        box.setPromptText(prompt);
        box.setButtonCell(new ItemCell(true));
    }

    @Override
    boolean saysMixed() {
        return true;
    }

    private static String label(Object json, List<Item> known) {
        return known.stream()
                .filter(item -> item.json().equals(json))
                .map(Item::label)
                .findFirst()
                .orElse(LineFormat.print(json));
    }

    @Override
    double wishedWidth() {
        List<String> texts = Stream.concat(Stream.of(prompt), box.getItems().stream().map(Item::label)).toList();
        if (!texts.equals(measured)) {
            measured = texts;
            widest = Prompt.widest(texts.stream());
        }
        return widest + ARROW;
    }

    @Override
    Node target(List<String> steps) {
        return box;
    }

    /// The button shows the default in grey while nothing is chosen; the stock cell forgets the prompt.
    private final class ItemCell extends ListCell<Item> {

        private final boolean isButton;

        ItemCell(boolean isButton) {
            this.isButton = isButton;
        }

        @Override
        protected void updateItem(@Nullable Item item, boolean empty) {
            super.updateItem(item, empty);
            boolean isNothing = empty || item == null;
            getStyleClass().remove("prompt");
            if (isNothing && isButton) {
                getStyleClass().add("prompt");
            }
            setText(item == null || empty ? (isButton ? prompt : "") : item.label());
        }
    }
}
