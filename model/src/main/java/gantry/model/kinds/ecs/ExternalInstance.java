package gantry.model.kinds.ecs;

import gantry.model.kind.Badge;
import gantry.model.kind.Cardinality;
import gantry.model.kind.Category;
import gantry.model.kind.Choice;
import gantry.model.kind.Containment;
import gantry.model.kind.NameRule;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Target;
import gantry.model.kind.Values;
import gantry.model.kind.Whole;
import gantry.model.kinds.connection.InstanceRole;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.identity.RoleKind;
import java.util.List;

/// Machines outside AWS that run tasks of a cluster (ECS Anywhere).
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-anywhere.html
public final class ExternalInstance {

    public static final String ID = "aws.ecs.external-instance";

    private static final String PAGE = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-anywhere.html";
    private static final String REGISTRATION = "a part of the commands that register the machines";

    public static final Property<ExternalSystem> OPERATING_SYSTEM = Property.of(
            "operatingSystem", Choice.of(ExternalSystem.class))
            .fallback(ExternalSystem.LINUX)
            .group("Machines")
            .about("The system on the machines. It decides how they are registered.")
            .source(PAGE)
            .unbound(Target.CLOUDFORMATION, REGISTRATION);

    public static final Property<CpuArchitecture> CPU_ARCHITECTURE = Property.of(
            "cpuArchitecture", Choice.of(CpuArchitecture.class))
            .title("CPU architecture")
            .fallback(CpuArchitecture.X86_64)
            .group("Machines")
            .about("The processor of the machines. Images must be built for it.")
            .source(PAGE)
            .unbound(Target.CLOUDFORMATION, "for checks only");

    /// The range 1 to 1000 is from https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_CreateActivation.html
    public static final Property<Long> COUNT = Property.of("count", Whole.between(1, 1000))
            .title("Machines")
            .fallback(1L)
            .unit("machines")
            .group("Machines")
            .about("How many machines may be registered.")
            .source("https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_CreateActivation.html")
            .unbound(Target.CLOUDFORMATION, REGISTRATION);

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("External instance")
            .about("Machines of your own, outside AWS, that are registered with the cluster and run its tasks.")
            .explain(
                    "Use it when tasks must run near your own data or machines, but shall be deployed and watched like "
                            + "those in AWS.",
                    "Don't use it for what users reach through a load balancer of AWS: there is none here. Use Fargate "
                            + "or EC2 for that.",
                    "No load balancers, service discovery, network mode awsvpc, capacity providers or EFS. One "
                            + "registration covers up to 1000 machines.",
                    "You pay AWS for each hour that a machine is registered, and the machines themselves are yours.")
            .source(PAGE)
            .category(Category.ECS)
            .icon("external-instance")
            .keywords("ecs anywhere", "on-premises", "on premises", "data centre", "own servers", "hybrid")
            .properties(OPERATING_SYSTEM, CPU_ARCHITECTURE, COUNT)
            .fact(ExternalInstance::fact)
            .badges(sight -> List.of(new Badge("EXTERNAL")))
            .inside(Containment.in(EcsCluster.ID, "0..n", ""))
            .names(EcsNames.within(NameRule.Scope.PARENT), "on-premises")
            // A role is derived when none is drawn: hence none at least.
            .from(
                    InstanceRole.ID,
                    IamRole.ID,
                    Cardinality.in(0, 1, "exactly 1 (kind ecsExternal)"),
                    "SSM hybrid activation role",
                    IamRole.of(RoleKind.ECS_EXTERNAL))
            .resource(Target.CLOUDFORMATION, "Role", "AWS::IAM::Role")
            .build();

    private ExternalInstance() {}

    private static String fact(Values values) {
        long count = values.value(COUNT);
        return values.value(OPERATING_SYSTEM).label() + " · " + count + (count == 1 ? " machine" : " machines");
    }
}
