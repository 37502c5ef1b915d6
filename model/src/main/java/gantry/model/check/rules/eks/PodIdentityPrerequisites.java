package gantry.model.check.rules.eks;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Draft;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kind.Values;
import gantry.model.kinds.eks.EksAddon;
import gantry.model.kinds.eks.EksCluster;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.identity.RoleKind;
import gantry.model.kinds.kubernetes.ServiceAccount;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Pod Identity reaches pods on Linux nodes with its agent, and gives each account one role.
public final class PodIdentityPrerequisites implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "eks/pod-identity-prerequisites",
            "What Pod Identity needs",
            Severity.ERROR,
            "With Pod Identity a pod asks an agent on its node for the credentials of its role. The agent is an add-on "
                    + "for Linux nodes on EC2; on Fargate and on Windows there is none, so pods there get nothing. EKS "
                    + "keeps one association for each service account.",
            "https://docs.aws.amazon.com/eks/latest/userguide/pod-identities.html");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        var clusters = new Clusters(context);
        var pods = new PodRoles(context);
        Map<NodeId, List<Node>> withoutAgent = new LinkedHashMap<>();
        for (Node account : context.nodes(ServiceAccount.ID)) {
            context.token().throwIfCancelled();
            List<Edge> associations = pods.edges(account, RoleKind.POD_IDENTITY);
            if (associations.isEmpty()) {
                continue;
            }
            if (associations.size() > 1) {
                saySeveral(context, report, pods, account, associations);
            }
            List<Node> lost = pods.outOfReach(account);
            if (!lost.isEmpty()) {
                sayOutOfReach(context, report, new Lost(account, pods.role(associations.getFirst()), lost));
            } else {
                clusters.of(account)
                        .filter(cluster -> !hasAgent(cluster))
                        .ifPresent(cluster -> withoutAgent
                                .computeIfAbsent(cluster.id(), each -> new ArrayList<>())
                                .add(account));
            }
        }
        withoutAgent.forEach(
                (cluster, accounts) -> sayNoAgent(context, report, context.diagram().require(cluster), accounts));
    }

    /// Auto Mode has the agent built in.
    private static boolean hasAgent(Node cluster) {
        return cluster.values().value(EksCluster.AUTO_MODE)
                || cluster.values().value(EksCluster.ADDONS).contains(EksAddon.POD_IDENTITY_AGENT);
    }

    private static void saySeveral(
            CheckContext context, Report report, PodRoles pods, Node account, List<Edge> associations) {
        List<Node> roles = associations.stream().map(pods::role).distinct().toList();
        report.at(account)
                .with(roles.toArray(Node[]::new))
                .fix(Fixes.disconnect(
                        "Keep the role " + Wording.quoted(context, roles.getFirst()) + " only",
                        associations.subList(1, associations.size())))
                .say(Wording.full(context, account) + " has " + associations.size()
                        + " roles by Pod Identity (" + Wording.names(context, roles)
                        + "), but EKS accepts one association for an account. Keep one of them.");
    }

    /// An account of which some pods don't get the role.
    private record Lost(Node account, Node role, List<Node> workloads) {}

    private static void sayOutOfReach(CheckContext context, Report report, Lost lost) {
        boolean isWindows = lost.workloads.stream().allMatch(PodRoles::isOnWindows);
        report.at(lost.account)
                .with(lost.role)
                .with(lost.workloads.toArray(Node[]::new))
                .fix(new Fix(
                        "Give " + Wording.quoted(context, lost.account) + " its role by IRSA",
                        now -> toIrsa(now, context, lost)))
                .say("Pods of " + Wording.names(context, lost.workloads) + " don't get the role "
                        + Wording.quoted(context, lost.role) + ": they run on "
                        + (isWindows ? "Windows" : "Fargate")
                        + ", and EKS Pod Identity works only for pods on Linux nodes. Use a role of the kind IRSA.");
    }

    private static Diff toIrsa(Diagram now, CheckContext context, Lost lost) {
        Optional<Node> role = now.node(lost.role.id());
        if (role.isEmpty() || now.node(lost.account.id()).isEmpty()) {
            return Diff.NONE;
        }
        Values values = role.get().values().with(IamRole.ROLE_KIND, RoleKind.IRSA).without(IamRole.TRUST);
        var draft = new Draft(now).put(role.get().withValues(values));
        context.topology().around(lost.account, EksCluster.ID)
                .flatMap(cluster -> now.node(cluster.id()))
                .ifPresent(cluster -> draft.put(
                        cluster.withValues(cluster.values().with(EksCluster.OIDC_PROVIDER, true))));
        return draft.diff();
    }

    private static void sayNoAgent(CheckContext context, Report report, Node cluster, List<Node> accounts) {
        report.at(cluster, EksCluster.ADDONS)
                .with(accounts.toArray(Node[]::new))
                .fix(Fixes.change("Add the Pod Identity Agent", cluster.id(), values -> {
                    var addons = new ArrayList<>(values.value(EksCluster.ADDONS));
                    addons.add(EksAddon.POD_IDENTITY_AGENT);
                    return values.with(EksCluster.ADDONS, addons);
                }))
                .say(Wording.full(context, cluster) + " has no Pod Identity Agent, so pods of the service account "
                        + Wording.names(context, accounts) + " don't get their role. Add the add-on "
                        + EksAddon.POD_IDENTITY_AGENT.value() + ".");
    }
}
