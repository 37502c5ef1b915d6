package gantry.model.check.rules.ecs;

import gantry.model.check.Rule;
import java.util.List;

/// The rules about task definitions and containers, one per line.
public final class TaskRules {

    public static final List<Rule> ALL = List.of(
            new CommandExecForm(),
            new ContainerImageReference(),
            new ContainerSizesFit(),
            new DuplicateOrReservedPort(),
            new EssentialContainerRequired(),
            new FargateEphemeralStorage(),
            new FargateRequiresAwsvpc(),
            new FargateTaskSize(),
            new FargateUnsupportedParameters(),
            new LinksRequireBridge(),
            new LogConfigurationOptions(),
            new PortMappingNetworkMode(),
            new TaskContainerCount(),
            new TaskDefinitionCompatibility(),
            new TaskExecutionRoleRequired(),
            new UnsupportedLogDriver(),
            new UnsupportedVolumeType(),
            new ValidContainerDependency(),
            new VolumeMountConfiguration());

    private TaskRules() {}
}
