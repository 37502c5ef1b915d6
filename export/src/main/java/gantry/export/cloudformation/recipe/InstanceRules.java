package gantry.export.cloudformation.recipe;

import gantry.export.cloudformation.Block;
import gantry.export.cloudformation.Plan;
import gantry.export.cloudformation.Resource;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.kinds.connection.Uses;
import gantry.model.kinds.connection.Wraps;
import gantry.model.kinds.ecs.Ec2Capacity;
import gantry.model.kinds.ecs.NetworkMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Lets a load balancer reach tasks that share the network interfaces of their instances.
final class InstanceRules {

    /// From these Docker chooses where a mapping names no port of the instance.
    /// Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html
    private static final SecurityRules.Ports CHOSEN = new SecurityRules.Ports(32_768, 65_535);

    private InstanceRules() {}

    /// @param edge    from the load balancer to the service
    /// @param mapping of the port that gets the requests
    static void open(Plan plan, Edge edge, NetworkMode mode, long port, Optional<Block> mapping) {
        Optional<Resource> from = SecurityGroups.first(plan, EdgeRecipe.from(edge, plan));
        SecurityRules.Ports ports = mode == NetworkMode.HOST
                ? SecurityRules.Ports.only(port)
                : mapping.flatMap(each -> each.get("/HostPort"))
                        .filter(host -> host instanceof Long number && number > 0)
                        .map(host -> SecurityRules.Ports.only((Long) host))
                        .orElse(CHOSEN);
        for (Node host : hosts(plan, EdgeRecipe.to(edge, plan))) {
            Optional<Resource> to = SecurityGroups.first(plan, host);
            from.ifPresent(
                    source -> to.ifPresent(target -> SecurityRules.allowOnce(plan, edge, source, target, ports)));
        }
    }

    /// The instances of the providers that a service uses, else all of its cluster.
    private static List<Node> hosts(Plan plan, Node service) {
        List<Node> providers = plan.topology().targets(service, Uses.ID);
        Stream<Node> all = providers.isEmpty()
                ? plan.topology().cluster(service).stream()
                        .flatMap(cluster -> plan.diagram().descendants(cluster.id()).stream())
                : providers.stream().flatMap(provider -> plan.topology().targets(provider, Wraps.ID).stream());
        return all.filter(node -> node.isA(Ec2Capacity.ID) && plan.primary(node).isPresent())
                .distinct()
                .sorted(Comparator.comparing(Node::id))
                .toList();
    }
}
