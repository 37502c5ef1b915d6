package gantry.app.tool;

import gantry.app.editor.ToolState.Pointer;
import gantry.model.diagram.Axis;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;

/// One of the eight places by which a node is resized.
public enum Handle {
    TOP_LEFT(-1, -1, Pointer.RESIZE_NW),
    TOP(0, -1, Pointer.RESIZE_NS),
    TOP_RIGHT(1, -1, Pointer.RESIZE_NE),
    RIGHT(1, 0, Pointer.RESIZE_EW),
    BOTTOM_RIGHT(1, 1, Pointer.RESIZE_NW),
    BOTTOM(0, 1, Pointer.RESIZE_NS),
    BOTTOM_LEFT(-1, 1, Pointer.RESIZE_NE),
    LEFT(-1, 0, Pointer.RESIZE_EW);

    private final int across;
    private final int down;
    private final Pointer pointer;

    Handle(int across, int down, Pointer pointer) {
        this.across = across;
        this.down = down;
        this.pointer = pointer;
    }

    public Pointer pointer() {
        return pointer;
    }

    /// Which border it moves along `axis`: -1 the left or top one, 1 the right or bottom one, 0 none.
    public int direction(Axis axis) {
        return axis == Axis.HORIZONTAL ? across : down;
    }

    /// Where the handle sits on `box`.
    public Point on(Bounds box) {
        return box.center().plus(across * box.width() / 2, down * box.height() / 2);
    }

    /// `box` after dragging this handle to `place`; a border never passes the opposite one.
    public Bounds dragged(Bounds box, Point place) {
        double left = across < 0 ? Math.min(place.x(), box.right()) : box.x();
        double right = across > 0 ? Math.max(place.x(), box.x()) : box.right();
        double top = down < 0 ? Math.min(place.y(), box.bottom()) : box.y();
        double bottom = down > 0 ? Math.max(place.y(), box.y()) : box.bottom();
        return new Bounds(left, top, right - left, bottom - top);
    }
}
