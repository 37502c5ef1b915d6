package gantry.model.check.rules.ecs;

import gantry.model.check.Fixes;
import gantry.model.check.Placing;
import gantry.model.diagram.Creation;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Draft;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kind.Catalogue;
import gantry.model.kinds.connection.PlacedIn;
import gantry.model.kinds.connection.Protects;
import gantry.model.kinds.connection.Targets;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.LaunchType;
import gantry.model.kinds.network.Subnet;
import gantry.model.kinds.network.Vpc;
import gantry.model.kinds.network.Zone;
import gantry.model.topology.Topology;
import gantry.model.topology.VpcSubnets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Finds the subnets in which the tasks of a service should get their network interfaces, and makes them when a
/// drawing has none.
final class TaskSubnets {

    /// One subnet in each of two Availability Zones survives the loss of one.
    private static final int ENOUGH = 2;

    /// So many subnets are made: a public and a private one in each of two zones.
    private static final int NEW_SUBNETS = 4;

    private final Diagram diagram;
    private final Catalogue catalogue;
    private final Topology topology;

    /// The subnets by Region and VPC.
    private final Map<Optional<NodeId>, Map<NodeId, List<Node>>> byRegion;

    /// @param subnets all subnets of the diagram
    TaskSubnets(Diagram diagram, Catalogue catalogue, List<Node> subnets) {
        this.diagram = diagram;
        this.catalogue = catalogue;
        this.topology = new Topology(diagram, catalogue);
        this.byRegion = byRegion(subnets);
    }

    private Map<Optional<NodeId>, Map<NodeId, List<Node>>> byRegion(List<Node> subnets) {
        Map<Optional<NodeId>, Map<NodeId, List<Node>>> regions = new HashMap<>();
        for (Node subnet : subnets) {
            topology.vpc(subnet).ifPresent(vpc -> regions
                    .computeIfAbsent(topology.region(subnet).map(Node::id), region -> new LinkedHashMap<>())
                    .computeIfAbsent(vpc.id(), id -> new ArrayList<>())
                    .add(subnet));
        }
        return regions;
    }

    static TaskSubnets of(Diagram diagram, Catalogue catalogue) {
        return new TaskSubnets(
                diagram,
                catalogue,
                diagram.nodes().stream().filter(node -> node.isA(Subnet.ID)).toList());
    }

    /// The drawn subnets that suit the service best, in one VPC and in different zones; empty when its Region has none.
    List<Node> suitable(Node service) {
        Map<NodeId, List<Node>> byVpc = byRegion.getOrDefault(topology.region(service).map(Node::id), Map.of());
        return hints(service)
                .flatMap(node -> topology.vpc(node).stream())
                .map(Node::id)
                .filter(byVpc::containsKey)
                .findFirst()
                .or(() -> byVpc.keySet().stream().findFirst())
                .map(vpc -> best(service, byVpc.getOrDefault(vpc, List.of())))
                .orElse(List.of());
    }

    /// What stands in the VPC that the service belongs to: where its load balancers are, and its security groups.
    private Stream<Node> hints(Node service) {
        return Stream.concat(
                topology.sources(service, Targets.ID).stream().flatMap(each -> topology.subnets(each).stream()),
                topology.sources(service, Protects.ID).stream());
    }

    private List<Node> best(Node service, List<Node> all) {
        Predicate<Node> isPublic = topology::isPublic;
        boolean isFargate = topology.launchType(service) == LaunchType.FARGATE;
        Stream<Predicate<Node>> ranks = Stream.of(
                isPublic.negate().and(topology::hasEgress),
                isPublic.and(subnet -> isFargate),
                isPublic.negate(),
                isPublic);
        return ranks.map(rank -> zoned(all.stream().filter(rank).toList()))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<Node> zoned(List<Node> subnets) {
        Map<Zone, Node> byZone = new LinkedHashMap<>();
        subnets.forEach(subnet -> byZone.putIfAbsent(VpcSubnets.zone(subnet), subnet));
        return byZone.values().stream().limit(ENOUGH).toList();
    }

    /// Places the service in subnets that exist; on Fargate public ones need a public address for each task.
    Diff place(NodeId service, List<NodeId> chosen) {
        Optional<Node> placed = diagram.node(service);
        if (placed.isEmpty()) {
            return Diff.NONE;
        }
        Diff diff = Diff.NONE;
        Diagram now = diagram;
        boolean isOpen = false;
        for (NodeId subnet : chosen) {
            Optional<Node> node = diagram.node(subnet);
            if (node.isPresent()) {
                Diff step = Fixes.connect(now, catalogue, PlacedIn.ID, service, subnet);
                diff = diff.then(step);
                now = now.apply(step);
                isOpen |= topology.isPublic(node.get());
            }
        }
        if (isOpen && topology.launchType(placed.get()) == LaunchType.FARGATE) {
            Node open = now.require(service);
            diff = diff.then(new Draft(now)
                    .put(open.withValues(open.values().with(EcsService.ASSIGN_PUBLIC_IP, true)))
                    .diff());
        }
        return diff;
    }

    /// Places the service in the subnets that suit it best; makes a VPC with subnets where there are none.
    Diff placeAnywhere(NodeId service) {
        if (diagram.node(service).isEmpty()
                || !topology.subnets(diagram.require(service)).isEmpty()) {
            return Diff.NONE;
        }
        List<NodeId> found = suitable(diagram.require(service)).stream().map(Node::id).toList();
        return found.isEmpty() ? placeInNew(service) : place(service, found);
    }

    private Diff placeInNew(NodeId service) {
        Optional<Creation.Added> vpc = vpc(service);
        if (vpc.isEmpty()) {
            return Diff.NONE;
        }
        var placing = new Placing(catalogue);
        Diff diff = vpc.get().diff();
        List<NodeId> closed = new ArrayList<>();
        for (int count = 0; count < NEW_SUBNETS; count++) {
            Diagram now = diagram.apply(diff);
            Creation.Added plain = placing.addInside(now, vpc.get().id(), Subnet.ID);
            Creation.Added subnet = Placing.withValues(
                    now,
                    plain,
                    values -> values.value(Subnet.PUBLIC) ? values : values.with(Subnet.NAT_GATEWAY, true));
            diff = diff.then(subnet.diff());
            if (!diagram.apply(diff).require(subnet.id()).values().value(Subnet.PUBLIC)) {
                closed.add(subnet.id());
            }
        }
        return diff.then(of(diagram.apply(diff), catalogue).place(service, closed));
    }

    /// The first VPC of the Region, which has no subnets, else a new one.
    private Optional<Creation.Added> vpc(NodeId service) {
        Optional<Node> region = topology.region(diagram.require(service));
        return region.flatMap(frame -> diagram.descendants(frame.id()).stream()
                .filter(node -> node.isA(Vpc.ID))
                .findFirst()
                .map(vpc -> new Creation.Added(vpc.id(), Diff.NONE)))
                .or(() -> new Placing(catalogue).addBeside(diagram, service, Vpc.ID));
    }
}
