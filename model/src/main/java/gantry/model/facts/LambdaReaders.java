package gantry.model.facts;

import java.util.List;
import java.util.stream.Stream;

/// What Lambda reads on behalf of a function, and what the function's role must allow for that (table C3b of the rule
/// catalogue).
///
/// Source: https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html
public final class LambdaReaders {

    public static final List<Reader> ALL = FactTable.load("lambda-readers").rows().stream().map(Reader::of).toList();

    /// Separates actions of which one is enough.
    private static final String OR = "\\|";

    private LambdaReaders() {}

    /// @param kind       the id of the kind of node that is read
    /// @param connection the id of the kind of connection through which it is read
    /// @param policy     the name of the managed policy that AWS offers for this
    /// @param others     the names of managed policies that allow even more
    /// @param actions    what must be allowed, each with its alternatives, of which one is enough
    public record Reader(String kind, String connection, String policy, List<String> others,
            List<List<String>> actions) {

        public Reader {
            others = List.copyOf(others);
            actions = List.copyOf(actions);
        }

        private static Reader of(FactRow row) {
            return new Reader(
                    row.text("kind"),
                    row.text("connection"),
                    row.text("policy"),
                    row.texts("full"),
                    row.texts("actions").stream().map(each -> List.of(each.split(OR))).toList());
        }

        /// Every managed policy that is enough, by name.
        public List<String> policies() {
            return Stream.concat(Stream.of(policy), others.stream()).toList();
        }
    }
}
