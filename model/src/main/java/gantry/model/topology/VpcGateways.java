package gantry.model.topology;

import gantry.model.diagram.Node;
import gantry.model.kind.Values;
import gantry.model.kinds.network.EndpointService;
import gantry.model.kinds.network.InternetGateway;
import gantry.model.kinds.network.NatGateway;
import gantry.model.kinds.network.Vpc;
import gantry.model.kinds.network.VpcEndpoint;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The ways out of one VPC, as far as they are drawn or listed.
public record VpcGateways(Topology topology, Node vpc) {

    /// The drawn NAT gateways in its subnets; none when they are derived.
    public List<Node> nat() {
        return topology.inside(vpc, NatGateway.ID);
    }

    /// The drawn internet gateway; empty when it is derived or when there is none.
    public Optional<Node> internet() {
        return topology.inside(vpc, InternetGateway.ID).stream().findFirst();
    }

    /// The drawn endpoints; those that the VPC only lists are derived.
    public List<Node> endpoints() {
        return topology.inside(vpc, VpcEndpoint.ID);
    }

    /// The services that are reached through endpoints under their usual names: those that the VPC lists, then those for
    /// which an endpoint is drawn. A drawn one counts instead of the list.
    public List<EndpointService> services() {
        List<Values> drawn = endpoints().stream().map(Node::values).toList();
        Set<EndpointService> services = drawn.stream()
                .map(values -> values.value(VpcEndpoint.SERVICE))
                .collect(Collectors.toSet());
        Stream<EndpointService> listed = vpc.values().value(Vpc.ENDPOINTS).stream()
                .filter(service -> !services.contains(service));
        Stream<EndpointService> answering = drawn.stream()
                .filter(VpcEndpoint::answersUsualName)
                .map(values -> values.value(VpcEndpoint.SERVICE));
        return Stream.concat(listed, answering).distinct().toList();
    }
}
