package gantry.model.topology;

import gantry.model.diagram.ContainmentRules;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kind.Catalogue;
import gantry.model.kinds.connection.ExecutionRole;
import gantry.model.kinds.connection.PlacedIn;
import gantry.model.kinds.connection.Protects;
import gantry.model.kinds.connection.RoutesTo;
import gantry.model.kinds.connection.Runs;
import gantry.model.kinds.connection.RunsTask;
import gantry.model.kinds.connection.Scales;
import gantry.model.kinds.connection.Targets;
import gantry.model.kinds.connection.TaskRole;
import gantry.model.kinds.connection.Uses;
import gantry.model.kinds.ecs.CapacityProvider;
import gantry.model.kinds.ecs.Compatibility;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.ecs.EcsCluster;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.LaunchType;
import gantry.model.kinds.ecs.NetworkMode;
import gantry.model.kinds.ecs.ProviderType;
import gantry.model.kinds.ecs.ScheduledTask;
import gantry.model.kinds.ecs.StrategyItem;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.kinds.network.Connectivity;
import gantry.model.kinds.network.EndpointService;
import gantry.model.kinds.network.InternetGateway;
import gantry.model.kinds.network.NatGateway;
import gantry.model.kinds.network.Region;
import gantry.model.kinds.network.Subnet;
import gantry.model.kinds.network.Vpc;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Answers questions about one diagram that need more than one element (part 0.3 of the rule catalogue).
///
/// Lists come by id unless said otherwise, so that everything built from them is stable.
public final class Topology {

    /// Top to bottom, then left to right.
    static final Comparator<Node> READING_ORDER = Comparator
            .comparingDouble((Node node) -> node.bounds().y())
            .thenComparingDouble(node -> node.bounds().x())
            .thenComparing(Node::id);

    private final Diagram diagram;
    private final ContainmentRules containment;

    public Topology(Diagram diagram, Catalogue catalogue) {
        this.diagram = diagram;
        this.containment = new ContainmentRules(catalogue);
    }

    /// The nodes that connections of one kind lead to from `node`.
    public List<Node> targets(Node node, String connectionKind) {
        return edgesFrom(node, connectionKind).map(this::target).toList();
    }

    /// The nodes from which connections of one kind lead to `node`.
    public List<Node> sources(Node node, String connectionKind) {
        return edgesTo(node, connectionKind)
                .map(edge -> diagram.require(edge.from()))
                .toList();
    }

    /// Where a connection leads to.
    public Node target(Edge edge) {
        return diagram.require(edge.to());
    }

    public Stream<Edge> edgesFrom(Node node, String connectionKind) {
        return diagram.edgesFrom(node.id()).stream().filter(edge -> edge.isA(connectionKind));
    }

    public Stream<Edge> edgesTo(Node node, String connectionKind) {
        return diagram.edgesTo(node.id()).stream().filter(edge -> edge.isA(connectionKind));
    }

    /// The frame around a node that counts; empty on the canvas.
    public Optional<Node> owner(Node node) {
        NodeId owner = containment.owner(diagram, node.id());
        return owner.equals(NodeId.CANVAS) ? Optional.empty() : diagram.node(owner);
    }

    /// The node itself or the nearest frame around it of one kind.
    public Optional<Node> around(Node node, String kind) {
        return around(node, List.of(kind));
    }

    /// The node itself or the nearest frame around it of one of these kinds.
    public Optional<Node> around(Node node, List<String> kinds) {
        return Stream.concat(Stream.of(node), diagram.ancestors(node.id()).stream())
                .filter(each -> kinds.contains(each.kind()))
                .findFirst();
    }

    public Optional<Node> region(Node node) {
        return around(node, Region.ID);
    }

    public Optional<Node> vpc(Node node) {
        return around(node, Vpc.ID);
    }

    /// The cluster that a service stands in.
    public Optional<Node> cluster(Node service) {
        return around(service, EcsCluster.ID);
    }

    /// The task definition that a service runs.
    public Optional<Node> taskDefinition(Node service) {
        return targets(service, Runs.ID).stream().findFirst();
    }

    /// The services that run a task definition.
    public List<Node> services(Node taskDefinition) {
        return sources(taskDefinition, Runs.ID);
    }

    /// The containers of a task definition, left to right and top to bottom, however deep in drawn groups.
    public List<Node> containers(Node taskDefinition) {
        return diagram.descendants(taskDefinition.id()).stream()
                .filter(node -> node.isA(Container.ID))
                .sorted(READING_ORDER)
                .toList();
    }

    /// On what the tasks of a service run: what the first capacity provider that it uses offers, else its launch type,
    /// else what the cluster's default strategy says. In AWS a service that uses providers has no launch type.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html
    public LaunchType launchType(Node service) {
        return providers(service).stream()
                .findFirst()
                .map(each -> launchType(each.values().value(CapacityProvider.TYPE)))
                .orElseGet(() -> service.values().value(EcsService.LAUNCH_TYPE));
    }

    /// The capacity providers on which the tasks of a service run: its own, else those of the cluster's default strategy;
    /// none when its launch type decides.
    public List<Node> providers(Node service) {
        List<Node> own = targets(service, Uses.ID);
        return own.isEmpty() ? defaultProviders(service) : own;
    }

    /// Whether a service leaves to its cluster's default strategy where its tasks run.
    public boolean followsCluster(Node service) {
        return targets(service, Uses.ID).isEmpty() && !defaultProviders(service).isEmpty();
    }

