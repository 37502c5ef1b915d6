package gantry.app.tool;

import gantry.app.editor.ToolState.Pointer;
import gantry.model.geometry.Point;

/// A place by which the line of a selected connection is changed.
///
/// @param grip     what it moves
/// @param at       where it sits, in world units
/// @param isAcross whether the stretch that it belongs to runs from left to right
public record LineHandle(Grip grip, Point at, boolean isAcross) {

    /// What a handle moves.
    public sealed interface Grip {}

    /// Where the line leaves its source or meets its target.
    public record End(boolean isSource) implements Grip {}

    /// A corner.
    ///
    /// @param index among the points of the route
    public record Corner(int index) implements Grip {}

    /// A straight part between two points of the route.
    ///
    /// @param index of the first of them
    public record Stretch(int index) implements Grip {}

    /// The shape of the pointer over it.
    public Pointer pointer() {
        return switch (grip) {
            case End _ -> Pointer.CROSS;
            case Corner _ -> Pointer.MOVE;
            case Stretch _ -> isAcross ? Pointer.RESIZE_NS : Pointer.RESIZE_EW;
        };
    }
}
