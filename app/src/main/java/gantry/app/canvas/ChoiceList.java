package gantry.app.canvas;

import gantry.app.text.Texts;
import gantry.app.tool.Choices.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/// A menu in which tools let the user choose among many things: typing filters it, arrows and Enter or a click choose, Escape
/// and a click elsewhere close it.
final class ChoiceList {

    /// Fewer lines than this are read faster than they are searched.
    private static final int FEWEST = 9;

    private static final int MOST_ROWS = 14;
    private static final double ROW = 28;
    private static final double WIDTH = 480;

    /// Two lines of text.
    private static final double DETAIL_HEIGHT = 36;

    private static final Texts TEXTS = Texts.of(ChoiceList.class);

    private final List<Option> options;
    private final IntConsumer chosen;
    private final TextField filter = new TextField();
    private final ListView<ChoiceRow> list = new ListView<>();
    private final Label detail = new Label();
    private final VBox box = new VBox(filter, list, detail);
    private final Popup popup = new Popup();

    ChoiceList(List<Option> options, IntConsumer chosen) {
        this.options = List.copyOf(options);
        this.chosen = chosen;
        box.getStyleClass().add("choice-list");
        box.setPrefWidth(WIDTH);
        filter.setPromptText(TEXTS.get("choices.filter"));
        filter.setAccessibleText(TEXTS.get("choices.filter"));
        filter.textProperty().addListener((property, before, after) -> fill(after));
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setPlaceholder(new Label(TEXTS.get("choices.none")));
        list.setCellFactory(view -> new ChoiceCell(this::choose));
        list.getSelectionModel().selectedItemProperty().addListener(
                (property, before, after) -> detail.setText(after == null ? "" : after.detail()));
        detail.getStyleClass().add("choice-detail");
        detail.setWrapText(true);
        detail.setMinHeight(DETAIL_HEIGHT);
        detail.setMaxHeight(DETAIL_HEIGHT);
        detail.setPrefWidth(WIDTH);
        popup.getContent().add(box);
        popup.setAutoHide(true);
        fill("");
        list.setPrefHeight(Math.min(MOST_ROWS, list.getItems().size()) * ROW + 2);
    }

    /// Whether there are so many that a plain menu would be long.
    static boolean isFor(List<Option> options) {
        return options.size() >= FEWEST;
    }

    void show(Node owner, Point2D screen) {
        // A popup is a window of its own: it must be told the colours of this one.
        box.setStyle(owner.getScene().getRoot().getStyle());
        popup.show(owner, screen.getX(), screen.getY());
        filter.requestFocus();
    }

    private void fill(String typed) {
        List<String> words = Stream.of(lower(typed).split("\\s+")).filter(word -> !word.isEmpty()).toList();
        List<Integer> fitting = new ArrayList<>(IntStream.range(0, options.size()).boxed()
                .filter(index -> words.stream().allMatch(lower(text(options.get(index)))::contains))
                .toList());
        var rows = new ArrayList<ChoiceRow>();
        String group = "";
        for (int index : fitting) {
            Option option = options.get(index);
            if (words.isEmpty() && !option.group().equals(group)) {
                group = option.group();
                rows.add(ChoiceRow.heading(group));
            }
            rows.add(ChoiceRow.of(index, option));
        }
        if (!words.isEmpty()) {
            // What is called so comes before what only mentions it.
            rows.sort((a, b) -> Boolean.compare(isCalled(b, words), isCalled(a, words)));
        }
        list.getItems().setAll(rows);
        select(0, 1);
    }

    private static boolean isCalled(ChoiceRow row, List<String> words) {
        return words.stream().allMatch(lower(row.label())::contains);
    }

    private static String text(Option option) {
        return option.label() + " " + option.detail();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private void key(KeyEvent event) {
        int selected = list.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case DOWN -> select(selected + 1, 1);
            case UP -> select(selected - 1, -1);
            case PAGE_DOWN -> select(Math.min(selected + MOST_ROWS, list.getItems().size() - 1), -1);
            case PAGE_UP -> select(Math.max(selected - MOST_ROWS, 0), 1);
            case ENTER -> choose(list.getSelectionModel().getSelectedItem());
            case ESCAPE, TAB -> popup.hide();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// Selects the row there, or the next one in the direction that is no heading.
    private void select(int index, int step) {
        int size = list.getItems().size();
        int row = index;
        while (row >= 0 && row < size && list.getItems().get(row).isHeading()) {
            row += step;
        }
        if (row >= 0 && row < size) {
            list.getSelectionModel().select(row);
            list.scrollTo(Math.max(0, row - MOST_ROWS / 2));
        }
    }

    private void choose(@Nullable ChoiceRow row) {
        if (row != null && !row.isHeading()) {
            popup.hide();
            chosen.accept(row.index());
        }
    }
}
