package gantry.model.kind;

/// How many connections of one row may leave a node and reach a node, and between which nodes.
///
/// @param minOut the fewest that must leave each source for the source to be complete
/// @param maxOut the most that may leave one source; [#MANY] for any number
/// @param minIn  the fewest that must reach each target for the target to be complete
/// @param maxIn  the most that may reach one target; [#MANY] for any number
/// @param text   the same in words, such as `exactly 1`
/// @param scope  which nodes of the two kinds it may join
public record Cardinality(int minOut, int maxOut, int minIn, int maxIn, String text, Scope scope) {

    public static final int MANY = Integer.MAX_VALUE;

    public static final Cardinality ANY = new Cardinality(0, MANY, 0, MANY, "0..n");

    /// Which nodes a connection may join.
    ///
    /// @param isConfined  whether both ends must stand in the same parent
    /// @param isReflexive whether a node may be joined with itself
    /// @param isHome      whether the target must be a frame around the source
    /// @param shared      the id of the kind of frame in which all targets of one source must stand together, such as
    ///                    the VPC of all subnets of a service; empty for no such frame
    /// @param rule        the id of the rule that limits the number; empty for none
    /// @param pool        rows of one source with the same pool are counted together, such as all targets of an event
    ///                    rule whatever their kind; empty when only connections of the same kind count
    public record Scope(
            boolean isConfined, boolean isReflexive, boolean isHome, String shared, String rule, String pool) {

        static final Scope ANYWHERE = new Scope(false, false, false, "", "", "");
    }

    public Cardinality(int minOut, int maxOut, int minIn, int maxIn, String text) {
        this(minOut, maxOut, minIn, maxIn, text, Scope.ANYWHERE);
    }

    /// The same, only between two nodes in one parent.
    public Cardinality confined() {
        return with(new Scope(true, scope.isReflexive, scope.isHome, scope.shared, scope.rule, scope.pool));
    }

    /// The same, also from a node to itself.
    public Cardinality reflexive() {
        return with(new Scope(scope.isConfined, true, scope.isHome, scope.shared, scope.rule, scope.pool));
    }

    /// The same, only to a frame around the source.
    public Cardinality home() {
        return with(new Scope(scope.isConfined, scope.isReflexive, true, scope.shared, scope.rule, scope.pool));
    }

    /// The same, only to targets that stand in one frame of this kind.
    public Cardinality sharing(String frameKind) {
        return with(new Scope(scope.isConfined, scope.isReflexive, scope.isHome, frameKind, scope.rule, scope.pool));
    }

    /// The same; who draws too many is told this rule.
    public Cardinality by(String ruleId) {
        return with(new Scope(scope.isConfined, scope.isReflexive, scope.isHome, scope.shared, ruleId, scope.pool));
    }

    /// The same, counted together with the source's other rows of this pool.
    public Cardinality pooled(String name) {
        return with(new Scope(
                scope.isConfined, scope.isReflexive, scope.isHome, scope.shared, scope.rule, name));
    }

    private Cardinality with(Scope changed) {
        return new Cardinality(minOut, maxOut, minIn, maxIn, text, changed);
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
