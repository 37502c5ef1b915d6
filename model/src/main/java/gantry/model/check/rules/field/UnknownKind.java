package gantry.model.check.rules.field;

import gantry.model.check.CheckContext;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;

/// Elements of kinds that this version doesn't know are kept, but nothing more.
public final class UnknownKind implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "field/unknown-kind",
            "Unknown kind",
            Severity.WARNING,
            "The drawing holds an element that this version of Gantry doesn't know, probably because a newer version "
                    + "drew it. It is shown and saved unchanged, but no rule looks at it and no export contains it.",
            "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Node node : context.diagram().nodes()) {
            if (!context.catalogue().node(node.kind()).isKnown()) {
                String name = node.name().isBlank() ? node.id().value() : node.name();
                report.at(node)
                        .fix(Fixes.remove("Delete '" + name + "'", node.id()))
                        .say("'" + name + "' is of the kind " + node.kind()
                                + ", which this version doesn't know: it is neither checked nor exported.");
            }
        }
        for (Edge edge : context.diagram().edges()) {
            if (!context.catalogue().connection(edge.kind()).isKnown()) {
                Node from = context.diagram().require(edge.from());
                Node to = context.diagram().require(edge.to());
                report.at(edge)
                        .fix(Fixes.remove("Delete the connection", edge.id()))
                        .say("The connection from '" + context.label(from) + "' to '" + context.label(to)
                                + "' is of the kind " + edge.kind()
                                + ", which this version doesn't know: it is neither checked nor exported.");
            }
        }
    }
}
