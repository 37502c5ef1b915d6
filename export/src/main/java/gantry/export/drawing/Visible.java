package gantry.export.drawing;

import gantry.model.diagram.Node;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Shape;
import gantry.model.kind.Sight;
import java.util.Optional;

/// A node with what painting asks about it again and again.
///
/// @param holds  true when something stands inside
/// @param parent what it stands in; empty on the canvas
record Visible(Node node, NodeKind kind, Sight sight, boolean holds, Optional<Visible> parent) {

    Shape shape() {
        return kind.shape();
    }

    boolean isFrame() {
        return shape() == Shape.FRAME;
    }

    boolean isBackground() {
        return isFrame() || shape() == Shape.BOX;
    }

    boolean isFilledHost() {
        return shape() == Shape.HOST && holds;
    }

    /// True for a frame that stands in nothing but frames: what lies beneath its fill is known.
    boolean isSheet() {
        return isFrame() && (parent.isEmpty() || parent.get().isSheet());
    }
}
