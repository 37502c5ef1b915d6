package gantry.model.check.rules.eks;

import gantry.model.check.CheckContext;
import gantry.model.diagram.Node;
import gantry.model.kinds.connection.Mounts;
import gantry.model.kinds.eks.CapacityType;
import gantry.model.kinds.eks.ManagedNodeGroup;
import gantry.model.kinds.eks.SelfManagedNodes;
import gantry.model.kinds.kubernetes.PersistentVolumeClaim;
import gantry.model.kinds.kubernetes.PodContainer;
import gantry.model.kinds.kubernetes.PodProperties;
import gantry.model.kinds.kubernetes.StatefulSet;
import gantry.model.kinds.kubernetes.Workloads;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Which workloads keep data, and on which nodes their node selectors let them run.
record Pins(CheckContext context, Clusters clusters) {

    /// Labels that EKS gives to nodes of managed groups:
    /// https://docs.aws.amazon.com/eks/latest/userguide/managed-node-groups.html#managed-node-group-capacity-types
    private static final String CAPACITY = "eks.amazonaws.com/capacityType";

    private static final String GROUP = "eks.amazonaws.com/nodegroup";

    /// Selects nodes that stay.
    static final Map<String, String> ON_DEMAND = Map.of(CAPACITY, CapacityType.ON_DEMAND.value());

    /// The names of official images of databases, queues and stores begin so: https://hub.docker.com/search?badges=official
    private static final List<String> DATABASES = List.of(
            "postgres", "mysql", "mariadb", "mongo", "redis", "valkey", "cassandra", "elasticsearch", "opensearch",
            "influxdb", "neo4j", "couchdb", "couchbase", "cockroach", "clickhouse", "rabbitmq", "kafka", "etcd");

    /// The workloads of a cluster that keep data, each with the reason in words.
    Map<Node, String> stateful(Node cluster) {
        Map<Node, String> stateful = new LinkedHashMap<>();
        for (String kind : Workloads.IDS) {
            for (Node workload : clusters.inside(cluster, kind)) {
                reason(workload).ifPresent(reason -> stateful.put(workload, reason));
            }
        }
        return stateful;
    }

    private Optional<String> reason(Node workload) {
        if (workload.isA(StatefulSet.ID)) {
            return Optional.of("keeps data");
        }
        boolean hasDisk = context.topology().targets(workload, Mounts.ID).stream()
                .filter(claim -> claim.isA(PersistentVolumeClaim.ID))
                .anyMatch(Pins::isDisk);
        if (hasDisk) {
            return Optional.of("uses a disk");
        }
        boolean isDatabase = context.pods().containers(workload).stream()
                .anyMatch(container -> isDatabase(container.values().effective(PodContainer.IMAGE).orElse("")));
        return isDatabase ? Optional.of("is a database") : Optional.empty();
    }

    /// File systems are reached from every node; a disk of EBS follows slowly and stays in its zone.
    private static boolean isDisk(Node claim) {
        String storage = claim.values().value(PersistentVolumeClaim.STORAGE_CLASS).toLowerCase(Locale.ROOT);
        return !claim.values().has(PersistentVolumeClaim.EFS_HANDLE)
                && !storage.contains("efs")
                && !storage.contains("fsx");
    }

    private static boolean isDatabase(String image) {
        String name = image.substring(image.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return DATABASES.stream().anyMatch(name::startsWith);
    }

    /// The one group of nodes that the node selector of a workload leaves; empty without a selector or when it leaves
    /// several groups or none. What Kubernetes itself writes on every node, such as the zone, isn't looked at.
    Optional<Node> only(Node workload, List<Node> groups) {
        Map<String, String> wanted = new HashMap<>(workload.values().get(PodProperties.NODE_SELECTOR).orElse(Map.of()));
        wanted.keySet().removeIf(key -> key.contains("kubernetes.io/"));
        List<Node> left = groups.stream()
                .filter(group -> labels(group).entrySet().containsAll(wanted.entrySet()))
                .toList();
        return wanted.isEmpty() || left.size() != 1 ? Optional.empty() : Optional.of(left.getFirst());
    }

    private static Map<String, String> labels(Node group) {
        if (!group.isA(ManagedNodeGroup.ID)) {
            return group.values().get(SelfManagedNodes.LABELS).orElse(Map.of());
        }
        var labels = new HashMap<>(group.values().get(ManagedNodeGroup.LABELS).orElse(Map.of()));
        labels.put(GROUP, group.name());
        labels.put(CAPACITY, group.values().value(ManagedNodeGroup.CAPACITY_TYPE).value());
        return labels;
    }
}
