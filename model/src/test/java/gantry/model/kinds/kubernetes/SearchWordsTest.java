package gantry.model.kinds.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.model.kind.Catalogue;
import gantry.model.kind.Category;
import gantry.model.kind.NodeKind;
import gantry.model.kinds.Kinds;
import gantry.model.kinds.eks.EksCluster;
import gantry.model.kinds.eks.FargateProfile;
import gantry.model.kinds.eks.ManagedNodeGroup;
import gantry.model.kinds.eks.SelfManagedNodes;
import gantry.model.kinds.identity.IamRole;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What people type who know Kubernetes leads to its kinds.
final class SearchWordsTest {

    private static final Map<String, List<String>> WANTED = Map.ofEntries(
            Map.entry("irsa", List.of(EksCluster.ID, ServiceAccount.ID, IamRole.ID)),
            Map.entry("hpa", List.of(HorizontalPodAutoscaler.ID)),
            Map.entry("autoscaler", List.of(ManagedNodeGroup.ID)),
            Map.entry("pdb", List.of(PodDisruptionBudget.ID)),
            Map.entry("pvc", List.of(PersistentVolumeClaim.ID)),
            Map.entry("netpol", List.of(NetworkPolicy.ID)),
            Map.entry("env", List.of(PodContainer.ID, ConfigMap.ID, KubernetesSecret.ID)),
            Map.entry("secret", List.of(KubernetesSecret.ID)),
            Map.entry("ingress controller", List.of(EksCluster.ID, Ingress.ID)),
            Map.entry("alb controller", List.of(EksCluster.ID, Ingress.ID)),
            Map.entry("nodes", List.of(ManagedNodeGroup.ID, SelfManagedNodes.ID, FargateProfile.ID)),
            Map.entry("worker", List.of(ManagedNodeGroup.ID, SelfManagedNodes.ID)),
            Map.entry("spot nodes", List.of(ManagedNodeGroup.ID, SelfManagedNodes.ID)),
            Map.entry("pod", Workloads.IDS),
            Map.entry("node role", List.of(IamRole.ID)),
            Map.entry("cluster role", List.of(IamRole.ID)));

    private final Catalogue catalogue = Kinds.catalogue();

    @Test
    void theWordsOfKubernetesFindItsKinds() {
        assertEquals(
                List.of(),
                WANTED.entrySet().stream()
                        .flatMap(entry -> entry.getValue().stream()
                                .filter(kind -> !finds(entry.getKey(), catalogue.node(kind)))
                                .map(kind -> entry.getKey() + " doesn't find " + kind))
                        .toList());
    }

    @Test
    void everyKindOfTheCategoryIsFoundByKubernetesInLongAndShort() {
        assertEquals(
                List.of(),
                catalogue.nodes().stream()
                        .filter(kind -> kind.category() == Category.EKS)
                        .filter(kind -> !finds("kubernetes", kind) || !finds("k8s", kind))
                        .map(NodeKind::id)
                        .toList());
    }

    private static boolean finds(String typed, NodeKind kind) {
        List<String> words = Stream.concat(Stream.of(kind.title()), kind.keywords().stream())
                .flatMap(text -> Stream.of(text.toLowerCase(Locale.ROOT).split(" ")))
                .collect(Collectors.toList());
        return Stream.of(typed.split(" ")).allMatch(part -> words.stream().anyMatch(word -> word.startsWith(part)));
    }
}
