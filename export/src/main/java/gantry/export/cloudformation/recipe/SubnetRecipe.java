package gantry.export.cloudformation.recipe;

import gantry.export.cloudformation.Block;
import gantry.export.cloudformation.Intrinsic;
import gantry.export.cloudformation.Plan;
import gantry.export.cloudformation.Resource;
import gantry.model.diagram.Node;
import gantry.model.kinds.network.Subnet;
import gantry.model.kinds.network.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
                    .set("/Tags", tags(subnet, plan));
        }
    }

    /// The tags that a person entered, and a name unless they entered one.
    private static List<Object> tags(Node subnet, Plan plan) {
        Map<String, String> entered = plan.usable(subnet, Subnet.TAGS).orElse(Map.of());
        var tags = new ArrayList<Object>(entered.containsKey("Name") ? List.of() : Network.nameTag(plan, subnet, ""));
        entered.forEach((key, value) -> tags.add(Block.of("Key", key, "Value", value)));
        return tags;
    }
}