    /// The providers of the cluster's default strategy, where the service leaves the choice to it.
    private List<Node> defaultProviders(Node service) {
        return StrategyItem.defaults(service.values(), cluster(service).map(Node::values)).stream()
                .flatMap(id -> diagram.named(id).stream())
                .filter(node -> node.isA(CapacityProvider.ID))
                .toList();
    }

    /// Managed Instances are instances of the account, so what holds for EC2 holds for them.
    private static LaunchType launchType(ProviderType provider) {
        return switch (provider) {
            case FARGATE, FARGATE_SPOT -> LaunchType.FARGATE;
            case EC2, MANAGED -> LaunchType.EC2;
        };
    }

    /// Whether the task definition is for Fargate: it says so, or a service or scheduled task runs it there.
    public boolean isFargate(Node taskDefinition) {
        return taskDefinition.values().value(TaskDefinition.COMPATIBILITIES).contains(Compatibility.FARGATE)
                || services(taskDefinition).stream().anyMatch(each -> launchType(each) == LaunchType.FARGATE)
                || sources(taskDefinition, RunsTask.ID).stream()
                        .filter(each -> each.isA(ScheduledTask.ID))
                        .anyMatch(each -> each.values().value(ScheduledTask.LAUNCH_TYPE) == LaunchType.FARGATE);
    }

    /// The subnets of a VPC.
    public VpcSubnets subnetsIn(Node vpc) {
        return new VpcSubnets(this, vpc);
    }

    /// The network mode of the tasks of a definition: what it says, but on Fargate there is only one.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html
    public NetworkMode networkMode(Node taskDefinition) {
        return isFargate(taskDefinition)
                ? NetworkMode.AWSVPC
                : taskDefinition.values().value(TaskDefinition.NETWORK_MODE);
    }

    /// The subnets that a service, load balancer, function, cluster or group of nodes is placed in, each once.
    public List<Node> subnets(Node node) {
        return edgesFrom(node, PlacedIn.ID)
                .map(Edge::to)
                .distinct()
                .map(diagram::require)
                .filter(subnet -> subnet.isA(Subnet.ID))
                .toList();
    }

    /// Whether a subnet is reached from the internet: it says so, or a drawn route leads to an internet gateway.
    ///
    /// Source: https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html
    public boolean isPublic(Node subnet) {
        return subnet.values().value(Subnet.PUBLIC)
                || defaultGateways(subnet, InternetGateway.ID).findAny().isPresent();
    }

    /// Those of these subnets that are private; all of them when none is.
    public List<Node> preferPrivate(List<Node> subnets) {
        List<Node> closed = subnets.stream().filter(subnet -> !isPublic(subnet)).toList();
        return closed.isEmpty() ? subnets : closed;
    }

    /// Whether a subnet reaches the internet: it is public, or it routes to a NAT gateway that leads there. A drawn
    /// route counts instead of what the subnet says.
    ///
    /// Source: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html
    public boolean hasEgress(Node subnet) {
        List<Node> drawn = defaultGateways(subnet, NatGateway.ID).toList();
        boolean isRouted = drawn.isEmpty()
                ? subnet.values().value(Subnet.NAT_GATEWAY)
                : drawn.stream().anyMatch(each -> each.values().value(NatGateway.CONNECTIVITY) == Connectivity.PUBLIC);
        return isRouted || isPublic(subnet);
    }

    /// The drawn routes that send everything outside the VPC to a gateway.
    public List<Edge> defaultRoutes(Node subnet) {
        return edgesFrom(subnet, RoutesTo.ID).filter(edge -> RoutesTo.isDefault(edge.values())).toList();
    }

    private Stream<Node> defaultGateways(Node subnet, String kind) {
        return defaultRoutes(subnet).stream()
                .map(edge -> diagram.require(edge.to()))
                .filter(gateway -> gateway.isA(kind));
    }

    /// The gateways and endpoints of a VPC.
    public VpcGateways gatewaysOf(Node vpc) {
        return new VpcGateways(this, vpc);
    }

    /// The nodes of one kind inside a frame, however deep, by id.
    public List<Node> inside(Node frame, String kind) {
        return diagram.descendants(frame.id()).stream()
                .filter(node -> node.isA(kind))
                .sorted(Comparator.comparing(Node::id))
                .toList();
    }

    /// The services that the VPC around a subnet reaches through endpoints, see [VpcGateways#services].
    public List<EndpointService> endpoints(Node subnet) {
        return vpc(subnet).map(vpc -> gatewaysOf(vpc).services()).orElse(List.of());
    }

    /// The drawn security groups around the network interfaces of a node; none when they are derived.
    public List<Node> securityGroups(Node node) {
        return sources(node, Protects.ID);
    }

    /// The connections through which load balancers send traffic to a service or function.
    public List<Edge> incomingTargets(Node target) {
        return edgesTo(target, Targets.ID).toList();
    }

    /// What scales a service.
    public Optional<Node> scaling(Node service) {
        return sources(service, Scales.ID).stream().findFirst();
    }

    /// The drawn role that the code of a task definition acts with.
    public Optional<Node> taskRole(Node taskDefinition) {
        return sources(taskDefinition, TaskRole.ID).stream().findFirst();
    }

    /// The drawn execution role of a task definition or a function.
    public Optional<Node> executionRole(Node workload) {
        return sources(workload, ExecutionRole.ID).stream().findFirst();
    }
}
