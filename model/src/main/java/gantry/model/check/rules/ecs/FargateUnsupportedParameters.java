package gantry.model.check.rules.ecs;

import gantry.model.check.CheckContext;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.LaunchType;
import gantry.model.kinds.ecs.TaskDefinition;
import java.util.List;

/// What runs on Fargate asks for nothing that belongs to the host. About links and host names
/// `ecs/links-require-bridge-network` speaks.
public final class FargateUnsupportedParameters implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "ecs/fargate-unsupported-parameters",
            "Setting that Fargate lacks",
            Severity.ERROR,
            "On Fargate the machine belongs to AWS: you can't reach its devices, its kernel settings or its "
                    + "neighbouring containers, and there are no instances among which you could choose. Settings "
                    + "about such things are refused when the task definition is registered or a task starts.",
            "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        var topology = context.topology();
        for (Node definition : context.nodes(TaskDefinition.ID)) {
            if (topology.isFargate(definition)) {
                check(context, report, definition, HostParameter.OF_TASKS);
                boolean isWindows = FargateTaskSize.isWindows(definition);
                for (Node container : topology.containers(definition)) {
                    check(context, report, container, HostParameter.OF_CONTAINERS, definition);
                    if (isWindows) {
                        check(context, report, container, HostParameter.OF_WINDOWS_CONTAINERS, definition);
                    }
                }
            }
        }
        for (Node service : context.nodes(EcsService.ID)) {
            if (topology.launchType(service) == LaunchType.FARGATE) {
                check(context, report, service, HostParameter.OF_SERVICES);
            }
        }
    }

    private static void check(
            CheckContext context, Report report, Node node, List<HostParameter<?>> parameters, Node... around) {
        for (HostParameter<?> parameter : parameters) {
            if (parameter.isRefused(node.values())) {
                report.at(node, parameter.property())
                        .with(around)
                        .fix(parameter.fix(node))
                        .say(Wording.full(context, node) + " " + parameter.asked(node.values()) + ", but Fargate "
                                + parameter.answer() + ".");
            }
        }
    }
}
