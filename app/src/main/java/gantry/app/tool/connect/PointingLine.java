package gantry.app.tool.connect;

import gantry.app.editor.EditorSession;
import gantry.app.editor.PointerInput;
import gantry.app.editor.ToolState;
import gantry.app.tool.Gesture;
import gantry.app.tool.Handles;
import gantry.app.tool.LineHandle;
import gantry.app.tool.LineHandle.Corner;
import gantry.app.tool.LineHandle.End;
import gantry.app.tool.LineHandle.Stretch;
import gantry.app.tool.Workbench;

/// The line of the selected connection was pressed and not moved yet.
record PointingLine(Workbench bench, GrippedLine line, LineHandle handle, PointerInput press, ToolState back)
        implements Gesture {

    @Override
    public Pointer pointer() {
        return handle.pointer();
    }

    @Override
    public ToolState on(PointerInput input, EditorSession session) {
        if (line.isLost(session)) {
            return cancel(session);
        }
        return switch (input.phase()) {
            case RELEASE -> {
                // Only now: a press soon after the click that selected the line may begin a drag, too.
                if (press.clicks() == 2) {
                    new Gripping(bench, session, line.edge().id()).clickTwice(line, handle);
                }
                yield back;
            }
            case DRAG -> input.screen().distance(press.screen()) > Handles.DRAG_START ? drag(input, session) : this;
            case MOVE, PRESS -> this;
        };
    }

    private ToolState drag(PointerInput input, EditorSession session) {
        Gesture begun = switch (handle.grip()) {
            case End(boolean isSource) -> Reattaching.of(bench, session, line, isSource, back);
            case Corner _,Stretch _ -> new Bending(bench, line, handle, press, back);
        };
        return begun.on(input, session);
    }
}
