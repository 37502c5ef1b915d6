package gantry.model.diagram;

/// The identity of a connection within its diagram.
///
/// @param value letters, digits, `-`, `_` and `.`, at most 64 characters
public record EdgeId(String value) implements ElementId, Comparable<EdgeId> {

    public EdgeId {
        if (!ElementId.isId(value)) {
            throw new IllegalArgumentException("not an id: " + value);
        }
    }

    @Override
    public int compareTo(EdgeId other) {
        return ElementId.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
