package gantry.export.cloudformation.recipe;

import gantry.export.cloudformation.ExportRules;
import gantry.export.cloudformation.Plan;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.kinds.connection.Links;
import gantry.model.kinds.ecs.NetworkMode;
import gantry.model.kinds.ecs.TaskDefinition;
import java.util.Optional;

/// A container that reaches another one by name, in network mode bridge.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html
final class LinkRecipe implements EdgeRecipe {

    @Override
    public String kind() {
        return Links.ID;
    }

    @Override
    public void expand(Edge edge, Plan plan) {
        Node one = EdgeRecipe.from(edge, plan);
        Node other = EdgeRecipe.to(edge, plan);
        var from = Containers.definition(plan, one);
        var to = Containers.definition(plan, other);
        if (from.isEmpty() || to.isEmpty() || one.id().equals(other.id())) {
            return;
        }
        Optional<Node> task = plan.topology().owner(one);
        boolean isBridge = task.flatMap(node -> plan.usable(node, TaskDefinition.NETWORK_MODE))
                .filter(NetworkMode.BRIDGE::equals)
                .isPresent();
        if (isBridge && task.equals(plan.topology().owner(other))) {
            from.get().addNew("/Links", Containers.name(other));
        } else {
            plan.report(
                    ExportRules.NOT_EXPRESSED,
                    edge,
                    "The link from " + plan.label(one) + " to " + plan.label(other)
                            + " isn't exported: links need one task definition in network mode bridge.");
        }
    }
}
