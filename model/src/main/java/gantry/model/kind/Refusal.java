package gantry.model.kind;

import java.util.List;

/// One row of the table of connections that people draw by mistake, with the reason and the legal way.
///
/// @param from   the id of the source's kind
/// @param to     the id of the target's kind, or [#ANYTHING]
/// @param reason one sentence to show at the pointer
/// @param path   the legal way, such as `service -> task definition -> registry`
/// @param when   conditions on the source's values under which the row counts; empty for always
public record Refusal(String from, String to, String reason, String path, List<Condition> when) {

    public static final String ANYTHING = "*";

    public Refusal {
        when = List.copyOf(when);
    }

    public static Refusal of(String from, String to, String reason, String path) {
        return new Refusal(from, to, reason, path, List.of());
    }

    /// The same row, counted only while `condition` holds for the source.
    public Refusal when(Condition condition) {
        return new Refusal(from, to, reason, path, List.of(condition));
    }

    boolean matches(String source, Values sourceValues, String target) {
        return from.equals(source)
                && (to.equals(target) || to.equals(ANYTHING))
                && when.stream().allMatch(condition -> condition.holds(sourceValues));
    }
}
