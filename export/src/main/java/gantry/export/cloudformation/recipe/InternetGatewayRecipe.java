package gantry.export.cloudformation.recipe;

import gantry.export.cloudformation.Plan;
import gantry.model.diagram.Node;
import gantry.model.kinds.network.InternetGateway;
import java.util.Optional;

/// Attaches a drawn internet gateway to its VPC, so that none is derived there.
///
/// Source: https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html
final class InternetGatewayRecipe implements NodeRecipe {

    @Override
    public String kind() {
        return InternetGateway.ID;
    }

    @Override
    public void expand(Node gateway, Plan plan) {
        Optional<Node> vpc = plan.topology().vpc(gateway);
        if (vpc.isEmpty()) {
            plan.leaveOut(gateway, "an internet gateway belongs to a VPC. Move it into one.");
        } else if (!plan.topology().gatewaysOf(vpc.get()).internet().equals(Optional.of(gateway))) {
            plan.leaveOut(gateway, plan.label(vpc.get()) + " has an internet gateway already, and takes only one.");
        } else {
            InternetAccess.of(plan, vpc.get()).gateway().set("/Tags", Network.nameTag(plan, gateway, ""));
        }
    }
}
