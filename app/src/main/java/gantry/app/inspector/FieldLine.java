package gantry.app.inspector;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// Label, editor and reset button of one property: in one line where the editor has room enough, else the label above.
///
/// The same nodes stay in place, only where they stand changes, so that the cursor stays in a field while a panel is
/// resized.
final class FieldLine extends Region {

    private static final double LABEL_WIDTH = 112;
    private static final double GAP = 8;
    private static final double LINE_GAP = 4;

    private final Region label;
    private final ValueEditor editor;
    private final Region reset;

    FieldLine(Region label, ValueEditor editor, Region reset) {
        this.label = label;
        this.editor = editor;
        this.reset = reset;
        editor.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(label, editor, reset);
    }

    /// Whether the label stands above the editor at this width.
    private boolean isStacked(double width) {
        return editorWidth(width) < editor.wishedWidth();
    }

    /// What is left for the editor beside the label.
    private double editorWidth(double width) {
        return width - LABEL_WIDTH - reset.prefWidth(-1) - 2 * GAP;
    }

    private double aboveWidth(double width) {
        return Math.max(0, width - reset.prefWidth(-1) - GAP);
    }

    private double aboveHeight(double width) {
        return Math.ceil(label.prefHeight(aboveWidth(width)));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return LABEL_WIDTH;
    }

    @Override
    protected double computePrefWidth(double height) {
        return LABEL_WIDTH + editor.wishedWidth() + reset.prefWidth(-1) + 2 * GAP;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double real = width < 0 ? computePrefWidth(-1) : width;
        return isStacked(real)
                ? aboveHeight(real) + LINE_GAP + Math.ceil(editor.prefHeight(real))
                : Math.ceil(Math.max(label.prefHeight(LABEL_WIDTH), editor.prefHeight(editorWidth(real))));
    }

    @Override
    protected double computeMaxHeight(double width) {
        return Double.MAX_VALUE;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double button = reset.prefWidth(-1);
        double buttonHeight = reset.prefHeight(-1);
        if (isStacked(width)) {
            double above = aboveHeight(width);
            double below = above + LINE_GAP;
            label.resizeRelocate(0, 0, aboveWidth(width), above);
            editor.resizeRelocate(0, below, width, Math.ceil(editor.prefHeight(width)));
            reset.resizeRelocate(width - button, (above - buttonHeight) / 2, button, buttonHeight);
        } else {
            double room = editorWidth(width);
            label.resizeRelocate(0, 0, LABEL_WIDTH, Math.ceil(label.prefHeight(LABEL_WIDTH)));
            editor.resizeRelocate(LABEL_WIDTH + GAP, 0, room, Math.ceil(editor.prefHeight(room)));
            reset.resizeRelocate(width - button, 0, button, buttonHeight);
        }
    }
}
