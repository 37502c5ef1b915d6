package gantry.export.cloudformation.recipe;

import gantry.export.cloudformation.Block;
import gantry.export.cloudformation.ExportRules;
import gantry.export.cloudformation.Intrinsic;
import gantry.export.cloudformation.Plan;
import gantry.export.cloudformation.Resource;
import gantry.model.diagram.Node;
import gantry.model.kinds.network.NatGateway;
import gantry.model.kinds.network.NatMode;
import gantry.model.kinds.network.Subnet;
import gantry.model.kinds.network.Vpc;
import gantry.model.kinds.network.Zone;
import gantry.model.topology.VpcSubnets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/// The NAT gateways that the private subnets of a VPC send their traffic to.
///
/// A drawn route leads to its gateway. Without one, drawn gateways of the zone or the VPC are used; without any, they
/// are derived: one always, and one more for each further zone while a parameter says so.
///
/// Source: https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html
final class NatGateways {

    private static final String PER_ZONE = "NatGatewayPerAz";

    private final Plan plan;
    private final Node vpc;
    private final List<Node> drawn;
    private final Map<Zone, Resource> byZone = new TreeMap<>();
    private final String condition;

    /// @param open   the public subnets
    /// @param closed the private subnets
    NatGateways(Plan plan, Node vpc, List<Node> open, List<Node> closed) {
        this.plan = plan;
        this.vpc = vpc;
        drawn = plan.topology().gatewaysOf(vpc).nat().stream()
                .filter(each -> plan.primary(each).isPresent() && NatGatewayRecipe.isPublic(each, plan))
                .toList();
        List<Node> leading = closed.stream().filter(this::needsDerived).toList();
        if (open.isEmpty() && !leading.isEmpty()) {
            plan.report(
                    ExportRules.NOT_EXPRESSED,
                    vpc,
                    plan.label(vpc) + " has no public subnet for a NAT gateway, so its private subnets don't reach the "
                            + "internet. Add a public subnet, or switch off their routes to a NAT gateway.");
        }
        var hosts = new TreeMap<Zone, Node>();
        open.reversed().forEach(subnet -> hosts.put(VpcSubnets.zone(subnet), subnet));
        List<Zone> wanted = leading.stream().map(VpcSubnets::zone).distinct().sorted().toList();
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

    private boolean needsDerived(Node subnet) {
        return drawn.isEmpty() && routes(subnet).isEmpty() && plan.topology().hasEgress(subnet);
    }

    /// The gateways that drawn routes of a subnet lead to.
    private List<Node> routes(Node subnet) {
        return plan.topology().defaultRoutes(subnet).stream()
                .map(edge -> EdgeRecipe.to(edge, plan))
                .filter(each -> each.isA(NatGateway.ID))
                .toList();
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
        address.after(InternetAccess.of(plan, vpc).attachment());
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

    /// The gateway that a private subnet sends its traffic to; empty when it doesn't, or when there is none.
    Optional<Intrinsic> of(Node subnet) {
        List<Node> routes = routes(subnet);
        if (!routes.isEmpty()) {
            return routes.stream()
                    .filter(each -> plan.topology().vpc(each).equals(Optional.of(vpc)))
                    .flatMap(each -> plan.primary(each).stream())
                    .map(Resource::ref)
                    .findFirst();
        }
        if (!plan.topology().hasEgress(subnet)) {
            return Optional.empty();
        }
        return drawn.isEmpty() ? derived(subnet) : Optional.of(nearest(subnet).ref());
    }

    private Resource nearest(Node subnet) {
        Node gateway = drawn.stream()
                .filter(each -> plan.topology()
                        .around(each, Subnet.ID)
                        .filter(place -> VpcSubnets.zone(place) == VpcSubnets.zone(subnet))
                        .isPresent())
                .findFirst()
                .orElseGet(drawn::getFirst);
        return plan.primary(gateway).orElseThrow();
    }

    private Optional<Intrinsic> derived(Node subnet) {
        return byZone.values().stream().findFirst().map(first -> {
            Resource own = byZone.getOrDefault(VpcSubnets.zone(subnet), first);
            return own == first ? first.ref() : new Intrinsic.If(condition, own.ref(), first.ref());
        });
    }
}
