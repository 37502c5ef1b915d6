package gantry.model.check.rules.ecs;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.kinds.ecs.Ec2Capacity;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.LaunchType;
import gantry.model.kinds.ecs.ProviderType;
import java.util.List;
import java.util.Optional;

/// A service whose tasks run on EC2 stands in a cluster that has instances.
public final class NoContainerInstances implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "ecs/no-container-instances",
            "Cluster without instances",
            Severity.ERROR,
            "With the launch type EC2 the servers are yours: ECS only chooses among the instances that have joined the "
                    + "cluster. As long as there are none, every task stays pending and the service reports that no "
                    + "container instances were found.",
            "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ECS_instances.html");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        var instances = new ClusterInstances(context);
        for (Node service : context.nodes(EcsService.ID)) {
            Optional<Node> cluster = context.topology().cluster(service);
            if (cluster.isPresent() && needsInstances(context, service)) {
                List<Node> here = instances.in(cluster.get());
                if (here.stream().noneMatch(NoContainerInstances::mayHaveInstances)) {
                    say(context, report, service, cluster.get(), here);
                }
            }
        }
    }

    private static boolean mayHaveInstances(Node capacity) {
        return capacity.values().value(Ec2Capacity.MAX) > 0;
    }

    /// Managed Instances are created by ECS, so a cluster needs none for them.
    private static boolean needsInstances(CheckContext context, Node service) {
        Strategy strategy = Strategy.of(context, service);
        return strategy.isEmpty()
                ? context.topology().launchType(service) == LaunchType.EC2
                : strategy.has(ProviderType.EC2);
    }

    private static void say(CheckContext context, Report report, Node service, Node cluster, List<Node> here) {
        boolean isByProvider = !Strategy.of(context, service).isEmpty();
        var finding = isByProvider ? report.at(service) : report.at(service, EcsService.LAUNCH_TYPE);
        finding.with(cluster).with(here.toArray(Node[]::new));
        String sentence = Wording.full(context, service) + " runs on EC2, but ";
        if (here.isEmpty()) {
            finding.fix(add(context, service, cluster));
            sentence += "the cluster " + Wording.quoted(context, cluster)
                    + " has no container instances, so no task could be placed. Add EC2 capacity to it";
        } else {
            Node empty = here.getFirst();
            finding.fix(grow(context, empty));
            sentence += "the EC2 capacity of the cluster " + Wording.quoted(context, cluster)
                    + " may have 0 instances at most, so no task could be placed. Let it have at least one";
        }
        if (!isByProvider) {
            finding.fix(Fixes.set(
                    "Set the launch type to Fargate", service.id(), EcsService.LAUNCH_TYPE, LaunchType.FARGATE));
            sentence += ", or run the service on Fargate";
        }
        finding.say(sentence + ".");
    }

    private static Fix grow(CheckContext context, Node capacity) {
        long least = Math.max(1, Math.max(
                capacity.values().value(Ec2Capacity.MIN),
                capacity.values().get(Ec2Capacity.DESIRED).orElse(0L)));
        return Fixes.set(
                "Set the most instances of " + Wording.quoted(context, capacity) + " to " + least,
                capacity.id(),
                Ec2Capacity.MAX,
                least);
    }

    private static Fix add(CheckContext context, Node service, Node cluster) {
        return Fixes.onNode(
                "Add EC2 capacity to " + Wording.quoted(context, cluster),
                service.id(),
                now -> new NewInstances(context.catalogue(), service.id()).add(now));
    }
}
