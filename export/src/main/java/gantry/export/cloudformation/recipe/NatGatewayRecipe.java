package gantry.export.cloudformation.recipe;

import gantry.export.cloudformation.ExportRules;
import gantry.export.cloudformation.Plan;
import gantry.export.cloudformation.Resource;
import gantry.model.check.FieldPath;
import gantry.model.diagram.Node;
import gantry.model.kinds.network.Connectivity;
import gantry.model.kinds.network.NatGateway;
import gantry.model.kinds.network.Subnet;
import java.util.Optional;

/// Places a drawn NAT gateway in its subnet and gives a public one an address; [NatGateways] routes to it.
///
/// Source: https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html
final class NatGatewayRecipe implements NodeRecipe {

    @Override
    public String kind() {
        return NatGateway.ID;
    }

    @Override
    public void expand(Node gateway, Plan plan) {
        Optional<Node> subnet = plan.topology().around(gateway, Subnet.ID);
        Optional<Resource> place = subnet.flatMap(plan::primary);
        if (place.isEmpty()) {
            plan.leaveOut(gateway, "a NAT gateway stands in a subnet that is exported. Move it into one.");
            return;
        }
        Resource resource = plan.primary(gateway).orElseThrow();
        if (isPublic(gateway, plan)) {
            address(gateway, subnet.orElseThrow(), plan, resource);
        }
        resource.set("/SubnetId", place.get().ref()).set("/Tags", Network.nameTag(plan, gateway, ""));
    }

    /// Whether the gateway leads to the internet, not to other networks only.
    static boolean isPublic(Node gateway, Plan plan) {
        return plan.usable(gateway, NatGateway.CONNECTIVITY).orElse(Connectivity.PUBLIC) == Connectivity.PUBLIC;
    }

    private static void address(Node gateway, Node subnet, Plan plan, Resource resource) {
        Resource address = plan.add(gateway, "Eip").set("/Domain", "vpc");
        resource.set("/AllocationId", address.get("AllocationId"));
        if (plan.topology().isPublic(subnet)) {
            plan.topology().vpc(subnet).ifPresent(vpc -> address.after(InternetAccess.of(plan, vpc).attachment()));
        } else {
            plan.report(
                    ExportRules.NOT_EXPRESSED,
                    gateway,
                    FieldPath.of(NatGateway.CONNECTIVITY),
                    plan.label(gateway) + " leads nowhere, because it stands in a private subnet. Move it into a "
                            + "public one.");
        }
    }
}
