package gantry.app.rulebook;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// The examples of a rule: beside each other where that leaves them legible, else below each other.
final class ExamplePair extends Region {

    private static final double GAP = 24;

    /// The least scale at which the names in a drawing are read without effort.
    private static final double LEGIBLE = 0.8;

    private final List<ExampleView> views;

    ExamplePair(List<ExampleView> views) {
        this.views = List.copyOf(views);
        getChildren().addAll(views);
    }

    private double half(double width) {
        return Math.floor((width - GAP) / 2);
    }

    private boolean isStacked(double width) {
        return views.size() < 2 || views.stream().map(ExampleView::picture).anyMatch(
                picture -> picture.scale(half(width)) < Math.min(LEGIBLE, picture.scale(width)));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return views.stream().mapToDouble(view -> view.prefWidth(-1)).max().orElse(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        double real = width < 0 ? computePrefWidth(-1) : width;
        return isStacked(real)
                ? views.stream().mapToDouble(view -> height(view, real)).sum() + GAP * Math.max(0, views.size() - 1)
                : views.stream().mapToDouble(view -> height(view, half(real))).max().orElse(0);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private static double height(ExampleView view, double width) {
        return Math.ceil(view.prefHeight(width));
    }

    @Override
    protected void layoutChildren() {
        boolean isStacked = isStacked(getWidth());
        double width = isStacked ? getWidth() : half(getWidth());
        double x = 0;
        double y = 0;
        for (ExampleView view : views) {
            double height = height(view, width);
            view.resizeRelocate(x, y, width, height);
            x += isStacked ? 0 : width + GAP;
            y += isStacked ? height + GAP : 0;
        }
    }
}
