package gantry.app.tool.select;

import gantry.app.editor.EditorSession;
import gantry.app.editor.PointerInput;
import gantry.app.editor.ToolState;
import gantry.app.tool.Gesture;
import gantry.app.tool.Handle;
import gantry.app.tool.Handles;
import gantry.app.tool.Workbench;
import gantry.model.diagram.NodeId;

/// A resize handle was pressed and not moved yet.
record PointingHandle(Workbench bench, NodeId node, Handle handle, PointerInput press, Idle back) implements Gesture {

    @Override
    public Pointer pointer() {
        return handle.pointer();
    }

    @Override
    public ToolState on(PointerInput input, EditorSession session) {
        return switch (input.phase()) {
            case RELEASE -> back;
            case DRAG -> input.screen().distance(press.screen()) > Handles.DRAG_START
                    ? new Resizing(bench, node, handle, press, back).on(input, session)
                    : this;
            case MOVE, PRESS -> this;
        };
    }
}
