package gantry.app.tool;

import gantry.app.editor.EditorSession;
import gantry.app.editor.EditorState;
import gantry.app.editor.MergeKey;
import gantry.app.editor.Selection;
import gantry.app.text.Texts;
import gantry.model.diagram.Change;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.ElementId;
import gantry.model.diagram.Folding;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Perspective;
import gantry.model.diagram.Trait;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/// Collapses frames, expands them, and leads to elements that are hidden.
public final class Revealing {

    private static final Texts TEXTS = Texts.of(Revealing.class);

    private final Workbench bench;
    private final Folding folding;

    public Revealing(Workbench bench) {
        this.bench = bench;
        this.folding = new Folding(bench.catalogue());
    }

    /// Selects an element and brings it into view. What hides it is expanded or shown first, as one undo step.
    public void reveal(EditorSession session, ElementId id) {
        Diagram diagram = session.state().diagram();
        Diff diff = folding.reveal(diagram, List.of(id));
        if (diff.isEmpty()) {
            session.select(Selection.of(id));
        } else {
            session.commit(label(diagram, diff), diff, Selection.of(id), MergeKey.NONE);
        }
        Zooming.reveal(session, List.of(id));
    }

    private String label(Diagram diagram, Diff diff) {
        Diagram after = diagram.apply(diff);
        List<NodeId> expanded = diagram.nodes().stream()
                .filter(node -> node.is(Trait.COLLAPSED) && !after.require(node.id()).is(Trait.COLLAPSED))
                .map(Node::id)
                .toList();
        return expanded.isEmpty() ? TEXTS.get("show-layer") : TEXTS.get("expand", bench.called(diagram, expanded));
    }

    /// The selected frames that can be collapsed or expanded.
    public List<NodeId> foldable(EditorState state) {
        return state.selection().nodes().stream().filter(id -> folding.isFoldable(state.diagram(), id)).toList();
    }

    /// Whether frames are selected and all of them are collapsed.
    public boolean areCollapsed(EditorState state) {
        List<NodeId> frames = foldable(state);
        return !frames.isEmpty() && frames.stream().allMatch(id -> isCollapsed(state.diagram(), id));
    }

    private boolean isCollapsed(Diagram diagram, NodeId id) {
        return Perspective.isCollapsed(diagram.require(id), bench.catalogue());
    }

    /// Collapses the selected frames; expands them when all are collapsed.
    public void fold(EditorSession session) {
        EditorState state = session.state();
        List<NodeId> frames = foldable(state);
        if (!frames.isEmpty()) {
            fold(session, frames, !areCollapsed(state), state.selection().ids());
        }
    }

    /// Whether the last thing that happened was that a frame was collapsed or expanded.
    public static boolean hasJustFolded(EditorState state) {
        return state.history().undoStep()
                .filter(step -> step.after() == state.selection())
                .filter(step -> step.diff().elements().anyMatch(Revealing::isFolding))
                .isPresent();
    }

    private static boolean isFolding(Change.OfElement change) {
        return change.before().orElse(null) instanceof Node before
                && change.after().orElse(null) instanceof Node after
                && before.is(Trait.COLLAPSED) != after.is(Trait.COLLAPSED);
    }

    /// Collapses one frame or expands it, and selects it.
    public void fold(EditorSession session, NodeId frame) {
        fold(session, List.of(frame), !isCollapsed(session.state().diagram(), frame), Set.of(frame));
    }

    private void fold(
            EditorSession session, List<NodeId> frames, boolean collapses, Collection<? extends ElementId> after) {
        Diagram diagram = session.state().diagram();
        String name = bench.called(diagram, frames);
        if (collapses) {
            session.commit(TEXTS.get("collapse", name), folding.collapse(diagram, frames), visible(after, frames),
                    MergeKey.NONE);
        } else {
            session.commit(TEXTS.get("expand", name), folding.expand(diagram, frames), Selection.of(after),
                    MergeKey.NONE);
        }
    }

    /// The frames, and of `ids` the connections: elements beside the frames are let go as well as those that get hidden.
    private static Selection visible(Collection<? extends ElementId> ids, List<NodeId> frames) {
        return Selection.of(ids.stream().filter(id -> !(id instanceof NodeId) || frames.contains(id)).toList())
                .with(frames);
    }
}
