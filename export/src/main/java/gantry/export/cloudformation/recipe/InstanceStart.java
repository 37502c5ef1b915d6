package gantry.export.cloudformation.recipe;

import gantry.export.cloudformation.Intrinsic;
import gantry.export.cloudformation.Plan;
import gantry.export.cloudformation.Resource;
import gantry.model.diagram.Node;
import gantry.model.kinds.ecs.Ec2Capacity;
import gantry.model.kinds.ecs.MachineImage;
import java.util.Optional;

/// What a container instance does when it starts, which differs between machine images.
///
/// Sources: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/bootstrap_container_instance.html,
/// https://docs.aws.amazon.com/AmazonECS/latest/developerguide/bootstrap_windows_container_instance.html,
/// https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-bottlerocket.html
final class InstanceStart {

    private static final String SHELL = "#!/bin/bash\n";

    private InstanceStart() {}

    /// The user data; empty when there is nothing to do.
    static Optional<Intrinsic> script(Plan plan, Node capacity, Resource cluster, MachineImage image) {
        String lines = plan.usable(capacity, Ec2Capacity.USER_DATA)
                .filter(text -> !text.isBlank())
                .map(text -> Intrinsic.literal(text.stripTrailing()) + "\n")
                .orElse("");
        boolean hasAgent = plan.usable(capacity, Ec2Capacity.ECS_AGENT).orElse(true);
        if (!hasAgent && lines.isEmpty()) {
            return Optional.empty();
        }
        String agent = hasAgent ? agent(image, "${" + cluster.logicalId() + "}") : "";
        return Optional.of(Intrinsic.sub(switch (image) {
            case AL2023_X86, AL2023_ARM, AL2023_GPU, CUSTOM -> SHELL + agent + withoutShell(lines);
            case BOTTLEROCKET_X86, BOTTLEROCKET_ARM -> agent + lines;
            case WINDOWS_2022 -> "<powershell>\n" + agent + lines + "</powershell>\n";
        }));
    }

    private static String withoutShell(String lines) {
        return lines.startsWith(SHELL) ? lines.substring(SHELL.length()) : lines;
    }

    /// The settings of the agent are from https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-agent-config.html
    private static String agent(MachineImage image, String cluster) {
        return switch (image) {
            case AL2023_X86, AL2023_ARM, AL2023_GPU, CUSTOM -> """
                    cat >> /etc/ecs/ecs.config <<'CONF'
                    ECS_CLUSTER=%s
                    ECS_AWSVPC_BLOCK_IMDS=true
                    ECS_ENABLE_SPOT_INSTANCE_DRAINING=true
                    CONF
                    """.formatted(cluster);
            case BOTTLEROCKET_X86, BOTTLEROCKET_ARM -> """
                    [settings.ecs]
                    cluster = "%s"
                    """.formatted(cluster);
            case WINDOWS_2022 -> """
                    Import-Module ECSTools
                    Initialize-ECSAgent -Cluster '%s' -EnableTaskIAMRole
                    """.formatted(cluster);
        };
    }

    /// The disk that holds images and what containers write.
    static String disk(MachineImage image) {
        return switch (image) {
            case AL2023_X86, AL2023_ARM, AL2023_GPU, CUSTOM -> "/dev/xvda";
            case BOTTLEROCKET_X86, BOTTLEROCKET_ARM -> "/dev/xvdb";
            case WINDOWS_2022 -> "/dev/sda1";
        };
    }
}
