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
import gantry.model.kinds.connection.PodRole;
import gantry.model.kinds.eks.EksCluster;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.identity.RoleKind;
import gantry.model.kinds.kubernetes.ServiceAccount;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A role for IRSA trusts the cluster's identity provider, for exactly the accounts that have the role.
public final class IrsaOidcTrust implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "eks/irsa-oidc-trust",
            "Trust for service accounts",
            Severity.ERROR,
            "With IRSA a pod shows AWS a token that the cluster signed, and gets the role in exchange. AWS accepts it "
                    + "only when it knows the cluster as an OIDC provider and the trust policy names that provider and "
                    + "the service account. A policy without the account lets every pod of the cluster in.",
            "https://docs.aws.amazon.com/eks/latest/userguide/iam-roles-for-service-accounts.html");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        var clusters = new Clusters(context);
        var pods = new PodRoles(context);
        Map<NodeId, List<Node>> withoutProvider = new LinkedHashMap<>();
        Map<NodeId, List<Node>> users = new LinkedHashMap<>();
        for (Node account : context.nodes(ServiceAccount.ID)) {
            context.token().throwIfCancelled();
            List<Edge> roles = pods.edges(account, RoleKind.IRSA);
            if (roles.isEmpty() && !PodRoles.isAnnotated(account)) {
                continue;
            }
            roles.forEach(edge -> users.computeIfAbsent(edge.from(), role -> new ArrayList<>()).add(account));
            clusters.of(account)
                    .filter(cluster -> !cluster.values().value(EksCluster.OIDC_PROVIDER))
                    .ifPresent(cluster -> withoutProvider
                            .computeIfAbsent(cluster.id(), each -> new ArrayList<>())
                            .add(account));
            if (!pods.edges(account, RoleKind.POD_IDENTITY).isEmpty()) {
                sayBoth(context, report, pods, account);
            }
        }
        withoutProvider.forEach(
                (cluster, accounts) -> sayNoProvider(context, report, context.diagram().require(cluster), accounts));
        users.forEach((role, accounts) -> checkTrust(context, report, pods, context.diagram().require(role), accounts));
    }

    private static void sayNoProvider(CheckContext context, Report report, Node cluster, List<Node> accounts) {
        report.at(cluster, EksCluster.OIDC_PROVIDER)
                .with(accounts.toArray(Node[]::new))
                .fix(Fixes.set("Switch the OIDC provider on", cluster.id(), EksCluster.OIDC_PROVIDER, true))
                .say("Pods of the service account " + Wording.names(context, accounts) + " can't assume their role: "
                        + Wording.full(context, cluster) + " has no OIDC provider in IAM. Switch it on.");
    }

    private static void checkTrust(
            CheckContext context, Report report, PodRoles pods, Node role, List<Node> accounts) {
        List<String> services = role.values().get(IamRole.TRUST).orElse(List.of());
        if (!services.isEmpty()) {
            report.at(role, IamRole.TRUST)
                    .with(accounts.toArray(Node[]::new))
                    .fix(Fixes.clear("Trust the OIDC provider of the cluster", role.id(), IamRole.TRUST))
                    .say("Pods of the service account " + Wording.names(context, accounts) + " can't assume the role "
                            + Wording.quoted(context, role) + ": it trusts " + Wording.and(services)
                            + ", but a role for IRSA must trust the OIDC provider of the cluster.");
        }
        List<String> trusted = role.values().get(IamRole.SUBJECTS).orElse(List.of());
        List<String> wide = trusted.stream().filter(each -> each.contains("*") || each.contains("?")).toList();
        List<String> missing = accounts.stream()
                .map(pods::subject)
                .distinct()
                .filter(each -> !trusted.contains(each))
                .toList();
        if (trusted.isEmpty() || wide.isEmpty() && missing.isEmpty()) {
            return;
        }
        List<String> wanted = accounts.stream().map(pods::subject).distinct().toList();
        report.at(role, IamRole.SUBJECTS)
                .with(accounts.toArray(Node[]::new))
                .fix(Fixes.clear("Trust exactly " + Wording.and(wanted), role.id(), IamRole.SUBJECTS))
                .say(wide.isEmpty()
                        ? "Pods of the service account " + Wording.names(context, accounts) + " can't assume the role "
                                + Wording.quoted(context, role) + ": its trust names " + Wording.and(trusted)
                                + ", not " + Wording.and(missing) + "."
                        : "The trust of the role " + Wording.quoted(context, role) + " names " + Wording.and(wide)
                                + ", so other pods could assume it too. It must name exactly " + Wording.and(wanted)
                                + ".");
    }

    private static void sayBoth(CheckContext context, Report report, PodRoles pods, Node account) {
        boolean keepsIrsa = !pods.outOfReach(account).isEmpty();
        String kept = keepsIrsa ? "IRSA" : "Pod Identity";
        report.at(account)
                .as(Severity.WARNING)
                .with(context.topology().sources(account, PodRole.ID).toArray(Node[]::new))
                .fix(new Fix(
                        "Keep " + kept + " only",
                        now -> keep(now, account, keepsIrsa ? RoleKind.POD_IDENTITY : RoleKind.IRSA)))
                .say(Wording.full(context, account)
                        + " gets a role by IRSA and one by Pod Identity. Pods use the first "
                        + "that their libraries find, so one has no effect; keep one of the two.");
    }

    /// Takes the roles of one kind away from an account, and the annotation together with those of IRSA.
    private static Diff keep(Diagram now, Node account, RoleKind unwanted) {
        if (now.node(account.id()).isEmpty()) {
            return Diff.NONE;
        }
        var draft = new Draft(now);
        now.edgesTo(account.id()).stream()
                .filter(edge -> edge.isA(PodRole.ID))
                .filter(edge -> now.require(edge.from()).values().value(IamRole.ROLE_KIND) == unwanted)
                .forEach(edge -> draft.remove(edge.id()));
        Node current = now.require(account.id());
        if (unwanted == RoleKind.IRSA && PodRoles.isAnnotated(current)) {
            draft.put(current.withValues(
                    current.values().with(ServiceAccount.ANNOTATIONS, PodRoles.otherAnnotations(current))));
        }
        return draft.diff();
    }
}
