package gantry.app.canvas;

import gantry.app.editor.EditorState;
import gantry.app.editor.Overlay;
import gantry.app.editor.Viewport;
import gantry.model.diagram.Axis;
import gantry.model.diagram.Node;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;

/// The alignment lines, the equal distances with their numbers, and the band of room that is made or taken away. Lines are
/// one pixel wide and lie on whole pixels of the screen at every zoom and display scale.
final class Measures extends Pane {

    /// How far a tick reaches to either side, in pixels.
    private static final double TICK = 4;

    /// What a number needs beside it to stand on its line, in pixels.
    private static final double AIR = 16;

    /// The distance of a number from a line that is too short for it, in pixels.
    private static final double ASIDE = 4;

    private static final double ARROW = 5;

    private final Region band = new Region();
    private final Label room = label("band-label");
    private final Polygon arrow = new Polygon();
    private final List<Rectangle> lines = new ArrayList<>();
    private final List<Label> numbers = new ArrayList<>();
    private int usedLines;
    private int usedNumbers;

    Measures() {
        setManaged(false);
        band.getStyleClass().add("band");
        band.setManaged(false);
        arrow.getStyleClass().add("band-arrow");
        arrow.setManaged(false);
        getChildren().addAll(band, arrow, room);
    }

    private static Label label(String styleClass) {
        var label = new Label();
        label.getStyleClass().add(styleClass);
        label.setManaged(false);
        return label;
    }

    void show(Overlay overlay, EditorState state) {
        usedLines = 0;
        usedNumbers = 0;
        boolean hasBand = overlay.band().isPresent();
        band.setVisible(hasBand);
        room.setVisible(hasBand);
        arrow.setVisible(hasBand);
        overlay.band().ifPresent(made -> showBand(made, state));
        overlay.guides().forEach(guide -> line(
                state.viewport().toScreen(guide.from()), state.viewport().toScreen(guide.to()), "guide"));
        overlay.gaps().forEach(gap -> showGap(gap, state.viewport()));
        lines.subList(usedLines, lines.size()).forEach(line -> line.setVisible(false));
        numbers.subList(usedNumbers, numbers.size()).forEach(number -> number.setVisible(false));
    }

    private void showGap(Overlay.Gap gap, Viewport viewport) {
        Point from = viewport.toScreen(gap.from());
        Point to = viewport.toScreen(gap.to());
        boolean isAcross = isAcross(gap.from(), gap.to());
        double length = isAcross ? gap.to().x() - gap.from().x() : gap.to().y() - gap.from().y();
        line(from, to, "gap");
        tick(from, isAcross);
        tick(to, isAcross);
        Label number = next(numbers, usedNumbers++, () -> label("gap-label"));
        number.setText(Long.toString(Math.round(length)));
        fit(number);
        boolean hasRoom = isAcross
                ? to.x() - from.x() >= number.getWidth() + AIR
                : to.y() - from.y() >= number.getHeight() + AIR;
        double x = (from.x() + to.x() - number.getWidth()) / 2;
        double y = (from.y() + to.y() - number.getHeight()) / 2;
        if (!hasRoom && isAcross) {
            y = from.y() - TICK - ASIDE - number.getHeight();
        } else if (!hasRoom) {
            x = from.x() + TICK + ASIDE;
        }
        number.relocate(snap(x), snap(y));
    }

    /// Its size is needed before the next layout, so the style must be there.
    private static void fit(Label label) {
        label.applyCss();
        label.autosize();
    }

    private static boolean isAcross(Point from, Point to) {
        return Math.abs(to.x() - from.x()) >= Math.abs(to.y() - from.y());
    }

    private void tick(Point at, boolean isAcross) {
        line(at.plus(isAcross ? 0 : -TICK, isAcross ? -TICK : 0), at.plus(isAcross ? 0 : TICK, isAcross ? TICK : 0),
                "gap");
    }

