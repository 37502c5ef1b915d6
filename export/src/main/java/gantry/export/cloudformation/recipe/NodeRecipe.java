package gantry.export.cloudformation.recipe;

import gantry.export.Recipe;
import gantry.export.cloudformation.Plan;
import gantry.model.diagram.Element;
import gantry.model.diagram.Node;

/// A recipe for nodes of one kind. Its primary resource, where the kind has one, is in the plan already.
interface NodeRecipe extends Recipe<Plan> {

    void expand(Node node, Plan plan);

    @Override
    default void expand(Element element, Plan plan) {
        expand((Node) element, plan);
    }
}
