package gantry.export.cloudformation.recipe;

import gantry.export.cloudformation.Block;
import gantry.export.cloudformation.ExportRules;
import gantry.export.cloudformation.Plan;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.kinds.connection.DependsOn;
import gantry.model.kinds.connection.StartCondition;

/// A container that waits for another one of its task.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDependency.html
final class DependencyRecipe implements EdgeRecipe {

    @Override
    public String kind() {
        return DependsOn.ID;
    }

    @Override
    public void expand(Edge edge, Plan plan) {
        Node waiting = EdgeRecipe.from(edge, plan);
        Node first = EdgeRecipe.to(edge, plan);
        var from = Containers.definition(plan, waiting);
        var to = Containers.definition(plan, first);
        if (from.isEmpty() || to.isEmpty() || waiting.id().equals(first.id())) {
            return;
        }
        if (!plan.topology().owner(waiting).equals(plan.topology().owner(first))) {
            plan.report(
                    ExportRules.NOT_EXPRESSED,
                    edge,
                    plan.label(waiting) + " doesn't wait for " + plan.label(first)
                            + ", because they are in different task definitions.");
            return;
        }
        StartCondition condition = plan.usable(edge, DependsOn.CONDITION).orElse(StartCondition.START);
        from.get()
                .addNew(
                        "/DependsOn",
                        Block.of("ContainerName", Containers.name(first), "Condition", condition.value()));
    }
}
