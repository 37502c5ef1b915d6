package gantry.model.check.rules.eks;

import gantry.model.check.CheckContext;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.kinds.eks.EksCluster;
import gantry.model.kinds.eks.EksVersion;
import gantry.model.kinds.eks.EksVersions;
import java.util.List;

/// The version of a cluster should be in standard support.
public final class VersionInExtendedSupport implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "eks/version-in-extended-support",
            "Version in extended support",
            Severity.WARNING,
            "A minor version has standard support for 14 months. For 12 more, AWS alone keeps patching it, and each "
                    + "hour of a cluster costs several times as much. Then EKS upgrades the cluster by itself, at a "
                    + "time that you don't choose.",
            "https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        List<Node> clusters = context.nodes(EksCluster.ID);
        for (Node cluster : clusters) {
            context.token().throwIfCancelled();
            EksVersions.find(cluster.values().value(EksCluster.VERSION))
                    .filter(version -> version.on(context.today()) == EksVersion.State.EXTENDED)
                    .ifPresent(version -> say(context, report, cluster, version));
        }
        if (EksVersions.isOutdated(context.today()) && !clusters.isEmpty()) {
            report.at(clusters.getFirst(), EksCluster.VERSION)
                    .as(Severity.INFO)
                    .say("The list of Kubernetes versions in this version of Gantry is of " + EksVersions.asOf()
                            + "; compare the versions of your clusters with the page of AWS.");
        }
    }

    private static void say(CheckContext context, Report report, Node cluster, EksVersion version) {
        Report.Finding finding = report.at(cluster, EksCluster.VERSION);
        EksVersions.newest(context.today())
                .ifPresent(newest -> finding.fix(ClusterVersions.set(cluster, newest.id())));
        finding.say(Wording.full(context, cluster) + " has Kubernetes " + version.id()
                + ", which left standard support on " + version.standardEnd()
                + ": each hour costs extra, and on " + version.extendedEnd()
                + " EKS upgrades the cluster by itself. An existing cluster goes up one minor version at a time.");
    }
}
