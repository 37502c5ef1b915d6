package gantry.export.cloudformation.recipe;

import gantry.export.cloudformation.Intrinsic;
import gantry.export.cloudformation.Plan;
import gantry.export.cloudformation.Resource;
import gantry.model.diagram.Node;
import gantry.model.kinds.network.Subnet;
import gantry.model.kinds.network.Zone;
import java.util.Optional;

/// Places a subnet in its VPC and zone; [VpcRecipe] gives it routes.
final class SubnetRecipe implements NodeRecipe {

    @Override
    public String kind() {
        return Subnet.ID;
    }

    @Override
    public void expand(Node subnet, Plan plan) {
        Resource resource = plan.primary(subnet).orElseThrow();
        Optional<Resource> vpc = plan.topology().vpc(subnet).flatMap(plan::primary);
        if (vpc.isEmpty()) {
            plan.leaveOut(subnet, "a subnet stands in a VPC. Move it into one.");
        } else if (plan.usable(subnet, Subnet.CIDR).isEmpty()) {
            plan.leaveOut(subnet, "it needs a CIDR block, such as 10.0.0.0/20.");
        } else {
            Zone zone = plan.usable(subnet, Subnet.ZONE).orElse(Zone.A);
            resource.set("/VpcId", vpc.get().ref())
                    .set("/AvailabilityZone", new Intrinsic.Select(zone.ordinal(), new Intrinsic.Zones()))
                    .set("/Tags", Network.nameTag(plan, subnet, ""));
        }
    }
}
