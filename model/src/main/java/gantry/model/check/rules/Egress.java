package gantry.model.check.rules;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Draft;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kinds.network.EndpointService;
import gantry.model.kinds.network.Subnet;
import gantry.model.kinds.network.Vpc;
import gantry.model.topology.Topology;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Gives subnets a way to the internet or to services of AWS. Which ways they have, [Topology] knows.
public final class Egress {

    /// Layers of images in ECR lie in S3: https://docs.aws.amazon.com/AmazonECR/latest/userguide/vpc-endpoints.html
    public static final List<EndpointService> IMAGES = List.of(
            EndpointService.S3, EndpointService.ECR_API, EndpointService.ECR_DKR);

    private Egress() {}

    /// Makes subnets private with a NAT gateway. Drawn routes give way to the derived one, because they count instead of
    /// what a subnet says.
    public static Fix nat(CheckContext context, List<Node> subnets) {
        List<NodeId> ids = subnets.stream().map(Node::id).toList();
        String names = Wording.names(context, subnets);
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

    /// Adds endpoints to the VPCs around subnets; empty when one of the subnets stands in none.
    ///
    /// @param missing what each subnet lacks
    public static Optional<Fix> endpoints(
            Topology topology, Map<Node, ? extends Collection<EndpointService>> missing) {
        Map<NodeId, Set<EndpointService>> wanted = new LinkedHashMap<>();
        var all = new TreeSet<EndpointService>();
        for (Map.Entry<Node, ? extends Collection<EndpointService>> each : missing.entrySet()) {
            Optional<Node> vpc = topology.vpc(each.getKey());
            if (vpc.isEmpty()) {
                return Optional.empty();
            }
            wanted.computeIfAbsent(vpc.get().id(), id -> new TreeSet<>()).addAll(each.getValue());
            all.addAll(each.getValue());
        }
        return Optional.of(new Fix("Add " + inWords(all), now -> add(now, wanted)));
    }

    /// Such as `the VPC endpoints ecr.api and s3`.
    public static String inWords(Collection<EndpointService> services) {
        return (services.size() == 1 ? "the VPC endpoint " : "the VPC endpoints ")
                + Wording.and(services.stream().map(EndpointService::value).toList());
    }

    private static Diff add(Diagram now, Map<NodeId, Set<EndpointService>> wanted) {
        var draft = new Draft(now);
        wanted.forEach((id, services) -> now.node(id).ifPresent(vpc -> {
            var all = new TreeSet<>(vpc.values().value(Vpc.ENDPOINTS));
            all.addAll(services);
            draft.put(vpc.withValues(vpc.values().with(Vpc.ENDPOINTS, List.copyOf(all))));
        }));
        return draft.diff();
    }
}
