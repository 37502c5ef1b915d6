package gantry.model.check.rules.iam;

import gantry.model.check.CheckContext;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.identity.RoleKind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A role must trust the service that takes it on, and be of the kind that its use needs.
public final class RoleTrustPolicy implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "iam/role-trust-policy",
            "Role trusts its user",
            Severity.ERROR,
            "The trust policy of a role says who may take it on. Each service has a name of its own there: tasks "
                    + "are ecs-tasks.amazonaws.com, functions are lambda.amazonaws.com. With another name the "
                    + "deployment fails or the code gets no permissions at all.",
            "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html")
            .silencing(
                    "iam/missing-resource-permission",
                    "iam/missing-baseline-permissions",
                    "ecr/private-image-pull-permission");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Node role : context.nodes(IamRole.ID)) {
            context.token().throwIfCancelled();
            List<RoleUse> uses = RoleUse.of(context.catalogue(), context.diagram(), role);
            checkKind(context, report, role, uses);
            checkTrust(context, report, role, uses);
        }
    }

    private static void checkKind(CheckContext context, Report report, Node role, List<RoleUse> uses) {
        RoleKind kind = role.values().value(IamRole.ROLE_KIND);
        List<RoleUse> wrong = uses.stream()
                .filter(use -> use.needed() != kind && !isBothRoles(use, uses))
                .toList();
        for (RoleKind needed : wrong.stream().map(RoleUse::needed).distinct().toList()) {
            List<RoleUse> misuses = wrong.stream().filter(use -> use.needed() == needed).toList();
            Node user = misuses.getFirst().user();
            Report.Finding finding = report.at(role, IamRole.ROLE_KIND);
            misuses.forEach(use -> finding.with(use.user(), use.edge()));
            finding.fix(new KindRepair(context, role, needed, misuses).fix())
                    .say(Wording.full(context, role) + " is of the kind " + kind.label() + ", but "
                            + Wording.quoted(context, user) + " needs one of the kind " + needed.label() + ".");
        }
    }

    /// Two uses by one task definition have the same trust; another rule says that the role should be two.
    private static boolean isBothRoles(RoleUse use, List<RoleUse> uses) {
        return uses.stream().anyMatch(other -> !other.equals(use) && other.user().equals(use.user()));
    }

    private static void checkTrust(CheckContext context, Report report, Node role, List<RoleUse> uses) {
        List<String> trusted = role.values().get(IamRole.TRUST).orElse(List.of());
        Set<String> expected = expected(role, uses, trusted);
        if (trusted.isEmpty() || trusted.containsAll(expected)) {
            return;
        }
        List<String> missing = expected.stream().filter(principal -> !trusted.contains(principal)).toList();
        List<Node> users = uses.stream()
                .filter(use -> missing.contains(use.principal()))
                .map(RoleUse::user)
                .distinct()
                .toList();
        String inVain = users.isEmpty()
                ? Wording.full(context, role) + " is of the kind "
                        + role.values().value(IamRole.ROLE_KIND).label()
                        + ", but nothing of that kind can take it on: it"
                : Wording.quoted(context, users.getFirst()) + " can't take on the role "
                        + Wording.quoted(context, role) + ": it";
        report.at(role, IamRole.TRUST)
                .with(users.toArray(Node[]::new))
                .fix(Fixes.set(
                        "Trust " + Wording.and(List.copyOf(expected)),
                        role.id(),
                        IamRole.TRUST,
                        List.copyOf(expected)))
                .say(inVain + " trusts " + Wording.and(trusted)
                        + ", but must trust " + Wording.and(missing) + ".");
    }

    /// The services that must be trusted: those of all uses; without any use, one that takes on roles of the kind.
    private static Set<String> expected(Node role, List<RoleUse> uses, List<String> trusted) {
        RoleKind kind = role.values().value(IamRole.ROLE_KIND);
        Set<String> expected = new LinkedHashSet<>();
        uses.forEach(use -> expected.add(use.principal()));
        if (uses.isEmpty() && trusted.stream().noneMatch(kind::isAssumedBy)) {
            expected.add(kind.principal());
        }
        expected.remove("");
        return expected;
    }
}
