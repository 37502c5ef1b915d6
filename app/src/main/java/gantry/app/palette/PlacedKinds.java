package gantry.app.palette;

import gantry.app.editor.EditorSession;
import gantry.app.editor.EditorState;
import gantry.app.editor.History;
import gantry.model.diagram.Change;
import gantry.model.diagram.ElementId;
import gantry.model.diagram.Node;
import gantry.model.kind.NodeKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Notices which kinds are added to a drawing, by whatever way; undoing, redoing and opening add nothing.
public final class PlacedKinds {

    private PlacedKinds() {}

    /// Tells `placed` about the kind of the one element that a new undo step adds and selects. What comes along with it,
    /// such as the frames around it, and parts that are pasted or inserted together, were not chosen as kinds.
    public static void watch(EditorSession session, Consumer<NodeKind> placed) {
        session.stateProperty()
                .addListener((property, before, after) -> added(before, after).stream()
                        .map(id -> session.catalogue().node(id))
                        .filter(NodeKind::isKnown)
                        .forEach(placed));
    }

    /// The ids of the kinds that were added between two states.
    static List<String> added(EditorState before, EditorState after) {
        Optional<History.Step> step = after.history().undoStep();
        boolean isNew = before.diagram() != after.diagram()
                && after.history().redoStep().isEmpty()
                && !step.equals(before.history().undoStep())
                && !step.equals(before.history().redoStep());
        if (!isNew) {
            return List.of();
        }
        Map<ElementId, Node> nodes = step.stream()
                .flatMap(done -> done.diff().elements())
                .filter(Change.Added.class::isInstance)
                .flatMap(change -> change.after().stream())
                .filter(Node.class::isInstance)
                .map(Node.class::cast)
                .collect(Collectors.toMap(Node::id, node -> node));
        List<Node> chosen = nodes.values().stream()
                .filter(node -> after.selection().nodes().contains(node.id()))
                .toList();
        return chosen.size() == 1 ? List.of(chosen.getFirst().kind()) : List.of();
    }
}
