package gantry.model.check.rules.eks;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Draft;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kinds.network.EndpointService;
import gantry.model.kinds.network.Subnet;
import gantry.model.kinds.network.Vpc;
import gantry.model.topology.Topology;
import java.util.List;
import java.util.TreeSet;

/// How nodes in a subnet reach AWS.
final class Egress {

    /// What nodes call before they are part of a cluster:
    /// https://docs.aws.amazon.com/eks/latest/userguide/private-clusters.html
    private static final List<EndpointService> NEEDED = List.of(
            EndpointService.ECR_API,
            EndpointService.ECR_DKR,
            EndpointService.S3,
            EndpointService.EC2,
            EndpointService.STS,
            EndpointService.EKS);

    private Egress() {}

    /// The endpoints that the VPC around a subnet lacks.
    static List<EndpointService> missing(Topology topology, Node subnet) {
        List<EndpointService> present = topology.endpoints(subnet);
        return NEEDED.stream().filter(service -> !present.contains(service)).toList();
    }

    /// Makes subnets private with a NAT gateway; drawn routes give way to the derived one.
    static Fix nat(CheckContext context, List<Node> subnets) {
        List<NodeId> ids = subnets.stream().map(Node::id).toList();
        String names = Wording.and(subnets.stream().map(each -> Wording.quoted(context, each)).toList());
        boolean isClosed = subnets.stream().noneMatch(context.topology()::isPublic);
        return new Fix(
                isClosed ? "Route " + names + " to a NAT gateway" : "Make " + names + " private with a NAT gateway",
                now -> route(now, new Topology(now, context.catalogue()), ids));
    }

    private static Diff route(Diagram now, Topology topology, List<NodeId> subnets) {
        var draft = new Draft(now);
        subnets.stream().flatMap(id -> now.node(id).stream()).forEach(subnet -> {
            topology.defaultRoutes(subnet).forEach(route -> draft.remove(route.id()));
            draft.put(subnet.withValues(
                    subnet.values().with(Subnet.PUBLIC, false).with(Subnet.NAT_GATEWAY, true)));
        });
        return draft.diff();
    }

    /// Adds what is missing to the VPCs of these subnets.
    static Fix endpoints(CheckContext context, List<Node> subnets, List<String> labels) {
        List<NodeId> ids = subnets.stream().map(Node::id).toList();
        return new Fix("Add the VPC endpoints " + String.join(", ", labels), now -> {
            var topology = new Topology(now, context.catalogue());
            var draft = new Draft(now);
            ids.stream().flatMap(id -> now.node(id).stream()).forEach(subnet -> topology.vpc(subnet)
                    .flatMap(vpc -> draft.node(vpc.id()))
                    .ifPresent(vpc -> {
                        var all = new TreeSet<>(vpc.values().value(Vpc.ENDPOINTS));
                        all.addAll(missing(topology, subnet));
                        draft.put(vpc.withValues(vpc.values().with(Vpc.ENDPOINTS, List.copyOf(all))));
                    }));
            return draft.diff();
        });
    }
}
