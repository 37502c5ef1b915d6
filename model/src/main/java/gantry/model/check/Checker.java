package gantry.model.check;

import gantry.model.CancelToken;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Element;
import gantry.model.diagram.ElementId;
import gantry.model.kind.Catalogue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private static final Comparator<Problem> WORST_FIRST = Comparator.comparing(Problem::severity)
            .thenComparing(problem -> problem.rule().id())
            .thenComparing(problem -> problem.location().toString())
            .thenComparing(Problem::message);

    private final Catalogue catalogue;
    private final List<Rule> rules;
    private final Clock clock;

    public Checker(Catalogue catalogue, List<Rule> rules, Clock clock) {
        this.catalogue = catalogue;
        this.rules = List.copyOf(rules);
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
        List<Problem> all = rules.parallelStream()
                .flatMap(rule -> run(rule, context).stream())
                .sorted(WORST_FIRST)
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
        Map<ElementId, Set<RuleInfo>> causes = new HashMap<>();
        for (Problem problem : all) {
            if (!problem.rule().silences().isEmpty()
                    && problem.location() instanceof Location.InDiagram(ElementId element, FieldPath field)) {
                causes.computeIfAbsent(element, id -> new HashSet<>()).add(problem.rule());
            }
        }
        return all.stream()
                .filter(problem -> problem.elements().stream()
                        .noneMatch(element -> causes.getOrDefault(element, Set.of()).stream()
                                .anyMatch(cause -> isEcho(problem, element, cause))))
                .toList();
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
