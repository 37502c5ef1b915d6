package gantry.app.tool;

import gantry.model.diagram.EdgeId;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Side;
import java.util.Optional;

/// What lies under the pointer, the topmost thing first; see [Scene#at].
public sealed interface Hit {

    /// A handle of the selected node.
    record OnHandle(NodeId node, Handle handle) implements Hit {}

    /// A dot from which a connection is drawn.
    record OnDot(NodeId node, Side side) implements Hit {}

    /// The arrow that collapses or expands a frame.
    record OnFold(NodeId node) implements Hit {}

    /// A card, a note, a box, or the title or border of a frame.
    record OnNode(NodeId node) implements Hit {}

    record OnEdge(EdgeId edge) implements Hit {}

    /// A handle of the selected connection.
    record OnLineHandle(EdgeId edge, LineHandle handle) implements Hit {}

    /// The empty inside of a frame.
    record InFrame(NodeId frame) implements Hit {}

    record OnCanvas() implements Hit {}

    /// The node that a click here means, a frame also by its inside.
    default Optional<NodeId> anyNode() {
        return switch (this) {
            case OnNode(NodeId node) -> Optional.of(node);
            case InFrame(NodeId frame) -> Optional.of(frame);
            case OnFold(NodeId node) -> Optional.of(node);
            case OnHandle(NodeId node, Handle _) -> Optional.of(node);
            case OnDot _,OnEdge _,OnLineHandle _,OnCanvas _ -> Optional.empty();
        };
    }

    /// The connection that a click here means.
    default Optional<EdgeId> anyEdge() {
        return switch (this) {
            case OnEdge(EdgeId edge) -> Optional.of(edge);
            case OnLineHandle(EdgeId edge, LineHandle _) -> Optional.of(edge);
            case OnHandle _,OnDot _,OnFold _,OnNode _,InFrame _,OnCanvas _ -> Optional.empty();
        };
    }
}
