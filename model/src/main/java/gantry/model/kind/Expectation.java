package gantry.model.kind;

import java.util.List;

/// What a node needs around it before it does anything; the check `general/incomplete-resource` asks for it.
///
/// @param side      where to look
/// @param kinds     ids of connection kinds (for [Side#IN], [Side#OUT], [Side#ANY]; none for any that means something;
///                  a child whose kind is named counts like a connection) or node kinds (for [Side#INSIDE]); names of properties (for [Side#FILLED])
/// @param otherwise what is missing, such as `nothing triggers or calls it`
public record Expectation(Side side, List<String> kinds, String otherwise) {

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
        return new Expectation(side, List.of(kinds), otherwise);
    }
}
