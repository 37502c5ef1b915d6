package gantry.model.check.rules.practice;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Placing;
import gantry.model.check.rules.SubnetMove;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Creation;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Draft;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Edits;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kind.Property;
import gantry.model.kinds.connection.RoutesTo;
import gantry.model.kinds.network.Subnet;
import gantry.model.kinds.network.Zone;
import gantry.model.topology.Topology;
import gantry.model.topology.VpcSubnets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds or adds a subnet like another one in a second zone, and places a node there as well.
final class OtherZone {

    private final CheckContext context;
    private final Map<NodeId, List<Node>> byVpc = new HashMap<>();

    OtherZone(CheckContext context) {
        this.context = context;
    }

    /// Empty when the subnet stands outside every VPC.
    ///
    /// @param property the one that names the subnets of the node; empty when connections do
    Optional<Fix> fix(Node node, Node subnet, Optional<Property<List<String>>> property) {
        Optional<Node> vpc = context.topology().vpc(subnet);
        if (vpc.isEmpty()) {
            return Optional.empty();
        }
        List<Node> all = byVpc.computeIfAbsent(
                vpc.get().id(), id -> context.topology().subnetsIn(vpc.get()).all());
        Optional<Node> present = all.stream().filter(other -> isLike(other, subnet)).findFirst();
        if (present.isPresent()) {
            NodeId found = present.get().id();
            return Optional.of(Fixes.onNode(
                    "Use the subnet " + Wording.quoted(context, present.get()) + " as well", node.id(),
                    now -> now.node(found).isPresent() ? use(now, node.id(), found, property) : Diff.NONE));
        }
        Zone zone = Zone.besides(Set.of(VpcSubnets.zone(subnet))).findFirst().orElseThrow();
        return Optional.of(Fixes.onNode(
                "Add a subnet in zone " + zone.label(), node.id(),
                now -> now.node(subnet.id()).isPresent() ? add(now, node.id(), subnet.id(), zone, property)
                        : Diff.NONE));
    }

    /// In another zone, and as open to the internet as `subnet`.
    private boolean isLike(Node other, Node subnet) {
        Topology topology = context.topology();
        return VpcSubnets.zone(other) != VpcSubnets.zone(subnet)
                && topology.isPublic(other) == topology.isPublic(subnet)
                && topology.hasEgress(other) == topology.hasEgress(subnet);
    }

    private Diff add(
            Diagram now, NodeId node, NodeId subnet, Zone zone, Optional<Property<List<String>>> property) {
        return new Placing(context.catalogue())
                .addBeside(now, subnet, Subnet.ID)
                .map(added -> {
                    Diff step = added.diff().then(alike(now.apply(added.diff()), added, subnet, zone));
                    return step.then(use(now.apply(step), node, added.id(), property));
                })
                .orElse(Diff.NONE);
    }

    /// The new subnet gets the routes of the old one.
    private static Diff alike(Diagram with, Creation.Added added, NodeId model, Zone zone) {
        Node old = with.require(model);
        Node fresh = with.require(added.id());
        boolean isPublic = old.values().value(Subnet.PUBLIC);
        var draft = new Draft(with);
        String name = (isPublic ? "public-" : "private-") + zone.value();
        boolean isTaken = with.children(fresh.parent()).stream().anyMatch(each -> each.name().equals(name));
        draft.put((isTaken ? fresh : fresh.withName(name))
                .withValues(fresh.values()
                        .with(Subnet.PUBLIC, isPublic)
                        .with(Subnet.NAT_GATEWAY, old.values().value(Subnet.NAT_GATEWAY))
                        .with(Subnet.ZONE, zone)));
        with.edgesFrom(model).stream()
                .filter(edge -> edge.isA(RoutesTo.ID))
                .forEach(edge -> draft.put(
                        Edge.of(draft.newEdgeId(), edge.kind(), fresh.id(), edge.to()).withValues(edge.values())));
        return draft.diff();
    }

    private static Diff use(Diagram now, NodeId node, NodeId subnet, Optional<Property<List<String>>> property) {
        if (property.isPresent()) {
            var ids = new ArrayList<>(now.require(node).values().effective(property.get()).orElse(List.of()));
            if (!ids.contains(subnet.value())) {
                ids.add(subnet.value());
            }
            return Edits.set(now, List.of(node), property.get(), ids);
        }
        return SubnetMove.alsoInto(now, node, subnet);
    }
}
