package gantry.export.cloudformation;

import gantry.export.Drawing;
import gantry.model.diagram.NodeId;
import gantry.model.kind.CidrBlock;
import gantry.model.kinds.network.Subnet;
import gantry.model.kinds.network.Vpc;
import gantry.model.kinds.network.Zone;
import java.util.List;

/// Four subnets in two zones: public a and b, private a and b.
record TwoZones(NodeId vpc, List<NodeId> open, List<NodeId> closed) {

    static TwoZones in(Drawing drawing, NodeId region, String name, int second) {
        NodeId vpc = drawing.node(Vpc.ID, name, region);
        drawing.set(vpc, Vpc.CIDR, CidrBlock.parse("10." + second + ".0.0/16").orElseThrow());
        return new TwoZones(
                vpc,
                List.of(
                        subnet(drawing, vpc, "public-a", Zone.A, true, "10." + second + ".0.0/20"),
                        subnet(drawing, vpc, "public-b", Zone.B, true, "10." + second + ".16.0/20")),
                List.of(
                        subnet(drawing, vpc, "private-a", Zone.A, false, "10." + second + ".32.0/20"),
                        subnet(drawing, vpc, "private-b", Zone.B, false, "10." + second + ".48.0/20")));
    }

    private static NodeId subnet(
            Drawing drawing, NodeId vpc, String name, Zone zone, boolean isPublic, String cidr) {
        NodeId subnet = drawing.node(Subnet.ID, name, vpc);
        drawing.set(subnet, Subnet.ZONE, zone)
                .set(subnet, Subnet.PUBLIC, isPublic)
                .set(subnet, Subnet.CIDR, CidrBlock.parse(cidr).orElseThrow());
        return subnet;
    }
}
