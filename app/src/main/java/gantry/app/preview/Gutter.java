package gantry.app.preview;

import gantry.app.text.Texts;
import java.util.BitSet;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import jfx.incubator.scene.control.richtext.SideDecorator;

/// Line numbers, with a mark beside what the last edit changed.
final class Gutter implements SideDecorator {

    private static final Texts TEXTS = Texts.of(Gutter.class);

    private static final int FEWEST_DIGITS = 3;

    private final int digits;
    private final BitSet changed;
    private final BitSet marked;

    /// @param lines   how many lines there are
    /// @param changed the lines, from 0, that the last edit changed
    /// @param marked  the lines, from 0, of what is selected
    Gutter(int lines, BitSet changed, BitSet marked) {
        this.digits = Math.max(FEWEST_DIGITS, String.valueOf(lines).length());
        this.changed = changed;
        this.marked = marked;
    }

    /// Zero: the measured node decides.
    @Override
    public double getPrefWidth(double viewWidth) {
        return 0;
    }

    @Override
    public Node getMeasurementNode(int line) {
        return number("9".repeat(digits));
    }

    @Override
    public Node getNode(int line) {
        Label number = number(String.valueOf(line + 1));
        if (changed.get(line)) {
            number.getStyleClass().add("changed");
            number.setAccessibleText(TEXTS.get("line-changed", line + 1));
        }
        if (marked.get(line)) {
            number.getStyleClass().add("selected");
        }
        return number;
    }

    private static Label number(String text) {
        var label = new Label(text);
        label.getStyleClass().add("line-number");
        label.setAlignment(Pos.TOP_RIGHT);
        label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        return label;
    }
}
