package gantry.model.check.rules.ecs;

import gantry.model.check.Fixes;
import gantry.model.check.Placing;
import gantry.model.check.rules.RoleSupply;
import gantry.model.diagram.Creation;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kind.Catalogue;
import gantry.model.kinds.connection.PlacedIn;
import gantry.model.kinds.connection.Uses;
import gantry.model.kinds.connection.Wraps;
import gantry.model.kinds.ecs.CapacityProvider;
import gantry.model.kinds.ecs.Ec2Capacity;
import gantry.model.kinds.ecs.ProviderType;
import gantry.model.kinds.network.Subnet;
import gantry.model.topology.Topology;
import java.util.List;
import java.util.Optional;

/// Draws instances for a service on EC2: in its cluster, with a role, in the subnets of its tasks, and wrapped by the
/// capacity provider that it uses.
record NewInstances(Catalogue catalogue, NodeId service) {

    Diff add(Diagram now) {
        var topology = new Topology(now, catalogue);
        Node user = now.require(service);
        return topology.cluster(user)
                .map(cluster -> {
                    Creation.Added added = new Placing(catalogue).addInside(now, cluster.id(), Ec2Capacity.ID);
                    Diff diff = added.diff();
                    for (Node subnet : subnets(topology, now, user)) {
                        diff = diff.then(connect(now.apply(diff), PlacedIn.ID, added.id(), subnet.id()));
                    }
                    diff = diff.then(RoleSupply.INSTANCES.give(now.apply(diff), catalogue, added.id()));
                    for (Node provider : emptyProviders(topology, now, user, cluster)) {
                        diff = diff.then(connect(now.apply(diff), Wraps.ID, provider.id(), added.id()));
                    }
                    return diff;
                })
                .orElse(Diff.NONE);
    }

    private Diff connect(Diagram now, String kind, NodeId from, NodeId to) {
        return Fixes.connect(now, catalogue, kind, from, to);
    }

    /// Those of the service, else the private ones of its Region, else all of them.
    private static List<Node> subnets(Topology topology, Diagram now, Node user) {
        List<Node> own = topology.subnets(user);
        if (!own.isEmpty()) {
            return own;
        }
        Optional<Node> region = topology.region(user);
        List<Node> all = now.nodes().stream()
                .filter(node -> node.isA(Subnet.ID) && topology.region(node).equals(region))
                .toList();
        return topology.preferPrivate(all);
    }

    /// A provider wraps one group only, so the first that has none gets the new one.
    private static List<Node> emptyProviders(Topology topology, Diagram now, Node user, Node cluster) {
        List<Node> own = topology.targets(user, Uses.ID);
        List<Node> all = own.isEmpty() ? now.descendants(cluster.id()) : own;
        return all.stream()
                .filter(node -> node.isA(CapacityProvider.ID)
                        && node.values().value(CapacityProvider.TYPE) == ProviderType.EC2
                        && topology.targets(node, Wraps.ID).isEmpty())
                .limit(1)
                .toList();
    }
}
