package gantry.model.check.rules.ecs;

import gantry.model.check.Rule;
import java.util.List;

/// The rules about services, one per line.
public final class ServiceRules {

    public static final List<Rule> ALL = List.of(
            new AwsvpcNetwork(),
            new CircuitBreakerRollingOnly(),
            new DaemonScheduling(),
            new DeploymentPercents(),
            new DeploymentRollback(),
            new EcsExecPrerequisites(),
            new ExternalLaunchType(),
            new FargatePlatformVersion(),
            new GracePeriodMissing(),
            new GracePeriodUnused(),
            new HostPortPerInstance(),
            new InstanceTypeFitsTask(),
            new PublicIpOnFargateOnly(),
            new ServiceTaskDefinition(),
            new TaskIsolation(),
            new TaskWithoutEgress());

    private ServiceRules() {}
}
