package gantry.model.kind;

import java.util.List;
import java.util.Optional;

/// What a node needs around it before it does anything; the check `general/incomplete-resource` asks for it.
///
/// @param side      where to look
/// @param kinds     ids of connection kinds (for [Side#IN], [Side#OUT], [Side#ANY]; none for any that means something;
///                  a child whose kind is named counts like a connection) or node kinds (for [Side#INSIDE]); names of properties (for [Side#FILLED])
/// @param otherwise what is missing, such as `nothing triggers or calls it`
/// @param instead   the name of a property that says the same when it has a value
public record Expectation(Side side, List<String> kinds, String otherwise, Optional<String> instead) {

    /// Where the missing thing belongs.
    public enum Side {
        /// A connection that arrives.
        IN,
        /// A connection that leaves.
        OUT,
        /// A connection in either direction.
        ANY,
        /// A child.
        INSIDE,
        /// An item in a list of its own.
        FILLED
    }

    public Expectation {
        kinds = List.copyOf(kinds);
    }

    public static Expectation of(Side side, String otherwise, String... kinds) {
        return new Expectation(side, List.of(kinds), otherwise, Optional.empty());
    }

    /// The same expectation, which a value of `property` meets as well.
    public Expectation or(Property<?> property) {
        return new Expectation(side, kinds, otherwise, Optional.of(property.name()));
    }
}
