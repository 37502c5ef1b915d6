package gantry.app.canvas;

import gantry.app.editor.Viewport;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import javafx.geometry.Pos;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// The field in which words on the canvas are edited: as large as they look there, and growing with them.
record LabelField(TextInputControl control, boolean isLong) {

    private static final double LEAST_WIDTH = 72;

    /// What the field needs beside its words, in pixels: padding and border, see the style sheet.
    private static final double SIDE = 9;

    private static final double ABOVE = 5;

    /// Room for the caret, in pixels.
    private static final double CARET = 6;

    /// Smaller letters can't be read, larger ones don't fit into the view, in pixels.
    private static final double SMALLEST = 11;

    private static final double LARGEST = 64;

    /// The height of a line in letters.
    private static final double LEADING = 1.4;

    static LabelField of(String text, boolean isLong) {
        TextInputControl control = isLong ? area(text) : new TextField(text);
        control.getStyleClass().add("label-editor");
        control.setManaged(false);
        return new LabelField(control, isLong);
    }

    private static TextArea area(String text) {
        var area = new TextArea(text);
        area.setWrapText(true);
        return area;
    }

    /// Lies over the words that are painted at `place`.
    void lieOn(LabelPlace place, Viewport viewport) {
        double zoom = viewport.zoom();
        double size = Math.clamp(place.size() * zoom, SMALLEST, LARGEST);
        control.setStyle("-fx-font-size: " + size + "px;");
        control.applyCss();
        Point corner = viewport.toScreen(place.room().origin());
        var room = new Bounds(corner.x(), corner.y(), place.room().width() * zoom, place.room().height() * zoom);
        if (isLong) {
            lieOnArea(room, size);
        } else {
            lieOnLine(place, room, size);
        }
    }

    private void lieOnLine(LabelPlace place, Bounds room, double size) {
        if (control instanceof TextField field) {
            field.setAlignment(place.isCentred() ? Pos.CENTER : Pos.CENTER_LEFT);
        }
        double needed = Math.max(width(control.getText(), size), width(control.getPromptText(), size));
        double wanted = needed + 2 * SIDE + CARET;
        double width = Math.max(LEAST_WIDTH, place.hugs() ? wanted : Math.max(wanted, room.width() + SIDE));
        double height = Math.ceil(size * LEADING) + 2 * ABOVE;
        double x = place.isCentred() ? room.center().x() - width / 2 : room.x() - SIDE;
        control.resizeRelocate(Math.round(x), Math.round(room.center().y() - height / 2), Math.ceil(width), height);
    }

    private void lieOnArea(Bounds room, double size) {
        double width = Math.max(2 * LEAST_WIDTH, room.width() + 2 * SIDE);
        var words = new Text(control.getText() + "\n");
        words.setFont(font(size));
        words.setWrappingWidth(width - 2 * SIDE - CARET);
        double needed = words.getLayoutBounds().getHeight() + 2 * ABOVE;
        double height = Math.max(needed, room.height() + 2 * ABOVE);
        control.resizeRelocate(
                Math.round(room.x() - SIDE), Math.round(room.y() - ABOVE), Math.ceil(width), Math.ceil(height));
    }

    private double width(String words, double size) {
        var text = new Text(words);
        text.setFont(font(size));
        return text.getLayoutBounds().getWidth();
    }

    private Font font(double size) {
        return Font.font(control.getFont().getFamily(), size);
    }
}
