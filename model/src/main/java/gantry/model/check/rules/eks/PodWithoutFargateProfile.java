package gantry.model.check.rules.eks;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Node;
import gantry.model.kinds.connection.FargateSelects;
import gantry.model.kinds.eks.EksCluster;
import gantry.model.kinds.eks.FargateProfile;
import gantry.model.kinds.kubernetes.DaemonSet;
import gantry.model.topology.Pods;
import gantry.model.topology.Topology;
import java.util.List;
import java.util.Optional;

/// In a cluster without nodes a profile must select every pod.
public final class PodWithoutFargateProfile implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "eks/pod-without-fargate-profile",
            "Pods that no profile selects",
            Severity.WARNING,
            "A Fargate profile takes only pods whose namespace and labels fit one of its selectors. All others wait for "
                    + "a node. In a cluster that has only Fargate no node ever comes, and they stay Pending without an "
                    + "error.",
            "https://docs.aws.amazon.com/eks/latest/userguide/fargate-profile.html");

    /// From https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateFargateProfile.html
    private static final int MOST_SELECTORS = 5;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        Pods pods = context.pods();
        for (Node workload : pods.workloads()) {
            context.token().throwIfCancelled();
            Optional<Node> cluster = pods.cluster(workload);
            boolean isFargateOnly = cluster.filter(each -> !pods.profiles(each).isEmpty() && !pods.hasNodes(each))
                    .isPresent();
            if (isFargateOnly && pods.profile(workload).isEmpty()) {
                say(context, report, workload, pods);
            }
        }
    }

    private static void say(CheckContext context, Report report, Node workload, Pods pods) {
        List<Node> profiles = pods.profiles(pods.cluster(workload).orElseThrow());
        Report.Finding finding = report.at(workload).with(profiles.toArray(Node[]::new));
        if (!workload.isA(DaemonSet.ID)) {
            profiles.stream()
                    .filter(profile -> hasRoom(context, profile))
                    .findFirst()
                    .flatMap(profile -> select(context, profile, workload, pods))
                    .ifPresent(finding::fix);
        }
        String namespace = pods.namespaceName(workload);
        String what = Wording.full(context, workload);
        finding.fix(addNodes(context, profiles.getFirst()))
                .say("No Fargate profile selects " + what + " in the namespace '" + namespace
                        + "', and the cluster has no nodes, so its pods stay Pending.");
    }

    private static boolean hasRoom(CheckContext context, Node profile) {
        long drawn = context.topology().edgesFrom(profile, FargateSelects.ID).count();
        return profile.values().value(FargateProfile.SELECTORS).size() + drawn < MOST_SELECTORS;
    }

    /// A namespace that is connected already, but with other labels, is left alone.
    private static Optional<Fix> select(CheckContext context, Node profile, Node workload, Pods pods) {
        return pods.namespace(workload)
                .filter(namespace -> !context.topology().targets(profile, FargateSelects.ID).contains(namespace))
                .map(namespace -> Fixes.connect(
                        "Let the profile " + Wording.quoted(context, profile) + " run the pods of "
                                + Wording.quoted(context, namespace),
                        context.catalogue(),
                        FargateSelects.ID,
                        profile.id(),
                        namespace.id()));
    }

    private static Fix addNodes(CheckContext context, Node profile) {
        return Fixes.onNode("Add a managed node group", profile.id(), now -> new Topology(now, context.catalogue())
                .around(now.require(profile.id()), EksCluster.ID)
                .map(cluster -> new NewCompute(context.catalogue()).nodes(now, cluster.id()))
                .orElse(Diff.NONE));
    }
}
