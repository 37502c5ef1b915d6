package gantry.model.check.rules;

import gantry.model.check.Rule;
import gantry.model.check.rules.ecs.ContainerImageReference;
import gantry.model.check.rules.ecs.ContainerSizesFit;
import gantry.model.check.rules.ecs.EssentialContainerRequired;
import gantry.model.check.rules.ecs.FargateRequiresAwsvpc;
import gantry.model.check.rules.ecs.FargateTaskSize;
import gantry.model.check.rules.ecs.PortMappingNetworkMode;
import gantry.model.check.rules.ecs.ServiceTaskDefinition;
import gantry.model.check.rules.ecs.TaskContainerCount;
import gantry.model.check.rules.ecs.TaskExecutionRoleRequired;
import gantry.model.check.rules.ecs.TaskWithoutEgress;
import gantry.model.check.rules.elb.DistinctAvailabilityZones;
import gantry.model.check.rules.elb.InternetFacingPublicSubnets;
import gantry.model.check.rules.elb.TargetContainerAndPort;
import gantry.model.check.rules.field.InvalidField;
import gantry.model.check.rules.field.MissingField;
import gantry.model.check.rules.field.UnknownKind;
import gantry.model.check.rules.general.IncompleteResource;
import gantry.model.check.rules.general.MinDesiredMax;
import gantry.model.check.rules.general.SameRegion;
import gantry.model.check.rules.general.ScheduleExpressions;
import gantry.model.check.rules.general.UnsupportedConnection;
import gantry.model.check.rules.general.ValidUniqueName;
import gantry.model.check.rules.iam.MissingResourcePermission;
import gantry.model.check.rules.iam.RoleTrustPolicy;
import gantry.model.check.rules.iam.SeparateRolePerWorkload;
import gantry.model.check.rules.lambda.DeprecatedRuntime;
import gantry.model.check.rules.lambda.FunctionTimeoutLimit;
import gantry.model.check.rules.lambda.UnsupportedRuntime;
import gantry.model.check.rules.practice.LatestImageTag;
import gantry.model.check.rules.practice.PlaintextSecret;
import gantry.model.check.rules.practice.SingleReplica;
import gantry.model.check.rules.scaling.DesiredCountWithinMinMax;
import gantry.model.check.rules.scaling.RequestCountRequiresAlb;
import gantry.model.check.rules.trigger.RecursiveLoop;
import gantry.model.check.rules.trigger.SqsVisibilityBelowTimeout;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// All rules of this version, family by family and alphabetically within each.
public final class Rules {

    /// Every rule about what AWS accepts and recommends; the rules about single fields join them in [#ALL].
    private static final List<Rule> ABOUT_AWS = List.of(
            new ContainerImageReference(),
            new ContainerSizesFit(),
            new EssentialContainerRequired(),
            new FargateRequiresAwsvpc(),
            new FargateTaskSize(),
            new PortMappingNetworkMode(),
            new ServiceTaskDefinition(),
            new TaskContainerCount(),
            new TaskExecutionRoleRequired(),
            new TaskWithoutEgress(),
            new DistinctAvailabilityZones(),
            new InternetFacingPublicSubnets(),
            new TargetContainerAndPort(),
            new IncompleteResource(),
            new MinDesiredMax(),
            new SameRegion(),
            new ScheduleExpressions(),
            new UnsupportedConnection(),
            new ValidUniqueName(),
            new MissingResourcePermission(),
            new RoleTrustPolicy(),
            new SeparateRolePerWorkload(),
            new DeprecatedRuntime(),
            new FunctionTimeoutLimit(),
            new UnsupportedRuntime(),
            new LatestImageTag(),
            new PlaintextSecret(),
            new SingleReplica(),
            new DesiredCountWithinMinMax(),
            new RequestCountRequiresAlb(),
            new RecursiveLoop(),
            new SqsVisibilityBelowTimeout());

    public static final List<Rule> ALL = withFieldRules(ABOUT_AWS);

    private Rules() {}

    /// The rules about fields stay silent where another rule judges the same value, so they must know the others.
    private static List<Rule> withFieldRules(List<Rule> others) {
        Set<String> ids = others.stream().map(rule -> rule.info().id()).collect(Collectors.toUnmodifiableSet());
        var all = new ArrayList<Rule>(others);
        all.add(new InvalidField(ids));
        all.add(new MissingField());
        all.add(new UnknownKind());
        return List.copyOf(all);
    }
}
