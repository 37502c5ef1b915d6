package gantry.app.canvas;

import gantry.app.editor.Viewport;
import gantry.app.tool.LineHandle;
import gantry.app.tool.LineHandle.Corner;
import gantry.app.tool.LineHandle.End;
import gantry.app.tool.LineHandle.Stretch;
import gantry.model.geometry.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;

/// The handles of the selected connection: discs at its ends, squares at its corners, small bars along what is straight.
final class LineMarks extends Group {

    private static final double END = 4.5;
    private static final double CORNER = 7;
    private static final double BAR_LENGTH = 15;
    private static final double BAR_WIDTH = 6;
    private static final double ROUND = 3;

    private final List<Circle> ends = new ArrayList<>();
    private final List<Rectangle> corners = new ArrayList<>();
    private final List<Rectangle> bars = new ArrayList<>();

    LineMarks() {
        setManaged(false);
        getStyleClass().add("line-marks");
    }

    void show(List<LineHandle> handles, Viewport viewport) {
        int shownEnds = 0;
        int shownCorners = 0;
        int shownBars = 0;
        for (LineHandle handle : handles) {
            Point at = viewport.toScreen(handle.at());
            switch (handle.grip()) {
                case End _ -> {
                    Circle end = next(ends, shownEnds++, "line-end", Circle::new);
                    end.setCenterX(at.x());
                    end.setCenterY(at.y());
                    end.setRadius(END);
                }
                case Corner _ -> put(next(corners, shownCorners++, "line-corner", Rectangle::new), at, CORNER, CORNER);
                case Stretch _ -> put(next(bars, shownBars++, "line-bar", Rectangle::new), at,
                        handle.isAcross() ? BAR_LENGTH : BAR_WIDTH, handle.isAcross() ? BAR_WIDTH : BAR_LENGTH);
            }
        }
        hideFrom(ends, shownEnds);
        hideFrom(corners, shownCorners);
        hideFrom(bars, shownBars);
    }

    private <S extends Shape> S next(List<S> pool, int index, String styleClass, Supplier<S> maker) {
        if (index == pool.size()) {
            S made = maker.get();
            made.getStyleClass().add(styleClass);
            pool.add(made);
            getChildren().add(made);
        }
        pool.get(index).setVisible(true);
        return pool.get(index);
    }

    private static void put(Rectangle rectangle, Point middle, double width, double height) {
        rectangle.setX(Math.round(middle.x() - width / 2) + 0.5);
        rectangle.setY(Math.round(middle.y() - height / 2) + 0.5);
        rectangle.setWidth(width - 1);
        rectangle.setHeight(height - 1);
        rectangle.setArcWidth(ROUND);
        rectangle.setArcHeight(ROUND);
    }

    private static void hideFrom(List<? extends Shape> pool, int index) {
        pool.subList(Math.min(index, pool.size()), pool.size()).forEach(shape -> shape.setVisible(false));
    }
}
