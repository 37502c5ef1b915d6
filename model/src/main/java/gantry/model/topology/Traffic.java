package gantry.model.topology;

import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kind.Values;
import gantry.model.kinds.balancing.LoadBalancers;
import gantry.model.kinds.balancing.TargetGroup;
import gantry.model.kinds.connection.Forwards;
import gantry.model.kinds.connection.Targets;
import gantry.model.kinds.connection.Wraps;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.ecs.Ec2Capacity;
import gantry.model.kinds.ecs.NetworkMode;
import gantry.model.kinds.ecs.PortMapping;
import gantry.model.kinds.ecs.TaskDefinition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Answers how traffic gets from load balancers to what answers it, with or without drawn target groups. It remembers
/// answers, so each thread needs its own.
public final class Traffic {

    private final Diagram diagram;
    private final Topology topology;
    private final Map<NodeId, List<Node>> byCluster = new HashMap<>();

    public Traffic(Diagram diagram, Topology topology) {
        this.diagram = diagram;
        this.topology = topology;
    }

    /// One way from a load balancer to a target.
    ///
    /// @param group        the drawn target group; empty when it is derived
    /// @param registration the connection that ends at the target
    public record Way(Node balancer, Optional<Node> group, Edge registration, Node target) {}

    /// What answers behind a connection to a service.
    ///
    /// @param index   the place of the mapping among those of the container
    /// @param mapping the port mapping
    public record Backend(Node taskDefinition, Node container, int index, Values mapping) {

        public long port() {
            return mapping.effective(PortMapping.CONTAINER_PORT).orElse(0L);
        }

        /// Whether the port on the instance is chosen when a task starts.
        public boolean isDynamic() {
            return taskDefinition.values().value(TaskDefinition.NETWORK_MODE) == NetworkMode.BRIDGE
                    && mapping.effective(PortMapping.HOST_PORT).orElse(0L) == 0;
        }

        /// The port on the network interface that traffic arrives at; 0 for one that is chosen later.
        public long arrival() {
            boolean isBridge = taskDefinition.values().value(TaskDefinition.NETWORK_MODE) == NetworkMode.BRIDGE;
            return isBridge ? mapping.effective(PortMapping.HOST_PORT).orElse(0L) : port();
        }
    }

    public static boolean isBalancer(Node node) {
        return LoadBalancers.IDS.contains(node.kind());
    }

    /// All ways that start at a load balancer.
    public List<Way> from(Node balancer) {
        return Stream.concat(
                topology.edgesFrom(balancer, Targets.ID).map(edge -> direct(balancer, edge)),
                topology.edgesFrom(balancer, Forwards.ID).flatMap(edge -> through(balancer, edge)))
                .toList();
    }

    /// All ways that end at a target.
    public List<Way> to(Node target) {
        return topology.edgesTo(target, Targets.ID).flatMap(edge -> along(edge).stream()).toList();
    }

    /// All ways that end with this connection: several when load balancers share its target group.
    public List<Way> along(Edge registration) {
        Node from = diagram.require(registration.from());
        if (isBalancer(from)) {
            return List.of(direct(from, registration));
        }
        return topology.edgesTo(from, Forwards.ID)
                .flatMap(edge -> through(diagram.require(edge.from()), edge))
                .filter(way -> isBalancer(way.balancer()) && way.registration().equals(registration))
                .toList();
    }

    private Way direct(Node balancer, Edge edge) {
        return new Way(balancer, Optional.empty(), edge, diagram.require(edge.to()));
    }

    private Stream<Way> through(Node balancer, Edge forward) {
        Node group = diagram.require(forward.to());
        return group.isA(TargetGroup.ID)
                ? topology.edgesFrom(group, Targets.ID)
                        .map(edge -> new Way(balancer, Optional.of(group), edge, diagram.require(edge.to())))
                : Stream.empty();
    }

    /// The container and port behind a connection to a service: those that it names, else the first port mapping.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LoadBalancer.html
    public Optional<Backend> backend(Edge registration) {
        Optional<String> name = registration.values().effective(Targets.CONTAINER).filter(text -> !text.isBlank());
        Optional<Long> port = registration.values().effective(Targets.PORT);
        return topology.taskDefinition(diagram.require(registration.to())).stream()
                .flatMap(task -> topology.containers(task).stream()
                        .filter(container -> name.isEmpty() || name.get().equals(container.name()))
                        .flatMap(container -> backends(task, container)))
                .filter(backend -> port.isEmpty() || port.get() == backend.port())
                .findFirst();
    }

    private static Stream<Backend> backends(Node task, Node container) {
        List<Values> mappings = container.values().effective(Container.PORT_MAPPINGS).orElse(List.of());
        return Stream.iterate(0, index -> index < mappings.size(), index -> index + 1)
                .map(index -> new Backend(task, container, index, mappings.get(index)));
    }

    /// The groups of instances on which the tasks of a service may run: those behind its capacity providers, else all
    /// of its cluster.
    public List<Node> instances(Node service) {
        List<Node> wrapped = topology.providers(service).stream()
                .flatMap(provider -> topology.targets(provider, Wraps.ID).stream())
                .filter(node -> node.isA(Ec2Capacity.ID))
                .toList();
        if (!wrapped.isEmpty()) {
            return wrapped;
        }
        return topology.cluster(service)
                .map(cluster -> byCluster.computeIfAbsent(cluster.id(), id -> topology.inside(cluster, Ec2Capacity.ID)))
                .orElse(List.of());
    }

    /// What has the network interfaces that traffic to a target arrives at: a service whose tasks have their own, else
    /// the instances that run the tasks.
    public List<Node> hosts(Node target) {
        boolean isOnInstances = topology.taskDefinition(target)
                .map(task -> task.values().value(TaskDefinition.NETWORK_MODE))
                .filter(mode -> mode == NetworkMode.BRIDGE || mode == NetworkMode.HOST)
                .isPresent();
        return isOnInstances ? instances(target) : List.of(target);
    }
}
