package gantry.model.kinds.lambda;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The runtimes of Lambda and the days on which they end.
///
/// Source: https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html as of [#AS_OF]. To bring it up to date:
/// compare the rows with that page, add new ones, and set the day.
public final class LambdaRuntimes {

    /// The day on which the table was last compared with its source.
    public static final LocalDate AS_OF = LocalDate.of(2026, 8, 22);

    /// After so many months the table is no longer trusted silently.
    private static final int TRUSTED_MONTHS = 12;

    private static final List<LambdaRuntime> ROWS = List.of(
            row("nodejs24.x", "2028-04-30", "2028-07-01"),
            row("nodejs22.x", "2027-04-30", "2027-07-01"),
            row("nodejs20.x", "2026-04-30", "2027-03-03"),
            row("nodejs18.x", "2025-09-01", "2027-03-03"),
            row("nodejs16.x", "2024-06-12", "2027-03-03"),
            row("nodejs14.x", "2023-12-04", "2027-03-03"),
            row("python3.14", "2029-06-30", "2029-08-31"),
            row("python3.13", "2029-06-30", "2029-08-31"),
            row("python3.12", "2028-10-31", "2029-01-10"),
            row("python3.11", "2027-06-30", "2027-08-31"),
            row("python3.10", "2026-10-31", "2027-03-03"),
            row("python3.9", "2025-12-15", "2027-03-03"),
            row("python3.8", "2024-10-14", "2027-03-03"),
            row("python3.7", "2023-12-04", "2027-03-03"),
            row("java25", "2029-06-30", "2029-08-31"),
            row("java21", "2029-06-30", "2029-08-31"),
            row("java17.al2023", "2029-06-30", "2029-08-31"),
            row("java11.al2023", "2029-06-30", "2029-08-31"),
            row("java8.al2023", "2029-06-30", "2029-08-31"),
            row("java17", "2027-06-30", "2027-08-31"),
            row("java11", "2027-06-30", "2027-08-31"),
            row("java8.al2", "2027-06-30", "2027-08-31"),
            row("java8", "2024-01-08", "2027-03-03"),
            row("dotnet10", "2028-11-14", "2029-01-15"),
            row("dotnet8", "2026-11-10", "2027-03-03"),
            row("dotnet6", "2024-12-20", "2027-03-03"),
            row("ruby4.0", "2029-03-31", "2029-05-31"),
            row("ruby3.4", "2028-03-31", "2028-05-31"),
            row("ruby3.3", "2027-03-31", "2027-05-31"),
            row("ruby3.2", "2026-03-31", "2027-03-03"),
            row("ruby2.7", "2023-12-07", "2027-03-03"),
            row("provided.al2023", "2029-06-30", "2029-08-31"),
            row("provided.al2", "2026-07-31", "2027-03-03"),
            row("provided", "2024-01-08", "2027-03-03"),
            row("go1.x", "2024-01-08", "2027-03-03"));

    private static final Map<String, LambdaRuntime> BY_ID = ROWS.stream()
            .collect(Collectors.toUnmodifiableMap(LambdaRuntime::id, Function.identity()));

    /// Withdrawn so long ago that the page no longer says when.
    private static final Set<String> GONE = Set.of(
            "nodejs", "nodejs4.3", "nodejs4.3-edge", "nodejs6.10", "nodejs8.10", "nodejs10.x", "nodejs12.x",
            "python2.7", "python3.6", "ruby2.5", "dotnetcore1.0", "dotnetcore2.0", "dotnetcore2.1", "dotnetcore3.1");

    /// A newer runtime of the same language, by the start of the identifier.
    private record Successor(String prefix, String id) {}

    private static final List<Successor> SUCCESSORS = List.of(
            new Successor("nodejs", "nodejs24.x"),
            new Successor("python", "python3.14"),
            new Successor("java", "java25"),
            new Successor("dotnet", "dotnet10"),
            new Successor("ruby", "ruby3.4"),
            new Successor("go", "provided.al2023"),
            new Successor("rust", "provided.al2023"),
            new Successor("provided", "provided.al2023"));

    private LambdaRuntimes() {}

    private static LambdaRuntime row(String id, String deprecated, String blocked) {
        return new LambdaRuntime(id, LocalDate.parse(deprecated), LocalDate.parse(blocked));
    }

    /// What to offer for new functions, in the order of the table: what AWS supports on the day of the table without
    /// an end in sight.
    static List<String> offered() {
        return ROWS.stream()
                .filter(runtime -> runtime.on(AS_OF) == LambdaRuntime.State.SUPPORTED)
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

    public static boolean isOutdated(LocalDate today) {
        return today.isAfter(AS_OF.plusMonths(TRUSTED_MONTHS));
    }
}
