package gantry.export.kubernetes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The page that tells what the manifests need and how they are applied.
final class ReadmePage {

    private static final String EKS = "https://docs.aws.amazon.com/eks/latest/userguide/";

    private ReadmePage() {}

    static String of(Plan plan, List<Manifest> manifests) {
        Set<String> kinds = manifests.stream()
                .map(manifest -> manifest.object().getKind())
                .collect(Collectors.toSet());
        var page = new StringBuilder("# Manifests of " + plan.partOf() + "\n\nThe cluster needs:\n\n");
        needs(kinds, plan).forEach(line -> page.append("- ").append(line).append('\n'));
        List<Manifest> examples = manifests.stream()
                .filter(manifest -> manifest.place().isExample())
                .toList();
        if (!examples.isEmpty()) {
            page.append("\nBefore anything starts, these Secrets must exist. The values are not part of the export;"
                    + " each file ending in `.example` shows what belongs in:\n\n");
            examples.forEach(each -> page.append("- `")
                    .append(each.object().getMetadata().getName())
                    .append("` in namespace `")
                    .append(each.place().namespace())
                    .append("`, see `")
                    .append(each.place().fileName())
                    .append("`\n"));
        }
        return page.append("\nRead `REPORT.md`, then apply everything:\n\n```\n")
                .append(KubernetesExporter.NEXT_STEP)
                .append("\n```\n")
                .toString();
    }

    private static List<String> needs(Set<String> kinds, Plan plan) {
        var needs = new ArrayList<String>();
        needs.add("Kubernetes 1.33 or newer, with nodes for the processors that the pods ask for");
        needs.add("network policies switched on in the VPC CNI: " + EKS + "cni-network-policy-configure.html");
        if (kinds.contains("Ingress")) {
            needs.add("the AWS Load Balancer Controller: " + EKS + "aws-load-balancer-controller.html");
        }
        if (kinds.contains("HorizontalPodAutoscaler")) {
            needs.add("the metrics server: " + EKS + "metrics-server.html");
        }
        if (plan.workloads().stream().anyMatch(Workload::usesAws)) {
            needs.add("the EKS Pod Identity agent: " + EKS + "pod-id-agent-setup.html");
        }
        return needs;
    }
}
