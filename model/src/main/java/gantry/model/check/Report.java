package gantry.model.check;

import gantry.model.diagram.Element;
import gantry.model.diagram.ElementId;
import gantry.model.kind.Property;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Where a rule leaves what it found; belongs to one run of one rule.
public final class Report {

    private final RuleInfo rule;
    private final List<Problem> problems = new ArrayList<>();

    Report(RuleInfo rule) {
        this.rule = rule;
    }

    /// Starts a finding about the element itself.
    public Finding at(Element element) {
        return at(element, FieldPath.NONE);
    }

    /// Starts a finding about one property of the element.
    public Finding at(Element element, Property<?> property) {
        return at(element, FieldPath.of(property));
    }

    public Finding at(Element element, FieldPath field) {
        return new Finding(new Location.InDiagram(element.id(), field));
    }

    /// Starts a finding about no element in particular.
    public Finding atDocument() {
        return new Finding(new Location.WholeDocument());
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /// A finding being put together; [#say] files it.
    public final class Finding {

        private final Location location;
        private final Set<ElementId> related = new LinkedHashSet<>();
        private final List<Fix> fixes = new ArrayList<>();
        private Severity severity = rule.severity();

        private Finding(Location location) {
            this.location = location;
        }

        /// Names further elements that the finding involves.
        public Finding with(Element... others) {
            for (Element other : others) {
                related.add(other.id());
            }
            return this;
        }

        /// Differs from the usual severity of the rule.
        public Finding as(Severity other) {
            severity = other;
            return this;
        }

        public Finding fix(Fix fix) {
            fixes.add(fix);
            return this;
        }

        /// Files the finding.
        ///
        /// @param message one plain sentence that names the elements and values
        public void say(String message) {
            problems.add(new Problem(rule, severity, message, location, related, fixes));
        }
    }
}
