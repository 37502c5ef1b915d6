package gantry.model.check.rules.general;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Placing;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.ContainmentRules;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.kinds.connection.Pulls;
import gantry.model.kinds.lambda.LambdaFunction;
import gantry.model.kinds.network.Region;
import java.util.Optional;

/// What belongs together lives in one Region.
public final class SameRegion implements Rule {

    /// A load balancer in another Region than its targets is in another VPC as well.
    private static final RuleInfo INFO = RuleInfo.of(
            "general/same-region",
            "Different Regions",
            Severity.ERROR,
            "Regions are separate on purpose, so that a failure in one doesn't reach the others. A cluster, its "
                    + "services, subnets and load balancers, and a function with its triggers must therefore all be "
                    + "created in the same Region.",
            "https://docs.aws.amazon.com/lambda/latest/dg/images-create.html")
            .silencing("elb/same-vpc-and-zones-as-targets");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        var topology = context.topology();
        for (Edge edge : context.diagram().edges()) {
            Node from = context.diagram().require(edge.from());
            Node to = context.diagram().require(edge.to());
            boolean isBound = context.catalogue().connection(edge.kind()).within().contains(Region.ID)
                    || edge.isA(Pulls.ID) && from.isA(LambdaFunction.ID);
            Optional<Node> here = topology.region(from);
            Optional<Node> there = topology.region(to);
            if (isBound && here.isPresent() && there.isPresent() && !code(here.get()).equals(code(there.get()))) {
                say(context, report, edge, here.get(), there.get());
            }
        }
    }

    private static String code(Node region) {
        return region.values().value(Region.CODE);
    }

    private static void say(CheckContext context, Report report, Edge edge, Node here, Node there) {
        Node from = context.diagram().require(edge.from());
        Node to = context.diagram().require(edge.to());
        var finding = report.at(edge).with(from, to);
        move(context, from, there).ifPresent(finding::fix);
        move(context, to, here).ifPresent(finding::fix);
        finding.fix(Fixes.remove("Delete the connection", edge.id()))
                .say(Wording.full(context, from) + " is in " + code(here) + " but " + Wording.full(context, to)
                        + " is in " + code(there) + ": the connection '"
                        + context.catalogue().connection(edge.kind()).title() + "' works only within one Region.");
    }

    /// Possible for what stands directly in the Region; what stands in a VPC or cluster needs one there as well.
    private static Optional<Fix> move(CheckContext context, Node node, Node region) {
        boolean isDirect = context.topology()
                .owner(node)
                .filter(owner -> owner.isA(Region.ID))
                .isPresent();
        boolean fits = new ContainmentRules(context.catalogue()).accepts(context.diagram(), region.id(), node.kind());
        if (!isDirect || !fits) {
            return Optional.empty();
        }
        String label = "Move " + Wording.quoted(context, node) + " to " + code(region);
        return Optional.of(Fixes.onNode(label, node.id(), now -> now.node(region.id()).isPresent()
                ? new Placing(context.catalogue()).move(now, node.id(), region.id())
                : Diff.NONE));
    }
}
