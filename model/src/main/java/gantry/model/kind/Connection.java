package gantry.model.kind;

import java.util.List;

/// One row of the table of legal connections; declared by the kind of either end.
///
/// @param kind        the id of the [ConnectionKind]
/// @param from        the id of the source's kind
/// @param to          the id of the target's kind
/// @param cardinality how many there may be
/// @param meaning     what the connection stands for in AWS or Kubernetes, in one line
/// @param usual       conditions on the source's values under which it is the meaning to offer first
public record Connection(
        String kind, String from, String to, Cardinality cardinality, String meaning, List<Condition> usual) {

    public Connection {
        usual = List.copyOf(usual);
    }

    public Connection(String kind, String from, String to, Cardinality cardinality, String meaning) {
        this(kind, from, to, cardinality, meaning, List.of());
    }

    /// Whether a source with these values is made for this meaning.
    public boolean fits(Values source) {
        return !usual.isEmpty() && usual.stream().allMatch(condition -> condition.holds(source));
    }
}
