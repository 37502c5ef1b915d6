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
import gantry.model.kind.Values;
import gantry.model.kinds.ecs.Ec2Capacity;
import gantry.model.kinds.ecs.MachineImage;
import java.util.regex.Pattern;

/// The instances of a cluster run the ECS agent.
public final class ContainerAgentRequired implements Rule {

    /// What lines that install or start the agent name: its package on Linux, its image, its command on Windows.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-agent-install.html
    private static final Pattern INSTALLS = Pattern.compile(
            "ecs-init|ecs-agent|amazon-ecs|Initialize-ECSAgent|ECSTools|settings\\.ecs", Pattern.CASE_INSENSITIVE);

    private static final RuleInfo INFO = RuleInfo.of(
            "ecs/container-agent-required",
            "Instances without the ECS agent",
            Severity.ERROR,
            "An EC2 instance becomes part of a cluster when the ECS agent on it registers it there; the agent then "
                    + "starts and stops containers as ECS tells it. An instance without the agent costs money, but ECS "
                    + "doesn't know that it exists. The images that AWS makes for ECS have the agent in them.",
            "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ECS_instances.html");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Node capacity : context.nodes(Ec2Capacity.ID)) {
            Values values = capacity.values();
            boolean isOwnImage = values.value(Ec2Capacity.AMI) == MachineImage.CUSTOM;
            boolean isInstalled = INSTALLS.matcher(values.effective(Ec2Capacity.USER_DATA).orElse("")).find();
            if (isInstalled) {
                continue;
            }
            if (!values.value(Ec2Capacity.ECS_AGENT)) {
                sayOff(context, report, capacity, isOwnImage);
            } else if (isOwnImage && !values.has(Ec2Capacity.ECS_AGENT)) {
                sayUnknown(context, report, capacity);
            }
        }
    }

    private static void sayOff(CheckContext context, Report report, Node capacity, boolean isOwnImage) {
        report.at(capacity, Ec2Capacity.ECS_AGENT)
                .fix(isOwnImage ? useImageForEcs(capacity) : Fixes.set(
                        "Switch the ECS agent on", capacity.id(), Ec2Capacity.ECS_AGENT, true))
                .say("The instances of " + Wording.full(context, capacity) + " don't run the ECS agent, so they never "
                        + "join the cluster and no task runs there. Switch the agent on.");
    }

    /// That an image of one's own has the agent in it, one can say by switching the agent on explicitly.
    private static void sayUnknown(CheckContext context, Report report, Node capacity) {
        report.at(capacity, Ec2Capacity.AMI)
                .fix(useImageForEcs(capacity))
                .fix(Fixes.set(
                        "Say that the image has the ECS agent", capacity.id(), Ec2Capacity.ECS_AGENT, true))
                .say("The instances of " + Wording.full(context, capacity)
                        + " start from an image of your own, and their user data installs no ECS agent. Choose an "
                        + "image made for ECS, or install the agent in the user data.");
    }

    private static Fix useImageForEcs(Node capacity) {
        return Fixes.change(
                "Use the image that AWS makes for ECS",
                capacity.id(),
                values -> values.without(Ec2Capacity.AMI)
                        .without(Ec2Capacity.AMI_ID)
                        .without(Ec2Capacity.ECS_AGENT));
    }
}
