package gantry.model.topology;

import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.facts.Wildcards;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Answers questions about the pods of the drawn workloads: their labels, who sends requests to them, and what they run on.
public final class Pods {

    /// The namespace of what names none: https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/
    private static final String USUAL_NAMESPACE = "default";

    /// The label that is made from the name of a workload:
    /// https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/
    private static final String NAME_LABEL = "app.kubernetes.io/name";

    private final Topology topology;
    private final List<Node> workloads;
    private final Map<NodeId, NodeId> namespaces = new HashMap<>();
    private final Map<NodeId, List<Node>> byNamespace = new HashMap<>();
    private final Map<Map.Entry<String, String>, List<Node>> byLabel = new HashMap<>();
    private final Map<NodeId, List<Node>> containers = new HashMap<>();
    private final Map<NodeId, List<Node>> profiles = new HashMap<>();
    private final Map<NodeId, Node> profileOf = new HashMap<>();
    private final Set<NodeId> clustersWithNodes;

    /// Looks at everything once, so that asking stays cheap.
    ///
    /// @param byKind all nodes of one kind
    public Pods(Topology topology, Function<String, List<Node>> byKind) {
        this.topology = topology;
        this.workloads = Workloads.IDS.stream().flatMap(kind -> byKind.apply(kind).stream()).toList();
        for (Node workload : workloads) {
            NodeId namespace = frame(workload, Namespace.ID);
            namespaces.put(workload.id(), namespace);
            add(byNamespace, namespace, workload);
            labels(workload).entrySet().forEach(label -> add(byLabel, label, workload));
        }
        byKind.apply(PodContainer.ID).forEach(container -> topology.around(container, Workloads.IDS)
                .ifPresent(workload -> add(containers, workload.id(), container)));
        containers.values().forEach(list -> list.sort(Topology.READING_ORDER));
        byKind.apply(FargateProfile.ID).forEach(profile -> add(profiles, frame(profile, EksCluster.ID), profile));
        if (!profiles.isEmpty()) {
            workloads.forEach(workload -> selecting(workload)
                    .ifPresent(profile -> profileOf.put(workload.id(), profile)));
        }
        this.clustersWithNodes = Stream.of(ManagedNodeGroup.ID, SelfManagedNodes.ID)
                .flatMap(kind -> byKind.apply(kind).stream())
                .map(nodes -> frame(nodes, EksCluster.ID))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static <K> void add(Map<K, List<Node>> groups, K key, Node node) {
        groups.computeIfAbsent(key, none -> new ArrayList<>()).add(node);
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

    private boolean isIn(NodeId namespace, Node workload) {
        return namespace.equals(namespaces.get(workload.id()));
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
        return containers.getOrDefault(workload.id(), List.of());
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

    private static boolean fits(Node service, Node workload) {
        return labels(workload).entrySet().containsAll(selector(service).entrySet());
    }

    /// All workloads that the selector of a Service fits, wherever they stand.
    public List<Node> fitting(Node service) {
        return selector(service).entrySet().stream()
                .findFirst()
                .map(label -> byLabel.getOrDefault(label, List.of()))
                .orElse(List.of())
                .stream()
                .filter(workload -> fits(service, workload))
                .toList();
    }

    /// The workloads whose pods get the requests to a Service.
    public List<Node> selected(Node service) {
        NodeId namespace = frame(service, Namespace.ID);
        List<Node> meant = selector(service).isEmpty() ? topology.targets(service, Selects.ID) : fitting(service);
        return meant.stream().filter(workload -> isIn(namespace, workload)).toList();
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
                || clustersWithNodes.contains(cluster.id());
    }

    /// The profile that runs the pods of a workload on Fargate; empty when none selects them.
    ///
    /// Source: https://docs.aws.amazon.com/eks/latest/userguide/fargate-profile.html
    public Optional<Node> profile(Node workload) {
        return Optional.ofNullable(profileOf.get(workload.id()));
    }

    /// Whether the pods of a workload run on Fargate.
    public boolean isOnFargate(Node workload) {
        return profileOf.containsKey(workload.id());
    }

    private Optional<Node> selecting(Node workload) {
        String namespace = namespaceName(workload);
        Map<String, String> labels = labels(workload);
        return cluster(workload).stream()
                .flatMap(cluster -> profiles(cluster).stream())
                .filter(profile -> selects(profile, namespace, labels))
                .findFirst();
    }

    /// Whether a Fargate profile selects pods with these labels, by a selector that it lists or a drawn one.
    ///
    /// @param namespace the name of their namespace
    public boolean selects(Node profile, String namespace, Map<String, String> labels) {
        return profile.values().value(FargateProfile.SELECTORS).stream()
                .anyMatch(selector -> matches(selector, namespace, labels))
                || topology.edgesFrom(profile, FargateSelects.ID)
                        .anyMatch(edge -> topology.target(edge).name().equals(namespace)
                                && matches(edge.values().get(FargateSelects.LABELS).orElse(Map.of()), labels));
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
