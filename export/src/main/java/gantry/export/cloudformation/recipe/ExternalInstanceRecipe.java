package gantry.export.cloudformation.recipe;

import gantry.export.cloudformation.ExportRules;
import gantry.export.cloudformation.Plan;
import gantry.export.cloudformation.Resource;
import gantry.model.diagram.Node;
import gantry.model.kinds.connection.InstanceRole;
import gantry.model.kinds.ecs.ExternalInstance;
import gantry.model.kinds.identity.RoleKind;
import java.util.List;
import java.util.Optional;

/// Machines outside AWS become no resource but the role that their agent takes on; they register by a command.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-anywhere-registration.html
final class ExternalInstanceRecipe implements NodeRecipe {

    @Override
    public String kind() {
        return ExternalInstance.ID;
    }

    @Override
    public void expand(Node machines, Plan plan) {
        Resource role = plan.primary(machines).orElseThrow();
        Optional<Resource> drawn = plan.topology().sources(machines, InstanceRole.ID).stream()
                .findFirst()
                .flatMap(plan::primary);
        if (drawn.isPresent()) {
            plan.withdraw(machines);
        } else {
            role.set("/AssumeRolePolicyDocument", Policies.trust(List.of(RoleKind.ECS_EXTERNAL.principal())));
        }
        Roles.allowAgent(plan, drawn.orElse(role));
        plan.report(
                ExportRules.BY_HAND,
                machines,
                plan.label(machines) + " registers by hand: create an activation in Systems Manager with its role, and "
                        + "run the ECS Anywhere installation script on the machine.");
    }
}
