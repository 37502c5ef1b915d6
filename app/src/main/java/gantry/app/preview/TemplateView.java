package gantry.app.preview;

import gantry.app.text.Texts;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.TextPos;

/// Shows one text with highlighting and line numbers, read only. The only class that holds the incubating text control,
/// so that a change of it touches this class and its two decorators.
final class TemplateView extends StackPane {

    private static final Texts TEXTS = Texts.of(TemplateView.class);

    private static final double FONT_SIZE = 12;

    private final CodeArea area = new CodeArea();
    private String shownPath = "";
    private List<String> lines = List.of();
    private Highlighting highlighting = line -> List.of();
    private BitSet changed = new BitSet();
    private BitSet marked = new BitSet();

    /// @param onLine gets the line (from 1) that was clicked, or at which Enter was pressed
    TemplateView(IntConsumer onLine) {
        getStyleClass().add("template-view");
        area.setEditable(false);
        area.setUndoRedoEnabled(false);
        area.setHighlightCurrentParagraph(false);
        area.setFont(Font.font("Monospaced", FONT_SIZE));
        area.setAccessibleText(TEXTS.get("template"));
        area.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            TextPos place = area.getTextPosition(event.getScreenX(), event.getScreenY());
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress() && place != null) {
                onLine.accept(place.index() + 1);
            }
        });
        area.setOnKeyPressed(event -> {
            TextPos caret = area.getCaretPosition();
            if (event.getCode() == KeyCode.ENTER && caret != null) {
                event.consume();
                onLine.accept(caret.index() + 1);
            }
        });
        getChildren().add(area);
        decorate();
    }

    /// Shows a text; where it agrees with the one before of the same path, nothing moves.
    ///
    /// @param path         the file, whose ending chooses the language
    /// @param changedLines the lines (from 0) with a mark for "changed by the last edit"
    void show(String path, List<String> text, BitSet changedLines) {
        List<String> before = path.equals(shownPath) ? lines : List.of();
        shownPath = path;
        lines = text;
        highlighting = Highlighting.of(path, text);
        changed = changedLines;
        marked = new BitSet();
        replace(before, text);
        decorate();
    }

    private void replace(List<String> before, List<String> after) {
        int shorter = Math.min(before.size(), after.size());
        int start = 0;
        while (start < shorter && before.get(start).equals(after.get(start))) {
            start++;
        }
        if (before.isEmpty() || after.isEmpty() || start == 0) {
            area.setText(String.join("\n", after));
            return;
        }
        if (start == before.size() && start == after.size()) {
            return;
        }
        int last = start - 1;
        int end = 0;
        while (end < shorter - start
                && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        int oldEnd = before.size() - 1 - end;
        String middle = String.join("\n", after.subList(last, after.size() - end));
        area.getModel()
                .replace(
                        null,
                        TextPos.ofLeading(last, 0),
                        TextPos.ofLeading(oldEnd, before.get(oldEnd).length()),
                        middle);
    }

    /// Marks lines (from 0) as belonging to what is selected.
    void mark(BitSet selectedLines) {
        if (!marked.equals(selectedLines)) {
            marked = selectedLines;
            decorate();
        }
    }

    /// Makes the lines `first` to `last` (from 1) visible, above all the first one.
    void scrollTo(int first, int last) {
        if (first > lines.size()) {
            return;
        }
        area.select(TextPos.ofLeading(Math.min(last, lines.size()) - 1, 0));
        area.select(TextPos.ofLeading(first - 1, 0));
    }

    private void decorate() {
        area.setSyntaxDecorator(new LineDecorator(highlighting, marked));
        area.setLeftDecorator(new Gutter(lines.size(), changed, marked));
    }

    /// What is shown, for tests.
    String text() {
        return area.getText();
    }
}
