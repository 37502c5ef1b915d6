package gantry.app.tool.connect;

import gantry.app.editor.Viewport;
import gantry.app.tool.Hit;
import gantry.app.tool.Scene;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Point;
import java.util.Optional;
import java.util.Set;

/// Finds what a connection would end at.
final class Targets {

    private Targets() {}

    /// The element at a place; the empty inside of a frame counts only for a frame in `legal`.
    static Optional<NodeId> under(Scene scene, Point world, Viewport viewport, Set<NodeId> legal) {
        if (scene.at(world, viewport) instanceof Hit.OnNode(NodeId node)) {
            return Optional.of(node);
        }
        return Optional.of(scene.frameAt(world, Set.of())).filter(legal::contains);
    }
}
