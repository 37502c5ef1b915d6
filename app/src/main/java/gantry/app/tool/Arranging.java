package gantry.app.tool;

import gantry.app.editor.EditorSession;
import gantry.app.editor.EditorState;
import gantry.app.editor.MergeKey;
import gantry.app.editor.Overlay;
import gantry.app.editor.Selection;
import gantry.app.text.Texts;
import gantry.model.diagram.Axis;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Matching;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Operations;
import gantry.model.diagram.Stacking;
import gantry.model.diagram.Trait;
import java.util.List;
import java.util.Set;

/// Further things that the Arrange menu does to the selection, each one undo step: one step forward or backward, the
/// same size, locking and pinning.
public final class Arranging {

    private static final Texts TEXTS = Texts.of(Arranging.class);

    private final Workbench bench;

    public Arranging(Workbench bench) {
        this.bench = bench;
    }

    private static Set<NodeId> nodes(EditorSession session) {
        return session.state().selection().nodes();
    }

    private String called(EditorSession session) {
        return bench.called(session.state().diagram(), nodes(session));
    }

    public void forward(EditorSession session) {
        session.commit(TEXTS.get("forward", called(session)),
                Stacking.forward(session.state().diagram(), nodes(session)));
    }

    public void backward(EditorSession session) {
        session.commit(TEXTS.get("backward", called(session)),
                Stacking.backward(session.state().diagram(), nodes(session)));
    }

    public void matchSize(EditorSession session) {
        match(session, TEXTS.get("same-size", called(session)), Set.of(Axis.HORIZONTAL, Axis.VERTICAL));
    }

    public void matchWidth(EditorSession session) {
        match(session, TEXTS.get("same-width", called(session)), Set.of(Axis.HORIZONTAL));
    }

    public void matchHeight(EditorSession session) {
        match(session, TEXTS.get("same-height", called(session)), Set.of(Axis.VERTICAL));
    }

    /// The element that was selected first is the model, and the status line says so.
    private void match(EditorSession session, String label, Set<Axis> axes) {
        EditorState state = session.state();
        List<NodeId> nodes = List.copyOf(nodes(session));
        if (nodes.size() < 2) {
            return;
        }
        NodeId model = nodes.getFirst();
        List<NodeId> others = nodes.subList(1, nodes.size());
        String refusal = Locks.refusal(bench, state.diagram(), others);
        session.commit(label, new Matching(bench.catalogue()).match(state.diagram(), model, others, axes));
        session.show(Overlay.hint(
                refusal.isEmpty() ? TEXTS.get("as-large", bench.called(state.diagram(), model)) : refusal));
    }

    /// Locks the selected nodes; unlocks them when all are locked.
    public void lock(EditorSession session) {
        boolean isOn = !all(session.state(), Trait.LOCKED);
        String name = called(session);
        mark(session, isOn ? TEXTS.get("lock", name) : TEXTS.get("unlock", name), Trait.LOCKED, isOn);
    }

    /// Keeps Tidy from moving the selected nodes; lets it again when it may move none of them.
    public void pin(EditorSession session) {
        boolean isOn = !all(session.state(), Trait.PINNED);
        String name = called(session);
        mark(session, isOn ? TEXTS.get("pin", name) : TEXTS.get("unpin", name), Trait.PINNED, isOn);
    }

    private static void mark(EditorSession session, String label, Trait trait, boolean isOn) {
        EditorState state = session.state();
        Diff diff = Operations.mark(state.diagram(), nodes(session), trait, isOn);
        session.commit(label, diff, state.selection(), MergeKey.NONE);
    }

    /// Whether nodes are selected and the trait is true for all of them.
    public static boolean all(EditorState state, Trait trait) {
        Diagram diagram = state.diagram();
        Selection selection = state.selection();
        return !selection.nodes().isEmpty() && selection.nodes().stream()
                .allMatch(id -> diagram.node(id).filter(node -> node.is(trait)).isPresent());
    }

    /// Whether a selected node has siblings, among which its order counts.
    public static boolean hasOrder(EditorState state) {
        return state.selection().nodes().stream()
                .flatMap(id -> state.diagram().node(id).stream())
                .anyMatch(node -> state.diagram().children(node.parent()).size() > 1);
    }
}
