package gantry.model.check.rules;

import gantry.model.diagram.Diagram;
import gantry.model.diagram.Node;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/// Finds names that nothing else has.
public final class FreeName {

    private FreeName() {}

    /// `wish` where no node of the kind is called so, else `wish-2`, `wish-3` and so on.
    public static String of(Diagram now, String kind, String wish) {
        return among(taken(now, kind), wish);
    }

    /// The names of all nodes of a kind.
    public static Set<String> taken(Diagram now, String kind) {
        return now.nodes().stream().filter(node -> node.isA(kind)).map(Node::name).collect(Collectors.toSet());
    }

    /// `wish` where it isn't taken, else `wish-2`, `wish-3` and so on.
    public static String among(Set<String> taken, String wish) {
        return among(taken, wish, number -> wish + "-" + number);
    }

    /// Like [#among(Set, String)] for names that carry their number elsewhere.
    ///
    /// @param numbered gives another name for each number from 2 on
    public static String among(Set<String> taken, String wish, IntFunction<String> numbered) {
        String name = wish;
        for (int number = 2; taken.contains(name); number++) {
            name = numbered.apply(number);
        }
        return name;
    }
}
