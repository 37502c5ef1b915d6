package gantry.model.kinds.ecs;

import gantry.model.kind.Badge;
import gantry.model.kind.Cardinality;
import gantry.model.kind.Category;
import gantry.model.kind.Choice;
import gantry.model.kind.Condition;
import gantry.model.kind.Containment;
import gantry.model.kind.Expectation;
import gantry.model.kind.Flag;
import gantry.model.kind.NameRule;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Refusal;
import gantry.model.kind.Sight;
import gantry.model.kind.Target;
import gantry.model.kind.Values;
import gantry.model.kind.Whole;
import gantry.model.kinds.binding.Spelling;
import gantry.model.kinds.connection.Uses;
import gantry.model.kinds.connection.Wraps;
import java.util.List;

/// A source of machines that services of a cluster share by weight.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/clusters.html
public final class CapacityProvider {

    public static final String ID = "aws.ecs.capacity-provider";

    private static final String GUIDE = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/";
    private static final String API = "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/";
    private static final String PAGE = API + "API_CapacityProvider.html";
    private static final String ROLE = "CapacityProvider";
    private static final String SCALING = "Managed scaling";
    private static final String GROUP = "/AutoScalingGroupProvider";

    public static final Property<ProviderType> TYPE = Property.of("type", Choice.of(ProviderType.class))
            .fallback(ProviderType.FARGATE)
            .group("General")
            .about("Fargate and Fargate Spot exist in every Region; the others bring instances of yours.")
            .source(PAGE)
            .unbound(Target.CLOUDFORMATION, "it decides which part of the resource is written, or none for Fargate");

    private static final Condition IS_EC2 = Condition.when(TYPE, ProviderType.EC2);

    public static final Property<Boolean> SPOT = Property.of("spot", new Flag())
            .title("Spot instances")
            .fallback(false)
            .visibleWhen(Condition.when(TYPE, ProviderType.MANAGED))
            .group("General")
            .about("Uses spare capacity: cheaper, but AWS may take the instances back with two minutes' notice.")
            .source(API + "API_InstanceLaunchTemplate.html")
            .to(
                    Target.CLOUDFORMATION,
                    ROLE,
                    "/ManagedInstancesProvider/InstanceLaunchTemplate/CapacityOptionType",
                    Spelling.words("SPOT", "ON_DEMAND"));

    public static final Property<Boolean> MANAGED_SCALING = Property.of("managedScaling", new Flag())
            .fallback(true)
            .visibleWhen(IS_EC2)
            .group(SCALING)
            .about("ECS adds instances when tasks find no place and removes those that are empty.")
            .source(GUIDE + "cluster-auto-scaling.html")
            .to(
                    Target.CLOUDFORMATION,
                    ROLE,
                    GROUP + "/ManagedScaling/Status",
                    Spelling.words("ENABLED", "DISABLED"));

    /// The range 1 to 100 is from https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedScaling.html
    public static final Property<Long> TARGET_CAPACITY = Property.of("targetCapacity", Whole.between(1, 100))
            .fallback(100L)
            .visibleWhen(IS_EC2)
            .parameter()
            .unit("percent")
            .group(SCALING)
            .about("How full the instances are kept. Less than 100 leaves room for tasks that start at once.")
            .source(API + "API_ManagedScaling.html")
            .to(Target.CLOUDFORMATION, ROLE, GROUP + "/ManagedScaling/TargetCapacity");

    public static final Property<Boolean> MANAGED_TERMINATION_PROTECTION = Property.of(
            "managedTerminationProtection", new Flag())
            .fallback(false)
            .visibleWhen(IS_EC2)
            .group(SCALING)
            .about("Keeps instances with tasks from being removed. The stack can then be deleted only by hand.")
            .source(API + "API_AutoScalingGroupProvider.html")
            .to(
                    Target.CLOUDFORMATION,
                    ROLE,
                    GROUP + "/ManagedTerminationProtection",
                    Spelling.words("ENABLED", "DISABLED"));

