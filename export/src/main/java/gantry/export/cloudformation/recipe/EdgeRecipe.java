package gantry.export.cloudformation.recipe;

import gantry.export.Recipe;
import gantry.export.cloudformation.Plan;
import gantry.export.cloudformation.Resource;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Element;
import gantry.model.diagram.Node;
import java.util.Optional;

/// A recipe for connections of one kind; runs after those of the nodes.
interface EdgeRecipe extends Recipe<Plan> {

    void expand(Edge edge, Plan plan);

    @Override
    default void expand(Element element, Plan plan) {
        expand((Edge) element, plan);
    }

    static Node from(Edge edge, Plan plan) {
        return plan.diagram().require(edge.from());
    }

    static Node to(Edge edge, Plan plan) {
        return plan.diagram().require(edge.to());
    }

    /// The resource of one end when that end is of `kind` and wasn't left out.
    static Optional<Resource> end(Node node, String kind, Plan plan) {
        return node.isA(kind) ? plan.primary(node) : Optional.empty();
    }
}
