package gantry.model.check.rules.ecs;

import gantry.model.check.CheckContext;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.kinds.ecs.NetworkMode;
import gantry.model.kinds.ecs.TaskDefinition;

/// Fargate tasks use network mode awsvpc.
public final class FargateRequiresAwsvpc implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "ecs/fargate-requires-awsvpc",
            "Network mode for Fargate",
            Severity.ERROR,
            "Every Fargate task gets a network interface with an address of its own in your subnet. That is network "
                    + "mode awsvpc; the other modes share the network of an instance, and with Fargate there is no "
                    + "instance of yours.",
            "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html")
            .silencing(
                    "ecs/port-mapping-network-mode",
                    "ecs/links-require-bridge-network",
                    "elb/target-type-network-mode");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        var topology = context.topology();
        for (Node definition : context.nodes(TaskDefinition.ID)) {
            NetworkMode mode = definition.values().value(TaskDefinition.NETWORK_MODE);
            if (mode != NetworkMode.AWSVPC && topology.isFargate(definition)) {
                report.at(definition, TaskDefinition.NETWORK_MODE)
                        .fix(AwsvpcSwitch.of(context.catalogue(), definition))
                        .say(Wording.full(context, definition) + " runs on Fargate but uses network mode "
                                + mode.value() + ". Fargate knows only awsvpc.");
            }
        }
    }
}
