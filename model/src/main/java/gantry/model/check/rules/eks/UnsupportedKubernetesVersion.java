package gantry.model.check.rules.eks;

import gantry.model.check.CheckContext;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.kinds.eks.EksCluster;
import gantry.model.kinds.eks.EksVersion;
import gantry.model.kinds.eks.EksVersions;
import gantry.model.kinds.eks.ManagedNodeGroup;
import gantry.model.kinds.eks.SelfManagedNodes;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A cluster has a version that EKS offers, and its nodes fit it.
public final class UnsupportedKubernetesVersion implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "eks/unsupported-kubernetes-version",
            "Version that EKS doesn't offer",
            Severity.ERROR,
            "Kubernetes brings out three minor versions a year, and EKS offers each of them for 26 months. After that "
                    + "nobody can create a cluster with it, and EKS upgrades those that still have it. New managed "
                    + "nodes start with the version of their cluster; others may be three versions older, never newer.",
            "https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html")
            .silencing("eks/version-in-extended-support");

    /// From https://kubernetes.io/releases/version-skew-policy/
    private static final int LARGEST_LAG = 3;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        var clusters = new Clusters(context);
        for (Node cluster : context.nodes(EksCluster.ID)) {
            context.token().throwIfCancelled();
            String version = cluster.values().value(EksCluster.VERSION);
            fault(version, context.today()).ifPresent(fault -> sayCluster(context, report, cluster, fault));
            for (Node group : clusters.inside(cluster, ManagedNodeGroup.ID)) {
                group.values().get(ManagedNodeGroup.VERSION)
                        .filter(own -> !own.equals(version))
                        .ifPresent(own -> sayManaged(context, report, cluster, group));
            }
            for (Node nodes : clusters.inside(cluster, SelfManagedNodes.ID)) {
                ClusterVersions.ofImage(nodes)
                        .filter(own -> !fits(own, version))
                        .ifPresent(own -> saySelfManaged(context, report, cluster, nodes));
            }
        }
    }

    private static Optional<String> fault(String version, LocalDate today) {
        Optional<EksVersion> known = EksVersions.find(version);
        if (known.isPresent()) {
            return known.filter(each -> each.on(today) == EksVersion.State.ENDED)
                    .map(each -> "whose extended support ended on " + each.extendedEnd());
        }
        return Optional.of(
                EksVersions.isAncient(version) ? "whose extended support ended long ago" : "which EKS doesn't offer");
    }

    private static void sayCluster(CheckContext context, Report report, Node cluster, String fault) {
        String version = cluster.values().value(EksCluster.VERSION);
        boolean mayBeNew = EksVersions.isFuture(version) && EksVersions.isOutdated(context.today());
        List<String> offered = EksVersions.usable(context.today()).stream().map(EksVersion::id).toList();
        Report.Finding finding = report.at(cluster, EksCluster.VERSION)
                .as(mayBeNew ? Severity.INFO : Severity.ERROR);
        EksVersions.newest(context.today())
                .ifPresent(newest -> finding.fix(ClusterVersions.set(cluster, newest.id())));
        String choice = offered.isEmpty() ? "" : " Choose " + Wording.or(offered) + ".";
        finding.say(Wording.full(context, cluster) + " has Kubernetes " + Wording.quoted(version) + ", " + fault
                + (mayBeNew ? " as of " + EksVersions.asOf() : "") + "." + choice);
    }

    private static void sayManaged(CheckContext context, Report report, Node cluster, Node group) {
        report.at(group, ManagedNodeGroup.VERSION)
                .with(cluster)
                .fix(Fixes.clear("Use the version of the cluster", group.id(), ManagedNodeGroup.VERSION))
                .say(Wording.full(context, group) + " has Kubernetes "
                        + group.values().value(ManagedNodeGroup.VERSION) + ", but " + Wording.full(context, cluster)
                        + " has " + cluster.values().value(EksCluster.VERSION)
                        + ". A new node group can only have the version of its cluster; leave the field empty.");
    }

    private static boolean fits(String own, String version) {
        OptionalInt nodes = EksVersions.minor(own);
        OptionalInt cluster = EksVersions.minor(version);
        if (nodes.isEmpty() || cluster.isEmpty()) {
            return true;
        }
        int lag = cluster.getAsInt() - nodes.getAsInt();
        return lag >= 0 && lag <= LARGEST_LAG;
    }

    private static void saySelfManaged(CheckContext context, Report report, Node cluster, Node nodes) {
        report.at(nodes, SelfManagedNodes.AMI)
                .with(cluster)
                .fix(Fixes.clear("Use the newest image for the cluster", nodes.id(), SelfManagedNodes.AMI))
                .say("The image of " + Wording.full(context, nodes) + " has Kubernetes "
                        + ClusterVersions.ofImage(nodes).orElseThrow() + ", but " + Wording.full(context, cluster)
                        + " has " + cluster.values().value(EksCluster.VERSION)
                        + ". Nodes may be up to " + LARGEST_LAG + " minor versions older than their cluster, never "
                        + "newer.");
    }
}
