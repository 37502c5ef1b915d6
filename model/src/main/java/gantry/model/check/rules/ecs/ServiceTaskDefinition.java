package gantry.model.check.rules.ecs;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kind.Catalogue;
import gantry.model.kinds.connection.Runs;
import gantry.model.kinds.ecs.DeploymentController;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.TaskDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A service runs exactly one task definition.
///
/// That it stands in a cluster is asked by `general/unsupported-connection`; its desired count has a default.
public final class ServiceTaskDefinition implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "ecs/service-cluster-and-task-definition",
            "Service without task definition",
            Severity.ERROR,
            "A service keeps a number of copies of one task definition running in one cluster and replaces those that "
                    + "fail. Without a task definition it doesn't know what to start.",
            "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        var topology = context.topology();
        Map<Optional<NodeId>, List<Node>> definitions = new HashMap<>();
        for (Node definition : context.nodes(TaskDefinition.ID)) {
            definitions
                    .computeIfAbsent(topology.region(definition).map(Node::id), region -> new ArrayList<>())
                    .add(definition);
        }
        for (Node service : context.nodes(EcsService.ID)) {
            List<Edge> runs = topology.edgesFrom(service, Runs.ID).toList();
            Optional<NodeId> region = topology.region(service).map(Node::id);
            if (runs.isEmpty() && !isDeployedByOthers(service)) {
                sayNone(context, report, service, definitions.getOrDefault(region, List.of()));
            } else if (runs.size() > 1) {
                saySeveral(context, report, service, runs);
            }
        }
    }

    /// A tool of the user's own brings the task definition with each of its task sets.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html
    private static boolean isDeployedByOthers(Node service) {
        return service.values().value(EcsService.DEPLOYMENT_CONTROLLER) == DeploymentController.EXTERNAL;
    }

    private static void sayNone(CheckContext context, Report report, Node service, List<Node> nearby) {
        var finding = report.at(service);
        if (nearby.size() == 1) {
            Node only = nearby.getFirst();
            finding.fix(Fixes.onNode(
                    "Run the task definition " + Wording.quoted(context, only),
                    service.id(),
                    now -> new NewTask(context.catalogue(), service.id()).run(now, only.id())));
        }
        finding.fix(add(context.catalogue(), service))
                .say(Wording.full(context, service)
                        + " runs no task definition, so there is nothing for it to start. Connect it to one.");
    }

    private static Fix add(Catalogue catalogue, Node service) {
        return Fixes.onNode(
                "Add a task definition with a container",
                service.id(),
                now -> new NewTask(catalogue, service.id()).add(now));
    }

    private static void saySeveral(CheckContext context, Report report, Node service, List<Edge> runs) {
        List<Node> definitions = runs.stream().map(edge -> context.diagram().require(edge.to())).toList();
        List<Edge> others = runs.subList(1, runs.size());
        report.at(service)
                .with(definitions.toArray(Node[]::new))
                .fix(Fixes.disconnect("Keep only " + Wording.quoted(context, definitions.getFirst()), others))
                .say(Wording.full(context, service) + " runs "
                        + Wording.names(context, definitions)
                        + ", but a service runs exactly one task definition.");
    }
}
