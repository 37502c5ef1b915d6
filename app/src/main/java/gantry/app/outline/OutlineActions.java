package gantry.app.outline;

import gantry.model.diagram.ElementId;
import gantry.model.diagram.NodeId;
import java.util.Set;

/// What the lines of the tree ask the pane to do.
interface OutlineActions {

    /// Gives a node the name that was typed.
    void rename(NodeId id, String name);

    /// Shows the element on the canvas.
    void reveal(ElementId id);

    /// What is being dragged: the selected nodes when `id` is one of them, else `id` alone.
    Set<NodeId> dragged(NodeId id);

    boolean mayGoInto(Set<NodeId> nodes, NodeId frame);

    void moveInto(Set<NodeId> nodes, NodeId frame);
}