    public static final Property<Boolean> MANAGED_DRAINING = Property.of("managedDraining", new Flag())
            .fallback(true)
            .visibleWhen(IS_EC2)
            .group(SCALING)
            .about("Moves tasks to other instances before one is ended.")
            .source(GUIDE + "managed-instance-draining.html")
            .to(Target.CLOUDFORMATION, ROLE, GROUP + "/ManagedDraining", Spelling.words("ENABLED", "DISABLED"));

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("Capacity provider")
            .about("A source of machines for the services of a cluster. Services split their tasks among several.")
            .explain(
                    "Use one for Fargate Spot, to let ECS add and remove EC2 instances as tasks need them, or to split "
                            + "the tasks of a service by base and weight.",
                    "A service that runs on Fargate only needs none: set its launch type. Machines outside AWS have no "
                            + "capacity providers.",
                    "A strategy names up to 20 providers and never mixes Fargate with instances. An Auto Scaling group "
                            + "belongs to one provider. One base may be above 0.",
                    "The provider itself is free. You pay for Fargate tasks or for the instances it starts; spare "
                            + "capacity costs less.")
            .source(GUIDE + "clusters.html")
            .category(Category.ECS)
            .icon("capacity-provider")
            .keywords("fargate spot", "spot", "strategy", "managed scaling", "managed instances", "base", "weight")
            .properties(
                    TYPE,
                    SPOT,
                    MANAGED_SCALING,
                    TARGET_CAPACITY,
                    MANAGED_TERMINATION_PROTECTION,
                    MANAGED_DRAINING)
            .size(192, 64)
            .fact(CapacityProvider::fact)
            .badges(CapacityProvider::badges)
            .inside(new Containment(
                    EcsCluster.ID,
                    20,
                    "0..20 (association)",
                    "FARGATE, FARGATE_SPOT or one per Auto Scaling group"))
            .names(names(), "capacity")
            .to(
                    Wraps.ID,
                    Ec2Capacity.ID,
                    new Cardinality(0, 1, 0, 1, "exactly 1 for EC2_AUTOSCALING").confined(),
                    "AutoScalingGroupProvider")
            .refuses(
                    Refusal.of(
                            ID,
                            Ec2Capacity.ID,
                            "Fargate runs tasks on AWS-managed capacity, it wraps no instances.",
                            "capacity provider of type EC2 Auto Scaling group -> EC2 capacity")
                            .when(Condition.when(TYPE, ProviderType.FARGATE, ProviderType.FARGATE_SPOT)),
                    Refusal.of(
                            ID,
                            Ec2Capacity.ID,
                            "Managed Instances are created by ECS, not by an Auto Scaling group.",
                            "capacity provider of type EC2 Auto Scaling group -> EC2 capacity")
                            .when(Condition.when(TYPE, ProviderType.MANAGED)))
            .expects(Expectation.of(Expectation.Side.IN, "no service uses it", Uses.ID))
            .resource(Target.CLOUDFORMATION, ROLE, "AWS::ECS::CapacityProvider")
            .resource(
                    Target.CLOUDFORMATION,
                    "CapacityProviderAssociations",
                    "AWS::ECS::ClusterCapacityProviderAssociations")
            .build();

    private CapacityProvider() {}

    /// Whether tasks on a provider with these values run on spare capacity.
    static boolean isSpot(Values provider) {
        return provider.value(TYPE) == ProviderType.FARGATE_SPOT
                || SPOT.isVisible(provider) && provider.value(SPOT);
    }

    /// The word for the machines of a type.
    static String badge(ProviderType type) {
        return switch (type) {
            case FARGATE, FARGATE_SPOT -> "FARGATE";
            case EC2 -> "EC2";
            case MANAGED -> "MANAGED";
        };
    }

    private static String fact(Values values) {
        ProviderType type = values.value(TYPE);
        if (type != ProviderType.EC2) {
            return type.label();
        }
        return values.value(MANAGED_SCALING)
                ? "EC2 · kept " + values.value(TARGET_CAPACITY) + " % full"
                : "EC2 · not scaled by ECS";
    }

    private static List<Badge> badges(Sight sight) {
        ProviderType type = sight.values().value(TYPE);
        boolean isSpot = isSpot(sight.values())
                || sight.targets(Wraps.ID).stream().anyMatch(group -> group.value(Ec2Capacity.SPOT));
        Badge machines = new Badge(badge(type));
        return isSpot ? List.of(machines, new Badge("SPOT")) : List.of(machines);
    }

    /// The two that AWS brings may be called by their names; that no other is, a rule asks.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateCapacityProvider.html
    private static NameRule names() {
        return new NameRule(
                "FARGATE|FARGATE_SPOT|(?!(?i:aws|ecs|fargate))[A-Za-z0-9_-]{1,255}",
                "1 to 255 letters, digits, '_' or '-', not 'aws', 'ecs' or 'fargate' at the start",
                255,
                false,
                false,
                NameRule.Scope.REGION);
    }
}
