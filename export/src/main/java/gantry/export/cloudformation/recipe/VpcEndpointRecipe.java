package gantry.export.cloudformation.recipe;

import gantry.export.cloudformation.Plan;
import gantry.model.diagram.Node;
import gantry.model.kinds.network.VpcEndpoint;

/// Leaves out endpoints that stand in no VPC; [Endpoints] completes the others.
final class VpcEndpointRecipe implements NodeRecipe {

    @Override
    public String kind() {
        return VpcEndpoint.ID;
    }

    @Override
    public void expand(Node endpoint, Plan plan) {
        if (plan.topology().vpc(endpoint).isEmpty()) {
            plan.leaveOut(endpoint, "an endpoint belongs to a VPC. Move it into one.");
        }
    }
}
