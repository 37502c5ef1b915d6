package gantry.app.tool;

import gantry.model.diagram.EdgeId;
import gantry.model.diagram.NodeId;
import java.util.Optional;

/// A state that waits for a gesture, during which handles are shown and can be grabbed; see [Handles].
public interface Hovering {

    /// The node under the pointer, or the one whose handles the pointer is still near.
    Optional<NodeId> hovered();

    /// The connection under the pointer.
    default Optional<EdgeId> hoveredLine() {
        return Optional.empty();
    }
}
