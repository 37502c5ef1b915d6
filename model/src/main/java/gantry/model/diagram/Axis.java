package gantry.model.diagram;

import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;

/// A direction along which nodes are spread, centred or pushed.
public enum Axis {
    /// From left to right.
    HORIZONTAL,
    /// From top to bottom.
    VERTICAL;

    /// The axis at a right angle.
    public Axis other() {
        return this == HORIZONTAL ? VERTICAL : HORIZONTAL;
    }

    /// The step of this length along the axis.
    public Point along(double length) {
        return this == HORIZONTAL ? new Point(length, 0) : new Point(0, length);
    }

    /// Where a point lies along this axis: its x or its y.
    public double of(Point point) {
        return this == HORIZONTAL ? point.x() : point.y();
    }

    /// Where a box begins along this axis: its left or its top.
    public double start(Bounds box) {
        return this == HORIZONTAL ? box.x() : box.y();
    }

    /// Where a box ends along this axis: its right or its bottom.
    public double end(Bounds box) {
        return this == HORIZONTAL ? box.right() : box.bottom();
    }

    /// How long a box is along this axis: its width or its height.
    public double length(Bounds box) {
        return this == HORIZONTAL ? box.width() : box.height();
    }

    /// The middle of a box along this axis.
    public double middle(Bounds box) {
        return (start(box) + end(box)) / 2;
    }
}
