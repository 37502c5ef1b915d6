package gantry.model.check.rules.eks;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.kind.Values;
import gantry.model.kinds.eks.EksCluster;
import gantry.model.kinds.eks.FargateProfile;
import gantry.model.kinds.eks.FargateSelector;
import gantry.model.kinds.kubernetes.Namespace;
import gantry.model.kinds.kubernetes.Workloads;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A cluster has something on which its pods and CoreDNS run.
public final class ClusterWithoutCompute implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "eks/cluster-without-compute",
            "Pods have a place to run",
            Severity.ERROR,
            "EKS runs the control plane, which decides where pods go but runs none itself. You add nodes, managed by "
                    + "EKS or by you, or Fargate. CoreDNS, by which pods find each other, is a pod too: it needs a Linux "
                    + "node, or a Fargate profile for the namespace kube-system.",
            "https://docs.aws.amazon.com/eks/latest/userguide/fargate-getting-started.html");

    private static final int MOST_SELECTORS = 5;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        var clusters = new Clusters(context);
        var compute = new Compute(context, clusters);
        for (Node cluster : context.nodes(EksCluster.ID)) {
            context.token().throwIfCancelled();
            if (cluster.values().value(EksCluster.AUTO_MODE) || compute.runsSystemPods(cluster)) {
                continue;
            }
            List<Node> groups = clusters.nodeGroups(cluster);
            List<Node> profiles = clusters.inside(cluster, FargateProfile.ID);
            List<Node> workloads = Workloads.IDS.stream()
                    .flatMap(kind -> clusters.inside(cluster, kind).stream())
                    .toList();
            if (!groups.isEmpty()) {
                sayWindowsOnly(context, report, cluster, groups);
            } else if (!profiles.isEmpty()) {
                sayNoCoreDns(context, report, cluster, profiles);
            } else if (!workloads.isEmpty()) {
                sayNothing(context, report, cluster, workloads, clusters.inside(cluster, Namespace.ID));
            }
        }
    }

    private static void sayWindowsOnly(CheckContext context, Report report, Node cluster, List<Node> groups) {
        report.at(cluster)
                .with(groups.toArray(Node[]::new))
                .fix(addNodes(context, cluster))
                .say(Wording.full(context, cluster) + " has Windows nodes only (" + Wording.names(context, groups)
                        + "), but CoreDNS runs on Linux. Add Linux nodes, or a Fargate profile for kube-system.");
    }

    private static void sayNoCoreDns(CheckContext context, Report report, Node cluster, List<Node> profiles) {
        Report.Finding finding = report.at(cluster).with(profiles.toArray(Node[]::new));
        profiles.stream()
                .filter(profile -> selectors(profile).size() < MOST_SELECTORS)
                .findFirst()
                .ifPresent(profile -> finding.fix(Fixes.change(
                        "Let " + Wording.quoted(context, profile) + " select kube-system",
                        profile.id(),
                        ClusterWithoutCompute::selectingSystem)));
        finding.fix(addNodes(context, cluster))
                .say(Wording.full(context, cluster) + " has no nodes, and no Fargate profile ("
                        + Wording.names(context, profiles)
                        + ") selects the namespace kube-system: CoreDNS stays pending, and "
                        + "pods find no names. Add a selector for kube-system, or nodes.");
    }

    private static void sayNothing(
            CheckContext context, Report report, Node cluster, List<Node> workloads, List<Node> namespaces) {
        report.at(cluster)
                .with(workloads.toArray(Node[]::new))
                .fix(addNodes(context, cluster))
                .fix(addProfile(context, cluster, namespaces))
                .say(Wording.full(context, cluster) + " has nothing on which " + Wording.names(context, workloads)
                        + " could run: EKS brings the control plane only. Add a node group or a Fargate profile.");
    }

    private static Fix addNodes(CheckContext context, Node cluster) {
        return new Fix(
                "Add a managed node group", now -> new NewCompute(context.catalogue()).nodes(now, cluster.id()));
    }

    private static Fix addProfile(CheckContext context, Node cluster, List<Node> namespaces) {
        List<String> selected = Stream.concat(
                Stream.of(Compute.SYSTEM), namespaces.stream().map(Node::name).filter(name -> !name.isBlank()))
                .distinct()
                .limit(MOST_SELECTORS)
                .toList();
        return new Fix(
                "Add a Fargate profile for " + Wording.and(selected),
                now -> new NewCompute(context.catalogue()).profile(now, cluster.id(), selected));
    }

    private static List<Values> selectors(Node profile) {
        return profile.values().value(FargateProfile.SELECTORS);
    }

    private static Values selectingSystem(Values values) {
        var selectors = new ArrayList<>(values.value(FargateProfile.SELECTORS));
        selectors.add(Values.EMPTY.with(FargateSelector.NAMESPACE, Compute.SYSTEM));
        return values.with(FargateProfile.SELECTORS, selectors);
    }
}
