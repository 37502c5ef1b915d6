package gantry.model.check.rules.ecs;

import gantry.model.check.Rule;
import java.util.List;

/// The rules about clusters and capacity, one per line.
public final class ClusterRules {

    public static final List<Rule> ALL = List.of(
            new ContainerAgentRequired(),
            new FargateSpotRuntimePlatform(),
            new InstanceProfileRequired(),
            new LaunchTypeOrCapacityProvider(),
            new NoContainerInstances(),
            new SpotWithoutOnDemandBase(),
            new ValidCapacityProviderStrategy());

    private ClusterRules() {}
}
