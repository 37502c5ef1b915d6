package gantry.model.kinds.lambda;

import gantry.model.facts.FactRow;
import gantry.model.facts.FactTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The runtimes of Lambda and the days on which they end (table C4 of the rule catalogue).
///
/// Source: https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html
public final class LambdaRuntimes {

    private static final FactTable TABLE = FactTable.load("lambda-runtimes");

    private static final List<LambdaRuntime> ROWS = TABLE.rows().stream().map(LambdaRuntimes::runtime).toList();

    private static final Map<String, LambdaRuntime> BY_ID = ROWS.stream()
            .collect(Collectors.toUnmodifiableMap(LambdaRuntime::id, Function.identity()));

    /// Withdrawn so long ago that the page no longer says when.
    private static final Set<String> GONE = FactTable.load("lambda-runtimes-gone").rows().stream()
            .map(row -> row.text("id"))
            .collect(Collectors.toUnmodifiableSet());

    /// A newer runtime of the same language, by the start of the identifier.
    private record Successor(String prefix, String id) {}

    private static final List<Successor> SUCCESSORS = FactTable.load("lambda-runtime-successors").rows().stream()
            .map(row -> new Successor(row.text("prefix"), row.text("id")))
            .toList();

    private LambdaRuntimes() {}

    private static LambdaRuntime runtime(FactRow row) {
        return new LambdaRuntime(row.text("id"), row.date("deprecated"), row.date("blocked"), row.flag("snapStart"));
    }

    /// The day on which the table was last compared with its source.
    public static LocalDate asOf() {
        return TABLE.asOf();
    }

    /// What to offer for new functions, in the order of the table: what AWS supports on the day of the table without
    /// an end in sight.
    static List<String> offered() {
        return ROWS.stream()
                .filter(runtime -> runtime.on(asOf()) == LambdaRuntime.State.SUPPORTED)
                .map(LambdaRuntime::id)
                .toList();
    }

    public static Optional<LambdaRuntime> find(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /// Whether AWS withdrew the runtime before the days in the table begin.
    public static boolean isGone(String id) {
        return GONE.contains(id);
    }

    /// What to use instead; empty when the language is unknown or the newest one known is ending itself.
    public static Optional<String> successor(String id, LocalDate today) {
        return SUCCESSORS.stream()
                .filter(each -> id.startsWith(each.prefix()) && !id.equals(each.id()))
                .map(Successor::id)
                .filter(newer -> find(newer).orElseThrow().on(today) == LambdaRuntime.State.SUPPORTED)
                .findFirst();
    }
}
