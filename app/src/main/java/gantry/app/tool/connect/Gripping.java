package gantry.app.tool.connect;

import gantry.app.editor.EditorSession;
import gantry.app.editor.EditorState;
import gantry.app.editor.PointerInput;
import gantry.app.editor.ToolState;
import gantry.app.editor.ToolState.Pointer;
import gantry.app.text.Texts;
import gantry.app.tool.LineHandle;
import gantry.app.tool.LineHandle.Corner;
import gantry.app.tool.LineHandle.End;
import gantry.app.tool.LineHandle.Stretch;
import gantry.app.tool.LineHandles;
import gantry.app.tool.Workbench;
import gantry.model.diagram.EdgeId;
import gantry.model.geometry.Point;
import gantry.model.geometry.Way;
import java.util.Optional;

/// What a press on the line of the selected connection begins.
///
/// @param edge the connection
public record Gripping(Workbench bench, EditorSession session, EdgeId edge) {

    private static final Texts TEXTS = Texts.of(Gripping.class);

    /// The shape of the pointer over a line: only that of the selected connection can be moved.
    public static Pointer pointer(Workbench bench, EditorState state, EdgeId edge, Point world) {
        return LineHandles.bendable(state)
                .filter(bendable -> bendable.id().equals(edge))
                .flatMap(bendable -> bench.lineHandles().stretchAt(world, state))
                .map(LineHandle::pointer)
                .orElse(Pointer.ARROW);
    }

    /// A press on the line itself takes hold of the straight part there.
    public ToolState press(PointerInput input, ToolState back) {
        return bench.lineHandles().stretchAt(input.world(), session.state())
                .map(handle -> press(handle, input, back))
                .orElse(back);
    }

    public ToolState press(LineHandle handle, PointerInput input, ToolState back) {
        return new PointingLine(bench, GrippedLine.of(bench, session.state(), edge), handle, input, back);
    }

    /// A double click on a corner takes it away, on an end lets the router choose its place again; on a straight part it
    /// opens the label, as anywhere on a line.
    void clickTwice(GrippedLine line, LineHandle handle) {
        switch (handle.grip()) {
            case End(boolean isSource) -> release(line, isSource);
            case Corner(int index) -> {
                Way way = line.shape().withoutCorner(index).way();
                session.commit(TEXTS.get("bend.remove", line.from(bench), line.to(bench)), line.with(way));
            }
            case Stretch _ -> bench.editing().rename(edge);
        }
    }

    private void release(GrippedLine line, boolean isSource) {
        Way way = line.edge().way();
        Way free = isSource ? way.withFrom(Optional.empty()) : way.withTo(Optional.empty());
        session.commit(TEXTS.get("end.free", line.from(bench), line.to(bench)), line.with(free));
    }
}
