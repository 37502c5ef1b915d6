package gantry.model.check;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;

/// What a rule is about, for people and for machine output.
///
/// @param id       family and name, such as `ecs/fargate-task-size`; never changed once released
/// @param title    a few words
/// @param severity how bad a finding usually is; a single finding may differ
/// @param why      two or three sentences that teach
/// @param source   the official page, and the day on which it was last compared with the rule
/// @param silences the rules whose findings about the same element are only an echo of this one
public record RuleInfo(String id, String title, Severity severity, String why, Source source, List<String> silences) {

    /// Stands for "every other rule" in [#silences].
    public static final String EVERY_RULE = "*";

    /// An official page and the day on which it was read.
    public record Source(URI page, LocalDate checked) {}

    public RuleInfo {
        silences = List.copyOf(silences);
    }

    public static RuleInfo of(String id, String title, Severity severity, String why, String page) {
        var source = new Source(URI.create(page), LocalDate.of(2026, 11, 20));
        return new RuleInfo(id, title, severity, why, source, List.of());
    }

    /// What the rule is about.
    ///
    /// @throws IllegalStateException when the id begins with no family
    public Family family() {
        return Family.find(id.substring(0, Math.max(0, id.indexOf('/'))))
                .orElseThrow(() -> new IllegalStateException("no family of rules: " + id));
    }

    public RuleInfo silencing(String... rules) {
        return new RuleInfo(id, title, severity, why, source, List.of(rules));
    }
}
