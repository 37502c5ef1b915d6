package gantry.app.tool.select;

import gantry.app.editor.EditorSession;
import gantry.app.editor.EditorState;
import gantry.app.editor.MergeKey;
import gantry.app.editor.Overlay;
import gantry.app.editor.PointerInput;
import gantry.app.editor.Selection;
import gantry.app.editor.ToolState;
import gantry.app.text.Texts;
import gantry.app.tool.Gesture;
import gantry.app.tool.Scene;
import gantry.app.tool.Workbench;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Fragment;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Pasting;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import java.util.List;
import java.util.Set;

/// Copies of nodes follow the pointer while the originals stay; begun by dragging with Alt.
///
/// @param nodes the originals
/// @param press where the drag began
record Copying(Workbench bench, Set<NodeId> nodes, PointerInput press, Idle back) implements Gesture {

    private static final Texts TEXTS = Texts.of(Copying.class);

    @Override
    public String hint() {
        return TEXTS.get("copy.hint");
    }

    @Override
    public Pointer pointer() {
        return Pointer.MOVE;
    }

    @Override
    public ToolState on(PointerInput input, EditorSession session) {
        if (isLost(nodes, session)) {
            return cancel(session);
        }
        return switch (input.phase()) {
            case DRAG -> preview(input, session);
            case RELEASE -> drop(input, session);
            case MOVE, PRESS -> this;
        };
    }

    private Drag drag(PointerInput input, EditorState state) {
        Scene scene = bench.scene(state.diagram());
        NodeId under = scene.frameAt(input.world(), nodes);
        NodeId home = Landing.likelyHome(bench, state.diagram(), nodes, under);
        var moment = new Drag.Moment(press, input, nodes, home, state.viewport());
        return Drag.of(scene, moment, Set.of(), true);
    }

    private Pasting.Pasted copy(PointerInput input, EditorState state, Drag drag) {
        Scene scene = bench.scene(state.diagram());
        NodeId under = scene.frameAt(input.world(), nodes);
        Fragment fragment = Fragment.of(state.diagram(), nodes);
        Pasting.Pasted copy = bench.pasting().copy(
                state.diagram(), fragment, new Point(drag.dx(), drag.dy()), under);
        return copy.homeless().isEmpty() || !staysNear(state.diagram(), drag)
                ? copy
                : bench.pasting().duplicate(state.diagram(), nodes, drag.dx(), drag.dy());
    }

    /// As with moving: what still touches the frame it comes from stands in it, and the frame grows.
    private boolean staysNear(Diagram diagram, Drag drag) {
        return Fragment.of(diagram, nodes).roots().stream()
                .map(root -> diagram.require(root.id()))
                .allMatch(node -> diagram.node(node.parent())
                        .filter(frame -> frame.bounds().intersects(node.bounds().translate(drag.dx(), drag.dy())))
                        .isPresent());
    }

    private String refusal(Pasting.Pasted copy) {
        return copy.homeless().stream()
                .findFirst()
                .map(node -> bench.whereItBelongs(bench.catalogue().node(node.kind())))
                .orElse("");
    }

    private ToolState preview(PointerInput input, EditorSession session) {
        Drag drag = drag(input, session.state());
        Pasting.Pasted copy = copy(input, session.state(), drag);
        String refusal = refusal(copy);
        Overlay overlay = drag.shown().on(Overlay.hint(refusal.isEmpty() ? hint() : refusal));
        if (!refusal.isEmpty()) {
            // What isn't copied yet is seen as an outline, or the hand would drag nothing.
            List<Bounds> boxes = nodes.stream().map(id -> session.state().diagram().require(id).bounds()).toList();
            overlay = overlay.withGhost(Bounds.around(boxes).translate(drag.dx(), drag.dy()));
        }
        session.preview(copy.diff(), overlay);
        return this;
    }

    private ToolState drop(PointerInput input, EditorSession session) {
        EditorState state = session.state();
        Pasting.Pasted copy = copy(input, state, drag(input, state));
        if (copy.homeless().isEmpty()) {
            String label = TEXTS.get("copy.step", bench.called(state.diagram(), nodes));
            session.commit(label, copy.diff(), Selection.of(copy.roots()), MergeKey.NONE);
        } else {
            session.cancelPreview();
            session.show(Overlay.hint(refusal(copy)));
        }
        return back;
    }
}
