package gantry.model.topology;

import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kind.Values;
import gantry.model.kinds.connection.FargateSelects;
import gantry.model.kinds.connection.Selects;
import gantry.model.kinds.eks.EksCluster;
import gantry.model.kinds.eks.FargateProfile;
import gantry.model.kinds.eks.FargateSelector;
import gantry.model.kinds.eks.ManagedNodeGroup;
import gantry.model.kinds.eks.SelfManagedNodes;
import gantry.model.kinds.kubernetes.KubernetesService;
import gantry.model.kinds.kubernetes.Namespace;
import gantry.model.kinds.kubernetes.PodContainer;
import gantry.model.kinds.kubernetes.PodProperties;
import gantry.model.kinds.kubernetes.ReplicaProperties;
import gantry.model.kinds.kubernetes.Workloads;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// Answers questions about the pods of the drawn workloads: their labels, who sends requests to them, and what they run on.
public final class Pods {

    /// The namespace of what names none: https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/
    private static final String USUAL_NAMESPACE = "default";

    /// The label that is made from the name of a workload:
    /// https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/
    private static final String NAME_LABEL = "app.kubernetes.io/name";

    private final Diagram diagram;
    private final Topology topology;
    private final Function<String, List<Node>> byKind;
    private final List<Node> workloads;
    private final Map<NodeId, List<Node>> byNamespace;
    private final Map<NodeId, List<Node>> profiles;

    /// @param byKind all nodes of one kind
    public Pods(Diagram diagram, Topology topology, Function<String, List<Node>> byKind) {
        this.diagram = diagram;
        this.topology = topology;
        this.byKind = byKind;
        this.workloads = Workloads.IDS.stream().flatMap(kind -> byKind.apply(kind).stream()).toList();
        this.byNamespace = grouped(workloads, Namespace.ID);
        this.profiles = grouped(byKind.apply(FargateProfile.ID), EksCluster.ID);
    }

    private Map<NodeId, List<Node>> grouped(List<Node> nodes, String frameKind) {
        var groups = new HashMap<NodeId, List<Node>>();
        nodes.forEach(node -> groups.computeIfAbsent(frame(node, frameKind), id -> new ArrayList<>()).add(node));
        return groups;
    }

    private NodeId frame(Node node, String frameKind) {
        return topology.around(node, frameKind).map(Node::id).orElse(NodeId.CANVAS);
    }

    /// Everything that has pods, kind by kind.
    public List<Node> workloads() {
        return workloads;
    }

    /// The workloads in the namespace of `node`.
    public List<Node> neighbours(Node node) {
        return byNamespace.getOrDefault(frame(node, Namespace.ID), List.of());
    }

    public Optional<Node> namespace(Node node) {
        return topology.around(node, Namespace.ID);
    }

    /// How the namespace of a node is called.
    public String namespaceName(Node node) {
        return namespace(node).map(Node::name).orElse(USUAL_NAMESPACE);
    }

    public Optional<Node> cluster(Node node) {
        return topology.around(node, EksCluster.ID);
    }

    /// The containers of a workload, top to bottom and left to right, however deep in drawn groups.
    public List<Node> containers(Node workload) {
        return diagram.descendants(workload.id()).stream()
                .filter(node -> node.isA(PodContainer.ID))
                .sorted(Comparator.comparingDouble((Node node) -> node.bounds().y())
                        .thenComparingDouble(node -> node.bounds().x())
                        .thenComparing(Node::id))
                .toList();
    }

    /// The labels of the pods of a workload: those that are set, and the one made from its name unless it has a
    /// selector of its own.
    public static Map<String, String> labels(Node workload) {
        var labels = new TreeMap<>(workload.values().get(PodProperties.LABELS).orElse(Map.of()));
        if (!workload.values().has(ReplicaProperties.SELECTOR)) {
            labels.putIfAbsent(NAME_LABEL, workload.name());
        }
        return labels;
    }

    /// The selector that is written at a Service; empty when its connections say which pods are meant.
    public static Map<String, String> selector(Node service) {
        return service.values().get(KubernetesService.SELECTOR).orElse(Map.of());
    }

    /// Whether the selector of a Service fits the pods of a workload, wherever that stands.
    public static boolean fits(Node service, Node workload) {
        return labels(workload).entrySet().containsAll(selector(service).entrySet());
    }

    /// The workloads whose pods get the requests to a Service.
    public List<Node> selected(Node service) {
        if (selector(service).isEmpty()) {
            List<Node> near = neighbours(service);
            return topology.targets(service, Selects.ID).stream().filter(near::contains).toList();
        }
        return neighbours(service).stream().filter(workload -> fits(service, workload)).toList();
    }

    /// The connection that leads from a Service to a workload.
    public Optional<Edge> selecting(Node service, Node workload) {
        return topology.edgesFrom(service, Selects.ID)
                .filter(edge -> edge.to().equals(workload.id()))
                .findFirst();
    }

    /// The Fargate profiles of a cluster.
    public List<Node> profiles(Node cluster) {
        return profiles.getOrDefault(cluster.id(), List.of());
    }

    /// Whether a cluster has nodes, or makes them itself.
    public boolean hasNodes(Node cluster) {
        return cluster.values().value(EksCluster.AUTO_MODE)
                || Stream.of(ManagedNodeGroup.ID, SelfManagedNodes.ID)
                        .flatMap(kind -> byKind.apply(kind).stream())
                        .anyMatch(nodes -> topology.around(nodes, EksCluster.ID).equals(Optional.of(cluster)));
    }

    /// The profile that runs the pods of a workload on Fargate; empty when none selects them.
    ///
    /// Source: https://docs.aws.amazon.com/eks/latest/userguide/fargate-profile.html
    public Optional<Node> profile(Node workload) {
        return cluster(workload).stream()
                .flatMap(cluster -> profiles(cluster).stream())
                .filter(profile -> selects(profile, workload))
                .findFirst();
    }

    private boolean selects(Node profile, Node workload) {
        Optional<NodeId> namespace = namespace(workload).map(Node::id);
        Map<String, String> labels = labels(workload);
        boolean isDrawn = topology.edgesFrom(profile, FargateSelects.ID)
                .filter(edge -> namespace.equals(Optional.of(edge.to())))
                .anyMatch(edge -> matches(edge.values().get(FargateSelects.LABELS).orElse(Map.of()), labels));
        return isDrawn
                || profile.values().value(FargateProfile.SELECTORS).stream()
                        .anyMatch(selector -> matches(selector, namespaceName(workload), labels));
    }

    private static boolean matches(Values selector, String namespace, Map<String, String> labels) {
        return selector.get(FargateSelector.NAMESPACE).filter(each -> Wildcards.match(each, namespace)).isPresent()
                && matches(selector.get(FargateSelector.LABELS).orElse(Map.of()), labels);
    }

    private static boolean matches(Map<String, String> wanted, Map<String, String> labels) {
        return wanted.entrySet().stream()
                .allMatch(want -> labels.entrySet().stream()
                        .anyMatch(has -> Wildcards.match(want.getKey(), has.getKey())
                                && Wildcards.match(want.getValue(), has.getValue())));
    }
}
