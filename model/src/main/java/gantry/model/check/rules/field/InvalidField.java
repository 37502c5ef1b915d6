package gantry.model.check.rules.field;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.ValuePath;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Element;
import gantry.model.diagram.Node;
import gantry.model.kind.Kind;
import gantry.model.kind.Property;
import gantry.model.kind.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A value must be one that its property accepts.
public final class InvalidField implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "field/invalid",
            "Value out of range",
            Severity.ERROR,
            "Every field has a form and a range that AWS documents. A value outside of it is refused when the "
                    + "template is deployed, often only after other resources were already created.",
            "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/troubleshooting.html");

    private final Set<String> otherRules;

    /// @param otherRules the ids of the rules that run as well: a value that one of them judges isn't judged here
    public InvalidField(Set<String> otherRules) {
        this.otherRules = Set.copyOf(otherRules);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (FieldFaults.Judged judged : FieldFaults.All.in(context).elements()) {
            Element element = judged.element();
            for (FieldFault fault : judged.faults()) {
                if (fault.isMissing() || otherRules.contains(fault.judge())) {
                    continue;
                }
                var finding = report.at(element, fault.path().field());
                repair(context, judged, fault).ifPresent(finding::fix);
                finding.say(label(context, element, judged.kind()) + " has an unusable value for " + fault.title()
                        + ". " + fault.text());
            }
        }
    }

    static String label(CheckContext context, Element element, Kind kind) {
        return switch (element) {
            case Node node -> kind.title() + " '" + context.label(node) + "'";
            case Edge edge -> "The connection '" + kind.title() + "' from '"
                    + context.label(context.diagram().require(edge.from())) + "' to '"
                    + context.label(context.diagram().require(edge.to())) + "'";
        };
    }

    /// Takes the piece away, or the smallest thing around it that may go.
    private static Optional<Fix> repair(CheckContext context, FieldFaults.Judged judged, FieldFault fault) {
        Element element = judged.element();
        Property<?> property = fault.property();
        ValuePath path = removed(fault);
        boolean isWhole = path.steps().size() == 1;
        if (isWhole && property.isRequired() && property.fallback().isEmpty()) {
            return MissingField.fill(context.catalogue(), element, property);
        }
        if (isWhole) {
            return Optional.of(Fixes.change(reset(property), element.id(), path::remove));
        }
        var paths = new ArrayList<>(List.of(path));
        judged.faults().stream()
                .map(InvalidField::removed)
                .filter(other -> isLaterItem(other, path) && !paths.contains(other))
                .forEach(paths::add);
        String label = "Remove " + Wording.and(paths.stream().map(each -> each.field().text()).toList());
        return Optional.of(Fixes.change(label, element.id(), values -> {
            Values rest = values;
            for (ValuePath each : paths.reversed()) {
                rest = each.remove(rest);
            }
            return rest;
        }));
    }

    private static ValuePath removed(FieldFault fault) {
        ValuePath path = fault.path();
        return fault.isNeeded() ? path.around().orElse(path) : path;
    }

    /// Whether `other` lies in a later item of the list that `path` is an item of: its place changes when `path` goes,
    /// so what is wrong there goes as well.
    private static boolean isLaterItem(ValuePath other, ValuePath path) {
        int last = path.steps().size() - 1;
        return path.steps().get(last) instanceof Integer index
                && other.steps().size() > last
                && other.steps().subList(0, last).equals(path.steps().subList(0, last))
                && other.steps().get(last) instanceof Integer later
                && later > index;
    }

    private static String reset(Property<?> property) {
        return property.fallbackJson()
                .filter(json -> json instanceof String || json instanceof Number || json instanceof Boolean)
                .map(json -> "Set " + property.title() + " back to " + json)
                .orElse(property.fallback().isPresent()
                        ? "Set " + property.title() + " back to its default"
                        : "Remove the value of " + property.title());
    }
}
