package gantry.model.check;

import gantry.model.diagram.ElementId;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// One finding: what is wrong, where, why it matters and what can be done.
///
/// @param rule     the rule that found it
/// @param severity how bad this finding is
/// @param message  one plain sentence that names the elements and values
/// @param location where it is
/// @param related  further elements that the finding involves
/// @param fixes    what a click can do about it; may be empty
public record Problem(
        RuleInfo rule, Severity severity, String message, Location location, Set<ElementId> related, List<Fix> fixes) {

    public Problem {
        related = Collections.unmodifiableSet(new LinkedHashSet<>(related));
        fixes = List.copyOf(fixes);
    }

    /// A finding without related elements and fixes.
    public static Problem of(RuleInfo rule, String message, Location location) {
        return new Problem(rule, rule.severity(), message, location, Set.of(), List.of());
    }

    /// The elements that the finding is about: the one where it is, then the related ones.
    public Set<ElementId> elements() {
        var all = new LinkedHashSet<ElementId>();
        if (location instanceof Location.InDiagram(ElementId element, FieldPath field)) {
            all.add(element);
        }
        all.addAll(related);
        return all;
    }
}
