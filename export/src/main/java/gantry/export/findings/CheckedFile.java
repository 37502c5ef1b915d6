package gantry.export.findings;

import gantry.model.check.Checker;
import gantry.model.check.FieldPath;
import gantry.model.check.Location;
import gantry.model.check.Problem;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Element;
import gantry.model.diagram.ElementId;
import gantry.model.diagram.Suppression;
import java.util.Optional;
import java.util.stream.Stream;

/// One drawing with what was found in it.
///
/// @param file as the user called it
public record CheckedFile(String file, Diagram diagram, Checker.Result result) {

    /// Where a finding is, as text; both are empty for the drawing as a whole.
    ///
    /// @param element its id
    /// @param field   the property, such as `cpu` or `portMappings[0].hostPort`; may be empty
    record Place(String element, String field) {

        static Place of(Problem problem) {
            return problem.location() instanceof Location.InDiagram(ElementId element, FieldPath field)
                    ? new Place(element.value(), field.text())
                    : new Place("", "");
        }

        /// Both together, such as `web.cpu`.
        String full() {
            return field.isEmpty() ? element : element + "." + field;
        }
    }

    Stream<Problem> problems() {
        return result.problems().stream();
    }

    /// Why the user muted a finding; empty when nobody did.
    Optional<String> reason(Problem muted) {
        return muted.location() instanceof Location.InDiagram(ElementId element, FieldPath field)
                ? diagram.element(element).map(Element::suppressions).stream()
                        .flatMap(list -> list.stream())
                        .filter(each -> each.rule().equals(muted.rule().id()))
                        .map(Suppression::reason)
                        .findFirst()
                : Optional.empty();
    }
}
