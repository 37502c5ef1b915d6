package gantry.export.kubernetes;

import gantry.model.diagram.ElementId;
import gantry.model.diagram.Node;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyEgressRule;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyIngressRule;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Pods that run a task definition, for a service or a schedule; recipes add to it who may reach whom.
public final class Workload {

    private final Node owner;
    private final Node task;
    private final String namespace;
    private final String name;
    private final Map<String, String> labels;
    private final List<NetworkPolicyIngressRule> incoming = new ArrayList<>();
    private final List<NetworkPolicyEgressRule> outgoing = new ArrayList<>();
    private final Map<String, String> serviceAnnotations = new LinkedHashMap<>();
    private Optional<Pod> pod = Optional.empty();
    private boolean usesAws;

    /// What the containers of a task became.
    ///
    /// @param template the pods
    /// @param ports    what they listen on
    /// @param sections the containers within the template
    /// @param about    the elements that they were made from
    public record Pod(
            PodTemplateSpec template, List<PodPort> ports, List<Manifest.Section> sections, List<ElementId> about) {}

    /// @param owner  the service or schedule
    /// @param task   the task definition that it runs
    /// @param labels those of the workload and its pods
    Workload(Node owner, Node task, String namespace, String name, Map<String, String> labels) {
        this.owner = owner;
        this.task = task;
        this.namespace = namespace;
        this.name = name;
        this.labels = new LinkedHashMap<>(labels);
    }

    public Node owner() {
        return owner;
    }

    public Node task() {
        return task;
    }

    public String namespace() {
        return namespace;
    }

    /// The name of its main object, its ServiceAccount and its Service.
    public String name() {
        return name;
    }

    public Map<String, String> labels() {
        return new LinkedHashMap<>(labels);
    }

    /// What selects its pods.
    public Map<String, String> selector() {
        return Labels.selector(labels);
    }

    void fill(Pod made) {
        pod = Optional.of(made);
    }

    /// @throws IllegalStateException before the pod is made
    public Pod pod() {
        return pod.orElseThrow(() -> new IllegalStateException(name + " has no pod yet"));
    }

    /// Name, namespace and labels for an object of the workload.
    public ObjectMeta metadata() {
        return new ObjectMetaBuilder()
                .withName(name)
                .withNamespace(namespace)
                .withLabels(labels())
                .addToAnnotations(Plan.NODE, owner.id().value())
                .build();
    }

    /// Lets others reach the pods.
    public void allowIncoming(NetworkPolicyIngressRule rule) {
        if (!incoming.contains(rule)) {
            incoming.add(rule);
        }
    }

    /// Lets the pods reach others.
    public void allowOutgoing(NetworkPolicyEgressRule rule) {
        if (!outgoing.contains(rule)) {
            outgoing.add(rule);
        }
    }

    List<NetworkPolicyIngressRule> incoming() {
        return List.copyOf(incoming);
    }

    List<NetworkPolicyEgressRule> outgoing() {
        return List.copyOf(outgoing);
    }

    /// The pods as a peer in the network policy of a workload in `otherNamespace`.
    public NetworkPolicyPeer peer(String otherNamespace) {
        Optional<String> named = Optional.of(namespace).filter(own -> !own.equals(otherNamespace));
        return NetworkRules.pods(named, selector());
    }

    /// Says that the code calls AWS with the rights of a role.
    public void useAws() {
        usesAws = true;
    }

    public boolean usesAws() {
        return usesAws;
    }

    /// Adds annotations that the Service gets; the first one under a key stays.
    public void annotateService(Map<String, String> annotations) {
        annotations.forEach(serviceAnnotations::putIfAbsent);
    }

    Map<String, String> serviceAnnotations() {
        return new LinkedHashMap<>(serviceAnnotations);
    }
}