    /// A horizontal or vertical line, both ends included.
    private void line(Point from, Point to, String styleClass) {
        Rectangle line = next(lines, usedLines++, Rectangle::new);
        line.getStyleClass().setAll(styleClass);
        line.setManaged(false);
        double thickness = thickness();
        double left = Math.clamp(snap(Math.min(from.x(), to.x())), -thickness, getWidth());
        double top = Math.clamp(snap(Math.min(from.y(), to.y())), -thickness, getHeight());
        double right = Math.clamp(snap(Math.max(from.x(), to.x())) + thickness, 0, getWidth() + thickness);
        double bottom = Math.clamp(snap(Math.max(from.y(), to.y())) + thickness, 0, getHeight() + thickness);
        line.setX(left);
        line.setY(top);
        line.setWidth(right - left);
        line.setHeight(bottom - top);
    }

    private <T extends javafx.scene.Node> T next(List<T> known, int index, Supplier<T> maker) {
        if (index == known.size()) {
            known.add(maker.get());
            getChildren().add(known.getLast());
        }
        T found = known.get(index);
        found.setVisible(true);
        return found;
    }

    private double scale() {
        return CrispCanvas.scale(this);
    }

    /// One pixel, or the nearest whole number of pixels of a finer screen.
    private double thickness() {
        return Math.max(1, Math.round(scale())) / scale();
    }

    private double snap(double value) {
        return Math.floor(value * scale()) / scale();
    }

    private void showBand(Overlay.Band made, EditorState state) {
        Viewport viewport = state.viewport();
        Bounds across = state.shown().node(made.frame()).map(Node::bounds).orElse(viewport.visible());
        boolean isAcross = made.axis() == Axis.HORIZONTAL;
        Axis side = made.axis().other();
        double low = Math.min(made.from(), made.to());
        double high = Math.max(made.from(), made.to());
        Point from = viewport
                .toScreen(isAcross ? new Point(low, side.start(across)) : new Point(side.start(across), low));
        Point to = viewport.toScreen(isAcross ? new Point(high, side.end(across)) : new Point(side.end(across), high));
        double left = snap(Math.clamp(from.x(), 0, getWidth()));
        double top = snap(Math.clamp(from.y(), 0, getHeight()));
        band.resizeRelocate(
                left, top, snap(Math.clamp(to.x(), 0, getWidth())) - left,
                snap(Math.clamp(to.y(), 0, getHeight())) - top);
        line(new Point(left, top), isAcross ? new Point(left, to.y()) : new Point(to.x(), top), "band-line");
        line(isAcross ? new Point(to.x(), top) : new Point(left, to.y()), to, "band-line");
        showArrow(made, viewport);
    }

    /// In the middle of the view: from the line to where things are now.
    private void showArrow(Overlay.Band made, Viewport viewport) {
        boolean isAcross = made.axis() == Axis.HORIZONTAL;
        Point middle = new Point(snap(getWidth() / 2), snap(getHeight() / 2));
        double from = along(made.from(), isAcross, viewport);
        double to = along(made.to(), isAcross, viewport);
        double head = to >= from ? -ARROW : ARROW;
        arrow.setVisible(Math.abs(to - from) > ARROW);
        if (isAcross) {
            arrow.getPoints().setAll(to, middle.y(), to + head, middle.y() - ARROW, to + head, middle.y() + ARROW);
            line(new Point(from, middle.y()), new Point(to, middle.y()), "band-line");
        } else {
            arrow.getPoints().setAll(middle.x(), to, middle.x() - ARROW, to + head, middle.x() + ARROW, to + head);
            line(new Point(middle.x(), from), new Point(middle.x(), to), "band-line");
        }
        long units = Math.round(made.to() - made.from());
        room.setText((units > 0 ? "+" : units < 0 ? "−" : "") + Math.abs(units));
        fit(room);
        double centre = (from + to) / 2;
        room.relocate(
                snap(isAcross ? centre - room.getWidth() / 2 : middle.x() + ARROW + ASIDE),
                snap(isAcross ? middle.y() - ARROW - ASIDE - room.getHeight() : centre - room.getHeight() / 2));
    }

    private static double along(double place, boolean isAcross, Viewport viewport) {
        Point screen = viewport.toScreen(new Point(place, place));
        return isAcross ? screen.x() : screen.y();
    }
}
