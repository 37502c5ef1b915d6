package gantry.model.kind;

import java.util.List;

/// One row of the table of connections that people draw by mistake, with the reason and the legal way.
///
/// @param from       the id of the source's kind
/// @param to         the id of the target's kind, or [#ANYTHING]
/// @param reason     one sentence to show at the pointer
/// @param path       the legal way, such as `service -> task definition -> registry`
/// @param when       conditions on the source's values under which the row counts; empty for always
/// @param whenTarget conditions on the target's values under which the row counts; empty for always
public record Refusal(
        String from, String to, String reason, String path, List<Condition> when, List<Condition> whenTarget) {

    public static final String ANYTHING = "*";

    public Refusal {
        when = List.copyOf(when);
        whenTarget = List.copyOf(whenTarget);
    }

    public static Refusal of(String from, String to, String reason, String path) {
        return new Refusal(from, to, reason, path, List.of(), List.of());
    }

    /// The same row, counted only while `condition` holds for the source.
    public Refusal when(Condition condition) {
        return new Refusal(from, to, reason, path, List.of(condition), whenTarget);
    }

    /// The same row, counted only while `condition` holds for the target.
    public Refusal whenTarget(Condition condition) {
        return new Refusal(from, to, reason, path, when, List.of(condition));
    }

    /// Whether the row counts for some values only: then it forbids what the table of connections allows otherwise.
    public boolean isConditional() {
        return !when.isEmpty() || !whenTarget.isEmpty();
    }

    /// Whether the row counts for every kind of target, rather than for one.
    public boolean isAboutAll() {
        return to.equals(ANYTHING);
    }

    boolean matches(String source, Values sourceValues, String target, Values targetValues) {
        return from.equals(source)
                && (isAboutAll() || to.equals(target))
                && when.stream().allMatch(condition -> condition.holds(sourceValues))
                && whenTarget.stream().allMatch(condition -> condition.holds(targetValues));
    }
}
