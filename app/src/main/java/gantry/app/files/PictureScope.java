package gantry.app.files;

import gantry.app.editor.EditorState;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Shape;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What a picture shows.
public enum PictureScope {
    /// The whole drawing.
    ALL,
    /// What is selected.
    SELECTION,
    /// The selected frame, or the one that holds what is selected.
    FRAME;

    /// What can be shown at the moment; always [#ALL].
    public static List<PictureScope> available(EditorState state, Catalogue catalogue) {
        return Stream.of(values())
                .filter(scope -> scope == ALL || scope.nodes(state, catalogue).isPresent())
                .toList();
    }

    /// The nodes to show, with everything inside them; empty for all, also when nothing fitting is selected.
    Optional<Set<NodeId>> nodes(EditorState state, Catalogue catalogue) {
        Set<NodeId> selected = state.selection().nodes();
        return switch (this) {
            case ALL -> Optional.empty();
            case SELECTION -> Optional.of(selected).filter(nodes -> !nodes.isEmpty());
            case FRAME -> selected.stream().findFirst().flatMap(id -> frame(state.diagram(), id, catalogue));
        };
    }

    private static Optional<Set<NodeId>> frame(Diagram diagram, NodeId id, Catalogue catalogue) {
        Optional<Node> node = diagram.node(id);
        boolean isFrame = node.filter(found -> catalogue.node(found.kind()).shape() == Shape.FRAME).isPresent();
        return isFrame ? Optional.of(Set.of(id)) : node.flatMap(found -> frame(diagram, found.parent(), catalogue));
    }
}
