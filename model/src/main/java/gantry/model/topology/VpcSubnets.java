package gantry.model.topology;

import gantry.model.diagram.Node;
import gantry.model.kinds.network.Subnet;
import gantry.model.kinds.network.Zone;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// The subnets of one VPC, sorted by what they are good for.
public record VpcSubnets(Topology topology, Node vpc) {

    /// AWS keeps five of each subnet: https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html
    private static final long KEPT = 5;

    public static Zone zone(Node subnet) {
        return subnet.values().value(Subnet.ZONE);
    }

    /// How many addresses of a subnet are of use; 0 when its block isn't known.
    public static long addresses(Node subnet) {
        return subnet.values().get(Subnet.CIDR).map(block -> block.size() - KEPT).orElse(0L);
    }

    /// All of them, by id.
    public List<Node> all() {
        return topology.inside(vpc, Subnet.ID);
    }

    /// The private subnets that call the internet through a NAT gateway.
    public List<Node> throughNat() {
        return all().stream()
                .filter(subnet -> !topology.isPublic(subnet) && topology.hasEgress(subnet))
                .toList();
    }

    /// The first public subnet of each zone that has one.
    public Map<Zone, Node> publicOnes() {
        return byZone(all(), topology::isPublic);
    }

    /// A private subnet of each zone that has one, where possible one that reaches the internet.
    public Map<Zone, Node> privateOnes() {
        Map<Zone, Node> closed = byZone(all(), subnet -> !topology.isPublic(subnet));
        closed.putAll(privateWithEgress());
        return closed;
    }

    /// The first private subnet of each zone that has one which reaches the internet.
    public Map<Zone, Node> privateWithEgress() {
        return byZone(throughNat(), subnet -> true);
    }

    private static Map<Zone, Node> byZone(List<Node> subnets, Predicate<Node> wanted) {
        Map<Zone, Node> byZone = new EnumMap<>(Zone.class);
        subnets.stream().filter(wanted).forEach(subnet -> byZone.putIfAbsent(zone(subnet), subnet));
        return byZone;
    }
}
