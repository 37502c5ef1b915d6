package gantry.app.editor;

import gantry.model.geometry.Point;
import java.util.Set;

/// One thing that the mouse did over the canvas, without any toolkit type.
///
/// @param screen in pixels from the canvas's top left corner
/// @param world  the same place in world units
/// @param clicks 1 for a single click, 2 for a double click; 0 while moving
public record PointerInput(Phase phase, Point screen, Point world, Button button, Set<Modifier> modifiers, int clicks) {

    /// What happened.
    public enum Phase {
        MOVE,
        PRESS,
        DRAG,
        RELEASE
    }

    /// With which button.
    public enum Button {
        NONE,
        PRIMARY,
        MIDDLE,
        SECONDARY
    }

    public boolean has(Modifier modifier) {
        return modifiers.contains(modifier);
    }
}
