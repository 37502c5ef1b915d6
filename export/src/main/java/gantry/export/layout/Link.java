package gantry.export.layout;

import gantry.model.diagram.NodeId;
import gantry.model.kind.LineStyle;

/// All connections from one box, or from what stands in it, to another one.
///
/// @param weight how much they count when not all links can point the same way
/// @param heaviest what the one of them that counts most counts
/// @param label  how wide the widest of their labels is, in world units; 0 without any
record Link(NodeId from, NodeId to, double weight, double heaviest, double label) {

    /// Traffic says most about where a reader looks for things, roles and arrows least.
    static double weight(LineStyle style) {
        return switch (style) {
            case TRAFFIC, TRIGGER -> 8;
            case ACCESS -> 6;
            case STRUCTURE -> 2;
            case ROLE -> 1.5;
            case ANNOTATION -> 0.5;
        };
    }

    Link with(Link other) {
        return new Link(from, to, weight + other.weight, Math.max(heaviest, other.heaviest),
                Math.max(label, other.label));
    }

    Link between(NodeId otherFrom, NodeId otherTo) {
        return new Link(otherFrom, otherTo, weight, heaviest, label);
    }

    Link reversed() {
        return new Link(to, from, weight, heaviest, label);
    }

    Link withoutLabel() {
        return new Link(from, to, weight, heaviest, 0);
    }

    boolean touches(NodeId id) {
        return from.equals(id) || to.equals(id);
    }
}
