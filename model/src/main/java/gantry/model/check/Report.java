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
        return new Finding(element.id(), FieldPath.NONE);
    }

    /// Starts a finding about one property of the element.
    public Finding at(Element element, Property<?> property) {
        return new Finding(element.id(), FieldPath.of(property));
    }

    public Finding at(Element element, FieldPath field) {
        return new Finding(element.id(), field);
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /// A finding being put together; [#say] files it.
    public final class Finding {

        private final ElementId element;
        private final FieldPath field;
        private final Set<ElementId> related = new LinkedHashSet<>();
        private final List<Fix> fixes = new ArrayList<>();
        private Severity severity = rule.severity();

        private Finding(ElementId element, FieldPath field) {
            this.element = element;
            this.field = field;
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
            problems.add(new Problem(
                    rule, severity, message, new Location.InDiagram(element, field), related, fixes));
        }
    }
}
