package gantry.model.diagram;

/// The identity of a node within its diagram.
///
/// @param value letters, digits, `-`, `_` and `.`, at most 64 characters
public record NodeId(String value) implements ElementId, Comparable<NodeId> {

    /// Stands for "no parent": outside every frame.
    public static final NodeId CANVAS = new NodeId("canvas");

    public NodeId {
        if (!ElementId.isId(value)) {
            throw new IllegalArgumentException("not an id: " + value);
        }
    }

    @Override
    public int compareTo(NodeId other) {
        return ElementId.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
