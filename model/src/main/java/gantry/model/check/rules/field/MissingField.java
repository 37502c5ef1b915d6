package gantry.model.check.rules.field;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.ValuePath;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Edits;
import gantry.model.diagram.Element;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Property;
import gantry.model.kind.Values;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// A field that must be filled in is.
public final class MissingField implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "field/required",
            "Value missing",
            Severity.ERROR,
            "Most fields have a default, but for a few only you can know the value. Without it the resource can't "
                    + "be created at all.",
            "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/troubleshooting.html");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (FieldFaults.Judged judged : FieldFaults.All.in(context).elements()) {
            Element element = judged.element();
            for (FieldFault fault : judged.faults()) {
                if (fault.isMissing()) {
                    var finding = report.at(element, fault.path().field());
                    fixes(context, element, fault).ifPresent(finding::fix);
                    finding.say(InvalidField.label(context, element, judged.kind()) + " needs a value for "
                            + fault.title() + ".");
                }
            }
        }
    }

    private static Optional<Fix> fixes(CheckContext context, Element element, FieldFault fault) {
        if (fault.path().steps().size() > 1) {
            ValuePath around = fault.path().around().orElseThrow();
            return Optional.of(Fixes.change("Remove " + around.field().text(), element.id(), around::remove));
        }
        return fill(context.catalogue(), element, fault.property());
    }

    /// Offers what a new node of the kind would start with, such as the next free addresses for a subnet.
    static Optional<Fix> fill(Catalogue catalogue, Element element, Property<?> property) {
        boolean isPossible = element instanceof Node node
                && catalogue.node(node.kind()).start(Values.EMPTY, List.of()).values().has(property);
        if (!isPossible) {
            return Optional.empty();
        }
        NodeId id = (NodeId) element.id();
        return Optional.of(Fixes.onNode(
                "Fill in " + property.title(), id, diagram -> fill(diagram, catalogue, diagram.require(id), property)));
    }

    private static Diff fill(Diagram diagram, Catalogue catalogue, Node node, Property<?> property) {
        List<Values> siblings = diagram.children(node.parent()).stream()
                .filter(sibling -> sibling.isA(node.kind()))
                .filter(Predicate.not(node::equals))
                .map(Node::values)
                .toList();
        Values parent = diagram.node(node.parent()).map(Node::values).orElse(Values.EMPTY);
        Object json = catalogue.node(node.kind()).start(parent, siblings).values().raw().get(property.name());
        return json == null ? Diff.NONE : Edits.setRaw(diagram, List.of(node.id()), property.name(), json);
    }
}
