package gantry.app.canvas;

import gantry.app.editor.ToolState.Pointer;
import javafx.scene.Cursor;

/// The toolkit's cursors for the pointers of tools.
final class Cursors {

    private Cursors() {}

    static Cursor of(Pointer pointer) {
        return switch (pointer) {
            case ARROW -> Cursor.DEFAULT;
            case HAND -> Cursor.OPEN_HAND;
            case GRABBING -> Cursor.CLOSED_HAND;
            case CROSS -> Cursor.CROSSHAIR;
            case MOVE -> Cursor.MOVE;
            case RESIZE_NW -> Cursor.NW_RESIZE;
            case RESIZE_NE -> Cursor.NE_RESIZE;
            case RESIZE_EW -> Cursor.E_RESIZE;
            case RESIZE_NS -> Cursor.N_RESIZE;
            case FORBIDDEN -> Cursor.DEFAULT;
        };
    }
}
