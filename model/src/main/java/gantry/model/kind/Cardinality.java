package gantry.model.kind;

/// How many connections of one row may leave a node and reach a node.
///
/// @param minOut     the fewest that must leave each source for the source to be complete
/// @param maxOut     the most that may leave one source; [#MANY] for any number
/// @param minIn      the fewest that must reach each target for the target to be complete
/// @param maxIn      the most that may reach one target; [#MANY] for any number
/// @param text       the same in words, such as `exactly 1`
/// @param isConfined whether both ends must stand in the same parent
/// @param shared     the id of the kind of frame in which all targets of one source must stand together, such as the
///                   VPC of all subnets of a service; empty for no such frame
public record Cardinality(
        int minOut, int maxOut, int minIn, int maxIn, String text, boolean isConfined, String shared) {

    public static final int MANY = Integer.MAX_VALUE;

    public static final Cardinality ANY = new Cardinality(0, MANY, 0, MANY, "0..n");

    public Cardinality(int minOut, int maxOut, int minIn, int maxIn, String text) {
        this(minOut, maxOut, minIn, maxIn, text, false, "");
    }

    /// The same, only between two nodes in one parent.
    public Cardinality confined() {
        return new Cardinality(minOut, maxOut, minIn, maxIn, text, true, shared);
    }

    /// The same, only to targets that stand in one frame of this kind.
    public Cardinality sharing(String frameKind) {
        return new Cardinality(minOut, maxOut, minIn, maxIn, text, isConfined, frameKind);
    }

    /// `min` to `max` leave one source; any number reach a target.
    public static Cardinality out(int min, int max, String text) {
        return new Cardinality(min, max, 0, MANY, text);
    }

    /// `min` to `max` reach one target; any number leave a source.
    public static Cardinality in(int min, int max, String text) {
        return new Cardinality(0, MANY, min, max, text);
    }
}
