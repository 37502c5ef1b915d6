package gantry.export.cloudformation.recipe;

import gantry.export.cloudformation.Block;
import gantry.export.cloudformation.Intrinsic;
import gantry.export.cloudformation.Plan;
import gantry.export.cloudformation.Resource;
import gantry.model.diagram.Node;
import gantry.model.kinds.network.NatMode;
import gantry.model.kinds.network.Subnet;
import gantry.model.kinds.network.Vpc;
import gantry.model.kinds.network.Zone;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// The NAT gateways of a VPC: one always, and one more for each further zone while a parameter says so.
///
/// Source: https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html
final class NatGateways {

    private static final String PER_ZONE = "NatGatewayPerAz";

    private final Plan plan;
    private final Node vpc;
    private final Map<Zone, Resource> byZone = new TreeMap<>();
    private final String condition;

    /// @param open    the public subnets
    /// @param leading the private subnets that need a gateway
    NatGateways(Plan plan, Node vpc, List<Node> open, List<Node> leading) {
        this.plan = plan;
        this.vpc = vpc;
        var hosts = new TreeMap<Zone, Node>();
        open.reversed().forEach(subnet -> hosts.put(zone(subnet), subnet));
        List<Zone> wanted = leading.stream().map(NatGateways::zone).distinct().sorted().toList();
        List<Zone> zones = wanted.stream().filter(hosts::containsKey).toList();
        boolean isNeeded = !leading.isEmpty() && !hosts.isEmpty();
        if (isNeeded && zones.isEmpty()) {
            zones = List.of(hosts.firstKey());
        }
        condition = zones.size() > 1 ? condition() : "";
        for (Zone zone : zones) {
            byZone.put(zone, gateway(zone, Objects.requireNonNull(hosts.get(zone))));
        }
    }

    private static Zone zone(Node subnet) {
        return subnet.values().value(Subnet.ZONE);
    }

    private String condition() {
        boolean perZone = plan.usable(vpc, Vpc.NAT_MODE).filter(NatMode.PER_ZONE::equals).isPresent();
        Intrinsic choice = plan.parameter(
                vpc,
                PER_ZONE,
                Block.of(
                        "Type", "String",
                        "Default", String.valueOf(perZone),
                        "AllowedValues", List.of("true", "false"),
                        "Description", "One NAT gateway per Availability Zone (true) or one for all (false)."));
        return plan.condition(vpc, "NatPerAz", new Intrinsic.Equals(choice, "true"));
    }

    private Resource gateway(Zone zone, Node host) {
        String letter = zone.value().toUpperCase(Locale.ROOT);
        Resource address = plan.add(vpc, "NatGateway" + letter + "Eip", "AWS::EC2::EIP").set("/Domain", "vpc");
        plan.find(vpc, "InternetGatewayAttachment").ifPresent(address::after);
        Resource gateway = plan.add(vpc, "NatGateway" + letter, "AWS::EC2::NatGateway")
                .set("/AllocationId", address.get("AllocationId"))
                .set("/SubnetId", plan.primary(host).orElseThrow().ref())
                .set("/Tags", Network.nameTag(plan, vpc, "-" + zone.value()));
        if (!byZone.isEmpty()) {
            address.onlyIf(condition);
            gateway.onlyIf(condition);
        }
        return gateway;
    }

    /// The gateway that a private subnet sends its traffic to.
    Intrinsic of(Node subnet) {
        Resource first = byZone.values().iterator().next();
        Resource own = byZone.getOrDefault(zone(subnet), first);
        return own == first ? first.ref() : new Intrinsic.If(condition, own.ref(), first.ref());
    }
}
