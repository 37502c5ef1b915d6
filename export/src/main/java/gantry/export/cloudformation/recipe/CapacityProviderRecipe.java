package gantry.export.cloudformation.recipe;

import gantry.export.cloudformation.Block;
import gantry.export.cloudformation.Plan;
import gantry.export.cloudformation.Resource;
import gantry.model.diagram.Node;
import gantry.model.kinds.connection.Wraps;
import gantry.model.kinds.ecs.CapacityProvider;
import gantry.model.kinds.ecs.Ec2Capacity;
import gantry.model.kinds.ecs.ProviderType;
import java.util.Optional;

/// Connects a capacity provider with its Auto Scaling group; those of Fargate exist already and become no resource.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-capacityprovider.html
final class CapacityProviderRecipe implements NodeRecipe {

    private static final String GROUP = "/AutoScalingGroupProvider";

    @Override
    public String kind() {
        return CapacityProvider.ID;
    }

    @Override
    public void expand(Node provider, Plan plan) {
        switch (type(provider, plan)) {
            case FARGATE, FARGATE_SPOT -> plan.withdraw(provider);
            case MANAGED -> plan.leaveOut(
                    provider, "Managed Instances aren't exported yet. Choose an EC2 Auto Scaling group or Fargate.");
            case EC2 -> instances(provider, plan);
        }
    }

    private static ProviderType type(Node provider, Plan plan) {
        return plan.usable(provider, CapacityProvider.TYPE).orElse(ProviderType.FARGATE);
    }

    private static void instances(Node provider, Plan plan) {
        Optional<Node> wrapped = plan.topology().targets(provider, Wraps.ID).stream()
                .filter(node -> node.isA(Ec2Capacity.ID) && plan.primary(node).isPresent())
                .findFirst();
        if (plan.topology().cluster(provider).flatMap(plan::primary).isEmpty()) {
            plan.leaveOut(provider, "a capacity provider stands in a cluster. Move it into one.");
        } else if (wrapped.isEmpty()) {
            plan.leaveOut(provider, "it wraps no EC2 capacity that is exported. Connect it with one.");
        } else if (!plan.topology().sources(wrapped.get(), Wraps.ID).getFirst().equals(provider)) {
            plan.leaveOut(provider, "another provider wraps " + plan.label(wrapped.get()) + " already.");
        } else {
            wrap(provider, plan, plan.primary(wrapped.get()).orElseThrow());
        }
    }

    /// A group may hold on to instances with tasks only when ECS may protect them.
    private static void wrap(Node provider, Plan plan, Resource group) {
        plan.primary(provider).orElseThrow().set(GROUP + "/AutoScalingGroupArn", group.ref());
        if (plan.usable(provider, CapacityProvider.MANAGED_TERMINATION_PROTECTION).orElse(false)) {
            group.set("/NewInstancesProtectedFromScaleIn", true);
        }
        // Without the tag ECS adds it itself, and the next update of the stack would take it away again.
        group.properties()
                .add("/Tags", Block.of("Key", "AmazonECSManaged", "Value", "", "PropagateAtLaunch", true));
    }

    /// Whether a provider is one of the two that every cluster may offer.
    static boolean isFargate(Node provider, Plan plan) {
        ProviderType type = type(provider, plan);
        return type == ProviderType.FARGATE || type == ProviderType.FARGATE_SPOT;
    }

    /// How a strategy names a provider; empty when that isn't exported.
    static Optional<Object> name(Node provider, Plan plan) {
        return isFargate(provider, plan)
                ? Optional.of(type(provider, plan).value())
                : plan.primary(provider).map(Resource::ref);
    }
}
