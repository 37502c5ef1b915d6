package gantry.export.drawing;

import gantry.model.diagram.Node;
import gantry.model.diagram.Perspective;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Shape;
import gantry.model.kind.Sight;
import java.util.Optional;

/// A node with what painting asks about it again and again.
///
/// @param holds  true when something stands inside and is shown there
/// @param inside how many elements it hides; 0 unless it is a collapsed frame
/// @param parent what it stands in; empty on the canvas
record Visible(Node node, NodeKind kind, Sight sight, boolean holds, int inside, Optional<Visible> parent) {

    Shape shape() {
        return kind.shape();
    }

    boolean isFrame() {
        return shape() == Shape.FRAME && !isCollapsed();
    }

    boolean isBackground() {
        return (shape() == Shape.FRAME || shape() == Shape.BOX) && !isCollapsed();
    }

    /// True for a frame that hides what it holds; one that shows it isn't painted as a card, whatever it is marked as.
    boolean isCollapsed() {
        return !holds && Perspective.isCollapsed(node, kind);
    }

    boolean isFilledHost() {
        return shape() == Shape.HOST && holds;
    }

    /// True for a frame that stands in nothing but frames: what lies beneath its fill is known.
    boolean isSheet() {
        return isFrame() && (parent.isEmpty() || parent.get().isSheet());
    }
}
