package gantry.export.layout;

import gantry.model.diagram.NodeId;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Size;

/// One thing to place: a node with all that stands in it.
///
/// @param old    where it stands, for the order among its siblings; its size counts as well
record Box(NodeId id, Bounds old, Role role) {

    /// What it is to the layout.
    enum Role {
        CARD,
        /// Holds others, or is there to hold some.
        FRAME,
        /// Only says something about what it points to.
        NOTE
    }

    Size size() {
        return old.size();
    }

    /// With width and height, left and top changed for each other.
    Box turned() {
        return new Box(id, turned(old), role);
    }

    static Bounds turned(Bounds bounds) {
        return new Bounds(bounds.y(), bounds.x(), bounds.height(), bounds.width());
    }
}
