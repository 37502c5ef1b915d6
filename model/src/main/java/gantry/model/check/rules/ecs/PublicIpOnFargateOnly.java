package gantry.model.check.rules.ecs;

import gantry.model.check.CheckContext;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.kinds.connection.Uses;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.LaunchType;

/// Only tasks on Fargate can have public addresses.
public final class PublicIpOnFargateOnly implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "ecs/assign-public-ip-fargate-only",
            "Public address outside Fargate",
            Severity.ERROR,
            "The network interface of a Fargate task may get a public address. On an instance the task's interface is "
                    + "an additional one, and AWS gives no public address to those, whatever the subnet is. Such "
                    + "tasks reach the internet through a NAT gateway.",
            "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-networking-awsvpc.html");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        var topology = context.topology();
        for (Node service : context.nodes(EcsService.ID)) {
            context.token().throwIfCancelled();
            if (!service.values().value(EcsService.ASSIGN_PUBLIC_IP)) {
                continue;
            }
            LaunchType launch = topology.launchType(service);
            if (launch == LaunchType.FARGATE) {
                continue;
            }
            var finding = report.at(service, EcsService.ASSIGN_PUBLIC_IP)
                    .fix(Fixes.clear("Assign no public IP", service.id(), EcsService.ASSIGN_PUBLIC_IP));
            boolean isOwnChoice = topology.targets(service, Uses.ID).isEmpty() && !topology.followsCluster(service);
            boolean isReady = topology.taskDefinition(service).filter(topology::isFargate).isPresent();
            if (isOwnChoice && isReady) {
                finding.fix(Fixes.set(
                        "Set the launch type to Fargate", service.id(), EcsService.LAUNCH_TYPE, LaunchType.FARGATE));
            }
            String where = launch == LaunchType.EC2 ? "on EC2 instances" : "on instances outside AWS";
            finding.say("Tasks of " + Wording.full(context, service) + " run " + where
                    + ", where they can't get a public IP: AWS refuses that outside Fargate. "
                    + (launch == LaunchType.EC2
                            ? "Switch it off; a route to a NAT gateway leads them to the internet."
                            : "Switch it off."));
        }
    }
}
