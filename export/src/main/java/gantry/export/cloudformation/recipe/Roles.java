package gantry.export.cloudformation.recipe;

import gantry.export.cloudformation.Block;
import gantry.export.cloudformation.Intrinsic;
import gantry.export.cloudformation.Plan;
import gantry.export.cloudformation.Resource;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kinds.connection.InstanceProfile;
import gantry.model.kinds.connection.InvokeRole;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.identity.RoleKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// The roles that workloads act with: the drawn one, else one that is derived when something needs it.
final class Roles {

    private Roles() {}

    /// The role with which ECS pulls images, writes logs and reads secrets for a task definition.
    static Resource execution(Plan plan, Node taskDefinition) {
        Resource role = plan.topology().executionRole(taskDefinition).flatMap(plan::primary)
                .orElseGet(() -> derived(plan, taskDefinition, "ExecutionRole", RoleKind.ECS_TASK_EXECUTION));
        plan.primary(taskDefinition).orElseThrow().set("/ExecutionRoleArn", role.arn());
        return role;
    }

    /// The role that the code of a task definition acts with.
    static Resource task(Plan plan, Node taskDefinition) {
        Resource role = plan.topology().taskRole(taskDefinition).flatMap(plan::primary)
                .orElseGet(() -> derived(plan, taskDefinition, "TaskRole", RoleKind.ECS_TASK));
        plan.primary(taskDefinition).orElseThrow().set("/TaskRoleArn", role.arn());
        return role;
    }

    /// The role that a function acts with.
    static Resource function(Plan plan, Node function) {
        return plan.topology().executionRole(function).flatMap(plan::primary)
                .orElseGet(() -> derived(plan, function, "Role", RoleKind.LAMBDA_EXECUTION));
    }

    /// The role with which a schedule reaches its target.
    static Resource schedule(Plan plan, Node schedule) {
        Optional<Resource> drawn = plan.topology().sources(schedule, InvokeRole.ID).stream()
                .findFirst()
                .flatMap(plan::primary);
        return drawn.orElseGet(() -> derived(plan, schedule, "Role", RoleKind.SCHEDULE));
    }

    /// The role of container instances. A drawn one that wants grants gets what the ECS agent needs at least.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/instance_IAM_role.html
    static Resource instance(Plan plan, Node capacity) {
        Resource role = plan.topology().sources(capacity, InstanceProfile.ID).stream()
                .findFirst()
                .flatMap(plan::primary)
                .orElseGet(() -> derived(plan, capacity, "Role", RoleKind.EC2_INSTANCE));
        allowAgent(plan, role);
        return role;
    }

    /// What the ECS agent and the agent of Systems Manager need at least, on EC2 and elsewhere.
    static void allowAgent(Plan plan, Resource role) {
        if (wantsGrants(plan, role)) {
            String policies = "arn:${AWS::Partition}:iam::aws:policy/";
            role.properties()
                    .addNew(
                            "/ManagedPolicyArns",
                            Intrinsic.sub(policies + "service-role/AmazonEC2ContainerServiceforEC2Role"))
                    .addNew("/ManagedPolicyArns", Intrinsic.sub(policies + "AmazonSSMManagedInstanceCore"));
        }
    }

    private static Resource derived(Plan plan, Node workload, String role, RoleKind kind) {
        return plan.find(workload, role).orElseGet(() -> plan.add(workload, role)
                .set("/AssumeRolePolicyDocument", Policies.trust(List.of(kind.principal()))));
    }

    /// Adds statements to a policy of the role, unless it is a drawn role that doesn't want any.
    static void allow(Plan plan, Resource role, String policy, Block... statements) {
        if (!wantsGrants(plan, role)) {
            return;
        }
        for (Object present : role.properties().list("/Policies")) {
            if (present instanceof Block block && block.get("/PolicyName").equals(Optional.of(policy))) {
                var all = new LinkedHashSet<Object>(block.list("/PolicyDocument/Statement"));
                all.addAll(List.of(statements));
                block.set("/PolicyDocument/Statement", new ArrayList<>(all));
                return;
            }
        }
        role.properties()
                .add("/Policies", Block.of("PolicyName", policy, "PolicyDocument", Policies.document(statements)));
    }

    private static boolean wantsGrants(Plan plan, Resource role) {
        return !(role.owner().element() instanceof NodeId id)
                || plan.diagram()
                        .node(id)
                        .filter(node -> node.isA(IamRole.ID))
                        .flatMap(node -> plan.usable(node, IamRole.GRANT_FROM_CONNECTIONS))
                        .orElse(true);
    }
}
