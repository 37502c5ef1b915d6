package gantry.model.check;

import gantry.model.CancelToken;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.Element;
import gantry.model.diagram.ElementId;
import gantry.model.diagram.NodeId;
import gantry.model.kind.Catalogue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

/// Runs rules over a snapshot. Pure: the same diagram on the same day gives the same problems in the same order.
public final class Checker {

    private static final System.Logger LOG = System.getLogger(Checker.class.getName());

    private static final RuleInfo BROKEN = RuleInfo.of(
            "internal/rule-failed",
            "A rule failed",
            Severity.ERROR,
            "This is a fault of Gantry, not of your drawing. The other rules ran; the log has the details.",
            "https://docs.aws.amazon.com/");

    private static final Comparator<Ranked> WORST_FIRST = Comparator
            .comparing((Ranked ranked) -> ranked.problem().severity())
            .thenComparing(ranked -> ranked.problem().rule().id())
            .thenComparing(Ranked::place)
            .thenComparing(ranked -> ranked.problem().message());

    /// A finding with the text by which it is sorted: made once, because thousands are compared many times.
    private record Ranked(Problem problem, String place) {

        static Ranked of(Problem problem) {
            return new Ranked(problem, switch (problem.location()) {
                case Location.InDiagram(EdgeId edge, FieldPath field) -> "E" + edge.value() + "]" + field.text() + "]";
                case Location.InDiagram(NodeId node, FieldPath field) -> "N" + node.value() + "]" + field.text() + "]";
                case Location.InFile file -> "F" + file;
                case Location.WholeDocument _ -> "W";
            });
        }
    }

    private final Catalogue catalogue;
    private final List<Rule> rules;

    /// The rules in an order in which neighbours have little in common: threads get shares of like size.
    private final List<Rule> mixed;

    private final Clock clock;

    public Checker(Catalogue catalogue, List<Rule> rules, Clock clock) {
        this.catalogue = catalogue;
        this.rules = List.copyOf(rules);
        this.mixed = rules.stream().sorted(Comparator.comparing(rule -> rule.info().id().hashCode())).toList();
        this.clock = clock;
    }

    /// What a run found.
    ///
    /// @param problems what counts, worst first
    /// @param muted    what the user muted at its element, with a reason
    public record Result(List<Problem> problems, List<Problem> muted) {

        /// Nothing found, nothing muted.
        public static final Result NONE = new Result(List.of(), List.of());
    }

    public List<Rule> rules() {
        return rules;
    }

    /// Runs all rules, as strictly as the drawing asks for.
    ///
    /// @throws java.util.concurrent.CancellationException when `token` is cancelled
    public Result run(Diagram diagram, CancelToken token) {
        return run(diagram, Profile.of(diagram.header()), token);
    }

    /// Runs all rules.
    ///
    /// @param profile decides what of it is told
    /// @throws java.util.concurrent.CancellationException when `token` is cancelled
    public Result run(Diagram diagram, Profile profile, CancelToken token) {
        var context = new CheckContext(diagram, catalogue, LocalDate.now(clock), token);
        List<Problem> all = mixed.parallelStream()
                .flatMap(rule -> run(rule, context).stream().map(Ranked::of))
                .sorted(WORST_FIRST)
                .map(Ranked::problem)
                .toList();
        token.throwIfCancelled();
        List<Problem> causes = withoutEchoes(all);
        var open = new ArrayList<Problem>();
        var muted = new ArrayList<Problem>();
        causes.stream().filter(profile::tells).forEach(
                problem -> (profile.honoursMutes() && isMuted(diagram, problem) ? muted : open).add(problem));
        return new Result(List.copyOf(open), List.copyOf(muted));
    }

    private static List<Problem> run(Rule rule, CheckContext context) {
        context.token().throwIfCancelled();
        var report = new Report(rule.info());
        try {
            rule.check(context, report);
            return report.problems();
        } catch (CancellationException cancelled) {
            throw cancelled;
        } catch (RuntimeException broken) {
            LOG.log(System.Logger.Level.ERROR, "rule " + rule.info().id() + " failed", broken);
            String message = "The rule " + rule.info().id() + " could not be run: " + broken;
            return List.of(Problem.of(BROKEN, message, new Location.WholeDocument()));
        }
    }

    /// Drops findings that involve an element at which another rule, which silences theirs, found the cause
    /// (part 0.4 of the rule catalogue).
    private static List<Problem> withoutEchoes(List<Problem> all) {
        Map<ElementId, List<RuleInfo>> causes = new HashMap<>();
        for (Problem problem : all) {
            if (!problem.rule().silences().isEmpty()
                    && problem.location() instanceof Location.InDiagram(ElementId element, FieldPath field)) {
                causes.computeIfAbsent(element, id -> new ArrayList<>(2)).add(problem.rule());
            }
        }
        return causes.isEmpty() ? all : all.stream().filter(problem -> !isEcho(problem, causes)).toList();
    }

    private static boolean isEcho(Problem problem, Map<ElementId, List<RuleInfo>> causes) {
        if (problem.location() instanceof Location.InDiagram(ElementId at, FieldPath field)
                && isEcho(problem, at, causes)) {
            return true;
        }
        for (ElementId related : problem.related()) {
            if (isEcho(problem, related, causes)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEcho(Problem problem, ElementId element, Map<ElementId, List<RuleInfo>> causes) {
        for (RuleInfo cause : causes.getOrDefault(element, List.of())) {
            if (isEcho(problem, element, cause)) {
                return true;
            }
        }
        return false;
    }

    /// Between a rule that silences every other one and a rule that names it, the second is more exact: it speaks
    /// instead, but only where both say something about the very same element.
    private static boolean isEcho(Problem problem, ElementId element, RuleInfo cause) {
        RuleInfo rule = problem.rule();
        if (rule.silences().contains(RuleInfo.EVERY_RULE)) {
            boolean isSamePlace = problem.location() instanceof Location.InDiagram(ElementId at, FieldPath field)
                    && at.equals(element);
            return isSamePlace && cause.silences().contains(rule.id());
        }
        return cause.silences().contains(rule.id())
                || cause.silences().contains(RuleInfo.EVERY_RULE) && !rule.silences().contains(cause.id());
    }

    private static boolean isMuted(Diagram diagram, Problem problem) {
        return problem.location() instanceof Location.InDiagram(ElementId id, FieldPath field)
                && diagram.element(id)
                        .map(Element::suppressions)
                        .filter(list -> list.stream()
                                .anyMatch(muted -> muted.rule().equals(problem.rule().id())))
                        .isPresent();
    }
}
