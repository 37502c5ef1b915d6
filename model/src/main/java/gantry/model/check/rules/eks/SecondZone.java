package gantry.model.check.rules.eks;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Placing;
import gantry.model.check.rules.SubnetMove;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Creation;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Draft;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kind.Catalogue;
import gantry.model.kinds.network.Subnet;
import gantry.model.kinds.network.Vpc;
import gantry.model.kinds.network.Zone;
import gantry.model.topology.VpcSubnets;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Connects a cluster with subnets in a second zone, of its VPC or new there.
record SecondZone(CheckContext context, Clusters clusters) {

    private static final int ENOUGH = 2;

    /// What to connect, and for which zones to add a subnet first.
    private record Plan(NodeId cluster, NodeId vpc, List<NodeId> present, List<Zone> added) {

        Diff apply(Diagram now, Catalogue catalogue) {
            boolean isGone = now.node(cluster).isEmpty() || now.node(vpc).isEmpty()
                    || present.stream().anyMatch(subnet -> now.node(subnet).isEmpty());
            if (isGone) {
                return Diff.NONE;
            }
            Diff all = Diff.NONE;
            Diagram after = now;
            for (NodeId subnet : present) {
                Diff step = SubnetMove.alsoInto(after, cluster, subnet);
                all = all.then(step);
                after = after.apply(step);
            }
            for (Zone zone : added) {
                Creation.Added added = add(after, catalogue, zone);
                Diff step = added.diff().then(SubnetMove.alsoInto(
                        after.apply(added.diff()), cluster, added.id()));
                all = all.then(step);
                after = after.apply(step);
            }
            return all;
        }

        private Creation.Added add(Diagram now, Catalogue catalogue, Zone zone) {
            Creation.Added added = new Placing(catalogue).addInside(now, vpc, Subnet.ID);
            Diagram after = now.apply(added.diff());
            Node subnet = after.require(added.id());
            Node wanted = subnet.withName("private-" + zone.value())
                    .withValues(subnet.values().with(Subnet.PUBLIC, false).with(Subnet.ZONE, zone));
            return new Creation.Added(added.id(), added.diff().then(new Draft(after).put(wanted).diff()));
        }
    }

    /// Empty when there is no VPC to take the subnets from.
    Optional<Fix> fix(Node cluster) {
        return clusters.vpc(cluster).or(() -> onlyVpc(cluster)).map(vpc -> fix(cluster, vpc));
    }

    private Optional<Node> onlyVpc(Node cluster) {
        Optional<Node> region = context.topology().region(cluster);
        List<Node> near = context.nodes(Vpc.ID).stream()
                .filter(vpc -> context.topology().region(vpc).equals(region))
                .toList();
        return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
    }

    private Fix fix(Node cluster, Node vpc) {
        Map<Zone, Node> wanted = new EnumMap<>(Zone.class);
        clusters.drawnSubnets(cluster).forEach(subnet -> wanted.putIfAbsent(VpcSubnets.zone(subnet), subnet));
        var present = new EnumMap<Zone, Node>(Zone.class);
        for (Node subnet : inVpc(vpc)) {
            if (wanted.size() < ENOUGH && !wanted.containsKey(VpcSubnets.zone(subnet))) {
                wanted.put(VpcSubnets.zone(subnet), subnet);
                present.put(VpcSubnets.zone(subnet), subnet);
            }
        }
        List<Zone> added = Zone.besides(wanted.keySet()).limit(ENOUGH - wanted.size()).toList();
        var plan = new Plan(cluster.id(), vpc.id(), present.values().stream().map(Node::id).toList(), added);
        return new Fix(label(present.values().stream().toList(), added), now -> plan.apply(now, context.catalogue()));
    }

    private String label(List<Node> present, List<Zone> added) {
        String zones = added.stream().map(Zone::label).collect(Collectors.joining(" and "));
        String names = Wording.names(context, present);
        return added.isEmpty()
                ? "Place it in " + names
                : "Add a subnet in zone " + zones + " and place it there"
                        + (present.isEmpty() ? "" : " and in " + names);
    }

    /// Private ones first.
    private List<Node> inVpc(Node vpc) {
        return context.topology().subnetsIn(vpc).all().stream()
                .sorted(Comparator.comparing(context.topology()::isPublic))
                .toList();
    }
}
