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
import gantry.model.kinds.connection.InvokeRole;
import gantry.model.kinds.connection.LogTrigger;
import gantry.model.kinds.connection.Notifies;
import gantry.model.kinds.connection.OnFailure;
import gantry.model.kinds.connection.PlacedIn;
import gantry.model.kinds.connection.Pulls;
import gantry.model.kinds.connection.Redrives;
import gantry.model.kinds.connection.Runs;
import gantry.model.kinds.connection.RunsTask;
import gantry.model.kinds.connection.S3Trigger;
import gantry.model.kinds.connection.Scales;
import gantry.model.kinds.connection.ScheduleTrigger;
import gantry.model.kinds.connection.SqsTrigger;
import gantry.model.kinds.connection.StreamTrigger;
import gantry.model.kinds.connection.Targets;
import gantry.model.kinds.lambda.LambdaFunction;
import gantry.model.kinds.network.Region;
import gantry.model.topology.Topology;
import java.util.Optional;
import java.util.Set;

/// What belongs together lives in one Region.
public final class SameRegion implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "general/same-region",
            "Different Regions",
            Severity.ERROR,
            "Regions are separate on purpose, so that a failure in one doesn't reach the others. A cluster, its "
                    + "services, subnets and load balancers, and a function with its triggers must therefore all be "
                    + "created in the same Region.",
            "https://docs.aws.amazon.com/lambda/latest/dg/images-create.html");

    /// The connections that AWS makes only within a Region. Access, peering and images of tasks may cross it.
    private static final Set<String> WITHIN_REGION = Set.of(
            InvokeRole.ID,
            LogTrigger.ID,
            Notifies.ID,
            OnFailure.ID,
            PlacedIn.ID,
            Redrives.ID,
            Runs.ID,
            RunsTask.ID,
            S3Trigger.ID,
            Scales.ID,
            ScheduleTrigger.ID,
            SqsTrigger.ID,
            StreamTrigger.ID,
            Targets.ID);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        var topology = new Topology(context.diagram(), context.catalogue());
        for (Edge edge : context.diagram().edges()) {
            Node from = context.diagram().require(edge.from());
            Node to = context.diagram().require(edge.to());
            boolean isBound = WITHIN_REGION.contains(edge.kind())
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
        boolean isDirect = new Topology(context.diagram(), context.catalogue())
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
