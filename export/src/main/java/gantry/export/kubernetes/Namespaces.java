package gantry.export.kubernetes;

import gantry.model.diagram.Diagram;
import gantry.model.diagram.ElementId;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kinds.ecs.EcsCluster;
import io.fabric8.kubernetes.api.model.NamespaceBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The namespaces of an export: one for each ECS cluster, and one for what stands in none.
final class Namespaces {

    private static final String FALLBACK = "gantry";
    private static final String SECURITY = "pod-security.kubernetes.io/";

    private final Map<NodeId, String> ofClusters = new LinkedHashMap<>();
    private final String partOf;
    private final DnsNames names = new DnsNames();
    private Optional<String> outside = Optional.empty();

    Namespaces(Diagram diagram) {
        partOf = DnsNames.label(diagram.title(), FALLBACK, DnsNames.LONGEST);
        for (Node node : diagram.nodes()) {
            if (node.isA(EcsCluster.ID)) {
                ofClusters.put(node.id(), names.free(unreserved(node.name()), "main", DnsNames.LONGEST));
            }
        }
    }

    /// Names that begin with `kube-` belong to Kubernetes itself.
    ///
    /// Source: https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/
    private static String unreserved(String name) {
        return DnsNames.label(name, FALLBACK, DnsNames.LONGEST).startsWith("kube-") ? "app-" + name : name;
    }

    /// What all objects of the export belong to.
    String partOf() {
        return partOf;
    }

    String of(Node cluster) {
        return ofClusters.getOrDefault(cluster.id(), FALLBACK);
    }

    /// The namespace for what stands in no cluster.
    String outside() {
        String name = outside.orElseGet(() -> names.free(unreserved(partOf), FALLBACK, DnsNames.LONGEST));
        outside = Optional.of(name);
        return name;
    }

    /// The namespace as an object; it refuses pods that ask for more rights than they need.
    ///
    /// Source: https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted
    Manifest manifest(String namespace, ElementId owner) {
        var object = new NamespaceBuilder()
                .withNewMetadata()
                .withName(namespace)
                .addToLabels(Labels.shared(partOf))
                .addToLabels(SECURITY + "enforce", "restricted")
                .addToLabels(SECURITY + "enforce-version", "latest")
                .addToLabels(SECURITY + "warn", "restricted")
                .addToLabels(SECURITY + "audit", "restricted")
                .addToAnnotations(Plan.NODE, owner.value())
                .endMetadata()
                .build();
        return Manifest.of(new Manifest.Place(namespace, FileNumbers.NAMESPACE, "namespace", false), object, owner);
    }
}
