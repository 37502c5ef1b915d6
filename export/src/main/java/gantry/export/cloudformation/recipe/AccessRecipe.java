package gantry.export.cloudformation.recipe;

import gantry.export.cloudformation.Block;
import gantry.export.cloudformation.Intrinsic;
import gantry.export.cloudformation.Names;
import gantry.export.cloudformation.Plan;
import gantry.export.cloudformation.Resource;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Usage;
import gantry.model.kind.Usage.Permission;
import gantry.model.kinds.connection.AccessMode;
import gantry.model.kinds.connection.Accesses;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.kinds.lambda.LambdaFunction;
import java.util.ArrayList;
import java.util.List;

/// Code that uses a resource: permissions for its role, and where the resource is as an environment variable.
final class AccessRecipe implements EdgeRecipe {

    @Override
    public String kind() {
        return Accesses.ID;
    }

    @Override
    public void expand(Edge edge, Plan plan) {
        Node user = EdgeRecipe.from(edge, plan);
        Node used = EdgeRecipe.to(edge, plan);
        if (plan.primary(user).isEmpty() || plan.primary(used).isEmpty()) {
            return;
        }
        if (plan.kind(used) instanceof NodeKind kind) {
            kind.usage().ifPresent(usage -> grant(edge, plan, usage));
        }
    }

    private static void grant(Edge edge, Plan plan, Usage usage) {
        Node user = EdgeRecipe.from(edge, plan);
        Node used = EdgeRecipe.to(edge, plan);
        Resource resource = plan.primary(used).orElseThrow();
        Block[] statements = statements(edge, plan, usage).toArray(new Block[0]);
        String policy = "access-" + plan.slug(used);
        String variable = Names.variable(used.name(), usage.variable());
        if (user.isA(TaskDefinition.ID)) {
            Roles.allow(plan, Roles.task(plan, user), policy, statements);
            Containers.definitions(plan, user)
                    .forEach(container -> Containers.environment(container, variable, resource.address()));
        } else if (user.isA(LambdaFunction.ID)) {
            Roles.allow(plan, Roles.function(plan, user), policy, statements);
            Resource function = plan.primary(user).orElseThrow();
            function.properties().setIfAbsent("/Environment/Variables/" + variable, resource.address());
        }
    }

    private static List<Block> statements(Edge edge, Plan plan, Usage usage) {
        AccessMode mode = plan.usable(edge, Accesses.MODE).orElse(AccessMode.READ);
        Resource resource = plan.primary(EdgeRecipe.to(edge, plan)).orElseThrow();
        String prefix = Intrinsic.literal(plan.usable(edge, Accesses.WRITE_PREFIX).orElse(""));
        var needed = new ArrayList<Permission>();
        if (mode.reads()) {
            needed.addAll(usage.read());
        }
        if (mode.writes()) {
            needed.addAll(usage.write());
        }
        return needed.stream()
                .map(permission -> Policies.allow(permission.actions(), parts(resource, permission, prefix)))
                .toList();
    }

    private static Object parts(Resource resource, Permission permission, String prefix) {
        List<Intrinsic> parts = permission.parts().stream()
                .map(part -> resource.arn(part.replace(Usage.PREFIX, prefix)))
                .toList();
        return parts.size() == 1 ? parts.getFirst() : parts;
    }
}
