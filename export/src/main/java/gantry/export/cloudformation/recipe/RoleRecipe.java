package gantry.export.cloudformation.recipe;

import gantry.export.cloudformation.Block;
import gantry.export.cloudformation.Intrinsic;
import gantry.export.cloudformation.Plan;
import gantry.export.cloudformation.Resource;
import gantry.model.diagram.Node;
import gantry.model.kind.Values;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.identity.RoleKind;
import gantry.model.kinds.identity.Statement;
import java.util.ArrayList;
import java.util.List;

/// The trust and the own statements of a drawn role; what connections need is added by their recipes.
final class RoleRecipe implements NodeRecipe {

    @Override
    public String kind() {
        return IamRole.ID;
    }

    @Override
    public void expand(Node role, Plan plan) {
        RoleKind roleKind = plan.usable(role, IamRole.ROLE_KIND).orElse(RoleKind.ECS_TASK);
        List<String> trusted = plan.usable(role, IamRole.TRUST)
                .filter(list -> !list.isEmpty())
                .orElseGet(() -> roleKind.principals(plan.diagram().edgesFrom(role.id()).stream()
                        .map(edge -> plan.diagram().require(edge.to()).kind())));
        if (trusted.isEmpty()) {
            plan.leaveOut(role, "nobody may take it on. Enter the services that it trusts.");
            return;
        }
        Resource resource = plan.primary(role).orElseThrow();
        resource.set("/AssumeRolePolicyDocument", Policies.trust(trusted));
        List<?> managed = resource.properties().list("/ManagedPolicyArns");
        if (!managed.isEmpty()) {
            resource.set("/ManagedPolicyArns", managed.stream().map(RoleRecipe::portable).toList());
        }
        statements(role, plan, resource);
    }

    private static void statements(Node role, Plan plan, Resource resource) {
        var statements = new ArrayList<Block>();
        for (Values statement : plan.usable(role, IamRole.STATEMENTS).orElse(List.of())) {
            List<String> actions = statement.effective(Statement.ACTIONS).orElse(List.of());
            List<String> resources = statement.effective(Statement.RESOURCES).orElse(List.of());
            if (!actions.isEmpty() && !resources.isEmpty()) {
                statements.add(Policies.allow(
                        actions, resources.stream().map(RoleRecipe::portable).toList())
                        .set("/Effect", statement.value(Statement.EFFECT).value()));
            }
        }
        if (!statements.isEmpty()) {
            resource.properties()
                    .add(
                            "/Policies",
                            Block.of(
                                    "PolicyName",
                                    "own",
                                    "PolicyDocument",
                                    Policies.document(statements.toArray(new Block[0]))));
        }
    }

    /// An ARN that also works in the partitions for China and for governments.
    private static Object portable(Object arn) {
        String prefix = "arn:aws:";
        return arn instanceof String text && text.startsWith(prefix)
                ? Intrinsic.sub("arn:${AWS::Partition}:" + Intrinsic.literal(text.substring(prefix.length())))
                : arn;
    }
}
