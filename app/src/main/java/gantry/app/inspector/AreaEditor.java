package gantry.app.inspector;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Several lines of text. Enter starts a new line; leaving the field or Ctrl+Enter takes the text. A compact one is as
/// high as its text: there Enter takes the text and Shift+Enter starts a new line.
final class AreaEditor extends ValueEditor {

    private static final int ROWS = 4;

    /// As wide and as high as the text fields beside it, in columns and pixels.
    private static final int COMPACT_COLUMNS = 8;
    private static final double COMPACT_HEIGHT = 30;
    private static final double LINE_HEIGHT = 18;

    private final TextArea area = new TextArea();
    private final LineEntry entry;
    private final String prompt;
    private final boolean isCompact;

    AreaEditor(Slot slot, boolean isCompact) {
        this.isCompact = isCompact;
        entry = new LineEntry(area, slot, text -> text.isEmpty() ? Optional.empty() : Optional.of(text));
        entry.finishWhenLeft(area.focusedProperty());
        prompt = slot.fallback().map(LineFormat::print).orElse(Prompt.shorten(slot.type().range()));
        area.setPromptText(prompt);
        area.setPrefRowCount(ROWS);
        if (isCompact) {
            area.setPrefColumnCount(COMPACT_COLUMNS);
            fit("");
            area.textProperty().addListener((property, before, after) -> fit(after));
        }
        area.setWrapText(true);
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        if (isCompact) {
            getStyleClass().add("compact");
        }
        getChildren().addAll(area, entry.complaint());
    }

    private void fit(String text) {
        double height = COMPACT_HEIGHT + LINE_HEIGHT * (Math.clamp(text.lines().count(), 1, ROWS) - 1);
        area.setMinHeight(height);
        area.setPrefHeight(height);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown()) {
            event.consume();
            area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        } else if (event.getCode() == KeyCode.ENTER && (event.isShortcutDown() || isCompact && !event.isShiftDown())) {
            event.consume();
            entry.finish();
        } else if (event.getCode() == KeyCode.ENTER && isCompact) {
            event.consume();
            area.replaceSelection("\n");
        }
    }

    @Override
    void show(Optional<Object> json) {
        area.setPromptText(prompt);
        entry.show(json);
    }

    @Override
    void showMixed() {
        show(Optional.empty());
        area.setPromptText(FieldRow.MIXED);
    }

    @Override
    boolean saysMixed() {
        return true;
    }

    @Override
    void finish() {
        entry.finish();
    }

    @Override
    Node target(List<String> steps) {
        return area;
    }

    @Override
    boolean isWide() {
        return !isCompact;
    }
}
