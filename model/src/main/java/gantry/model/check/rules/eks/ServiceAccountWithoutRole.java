package gantry.model.check.rules.eks;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Placing;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.RoleSupply;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Creation;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Draft;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kind.Catalogue;
import gantry.model.kinds.connection.Accesses;
import gantry.model.kinds.connection.PodRole;
import gantry.model.kinds.connection.ReadsSecret;
import gantry.model.kinds.connection.RunsAs;
import gantry.model.kinds.eks.EksCluster;
import gantry.model.kinds.identity.RoleKind;
import gantry.model.kinds.kubernetes.ServiceAccount;
import gantry.model.kinds.kubernetes.Workloads;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Pods that use AWS should have a role of their own, through their service account.
public final class ServiceAccountWithoutRole implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "eks/service-account-without-role",
            "Pods without a role",
            Severity.WARNING,
            "Pods get permissions in AWS through their service account. Without a role there, their calls are made with "
                    + "the role of the node, which then must allow what any pod on it needs, and every pod may do all "
                    + "of that. On Fargate there is no such role for the code at all.",
            "https://docs.aws.amazon.com/eks/latest/userguide/service-accounts.html");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        var pods = new PodRoles(context);
        for (String kind : Workloads.IDS) {
            for (Node workload : context.nodes(kind)) {
                context.token().throwIfCancelled();
                List<Node> used = used(context, workload);
                Optional<Node> account = context.topology().targets(workload, RunsAs.ID).stream()
                        .filter(node -> node.isA(ServiceAccount.ID))
                        .findFirst();
                if (!used.isEmpty() && account.filter(pods::hasRole).isEmpty()) {
                    say(context, report, new Bare(workload, account, used));
                }
            }
        }
    }

    /// What a workload uses that IAM guards; databases and caches let in who reaches them through the network.
    private static List<Node> used(CheckContext context, Node workload) {
        Stream<Node> accessed = context.topology().targets(workload, Accesses.ID).stream()
                .filter(resource -> context.catalogue().node(resource.kind()).usage().isPresent());
        return Stream.concat(accessed, context.topology().targets(workload, ReadsSecret.ID).stream())
                .distinct()
                .toList();
    }

    /// A workload that uses AWS without a role of its own.
    private record Bare(Node workload, Optional<Node> account, List<Node> used) {}

    private static void say(CheckContext context, Report report, Bare bare) {
        Report.Finding finding = report.at(bare.workload).with(bare.used.toArray(Node[]::new));
        bare.account.ifPresent(finding::with);
        boolean isPossible = bare.account.isPresent()
                || new Placing(context.catalogue())
                        .addBeside(context.diagram(), bare.workload.id(), ServiceAccount.ID)
                        .isPresent();
        if (isPossible) {
            finding.fix(new Fix(
                    bare.account.isPresent()
                            ? "Add a role for " + Wording.quoted(context, bare.account.get())
                            : "Add a service account with a role",
                    now -> new Repair(context.catalogue()).apply(now, bare.workload.id())));
        }
        boolean isOnFargate = context.pods().isOnFargate(bare.workload);
        finding.say(Wording.full(context, bare.workload) + " uses "
                + Wording.names(context, bare.used)
                + (isOnFargate
                        ? " without any permissions: on Fargate there is no role of a node. "
                        : " with the permissions of its node. ")
                + bare.account
                        .map(account -> "Give its service account " + Wording.quoted(context, account) + " a role.")
                        .orElse("Give it a service account with a role."));
    }

    /// Adds what is missing: the account, its role by IRSA, which works on nodes and on Fargate, and the provider.
    private record Repair(Catalogue catalogue) {

        Diff apply(Diagram now, NodeId workload) {
            if (now.node(workload).isEmpty()) {
                return Diff.NONE;
            }
            Diff provider = provider(now, workload);
            Diagram after = now.apply(provider);
            Optional<NodeId> present = account(after, workload);
            if (present.isPresent()) {
                return provider.then(role(after, present.get()));
            }
            return new Placing(catalogue).addBeside(after, workload, ServiceAccount.ID)
                    .map(added -> {
                        Diff account = named(after, added, workload);
                        return provider.then(account).then(role(after.apply(account), added.id()));
                    })
                    .orElse(Diff.NONE);
        }

        private static Optional<NodeId> account(Diagram now, NodeId workload) {
            return now.edgesFrom(workload).stream()
                    .filter(edge -> edge.isA(RunsAs.ID) && now.require(edge.to()).isA(ServiceAccount.ID))
                    .map(Edge::to)
                    .findFirst();
        }

        private static Diff provider(Diagram now, NodeId workload) {
            var draft = new Draft(now);
            now.ancestors(workload).stream()
                    .filter(frame -> frame.isA(EksCluster.ID))
                    .forEach(cluster -> draft.put(
                            cluster.withValues(cluster.values().with(EksCluster.OIDC_PROVIDER, true))));
            return draft.diff();
        }

        /// Named like the workload where no other account of the namespace is.
        private static Diff named(Diagram now, Creation.Added added, NodeId workload) {
            Diagram after = now.apply(added.diff());
            Node account = after.require(added.id());
            String wish = now.require(workload).name();
            boolean isTaken = after.children(account.parent()).stream()
                    .anyMatch(each -> each.isA(ServiceAccount.ID) && each.name().equals(wish));
            var draft = new Draft(after);
            draft.put(isTaken || wish.isBlank() ? account : account.withName(wish));
            draft.put(Edge.of(draft.newEdgeId(), RunsAs.ID, workload, account.id()));
            return added.diff().then(draft.diff());
        }

        private Diff role(Diagram now, NodeId account) {
            return RoleSupply.of(PodRole.ID, RoleKind.IRSA).add(now, catalogue, account);
        }
    }
}
