package gantry.model.check.rules.iam;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.RoleChange;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.facts.ManagedPolicies.ManagedPolicy;
import gantry.model.kind.Values;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.identity.RoleKind;
import gantry.model.topology.Permissions;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A role that a service of AWS takes on allows what that service needs at least (table C3 of the rule catalogue).
public final class MissingBaselinePermissions implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "iam/missing-baseline-permissions",
            "Basic permissions missing",
            Severity.ERROR,
            "Some roles are not for your code but for an agent of AWS, which registers machines, pulls images or "
                    + "writes logs with them. Each has a fixed set of actions that it can't do without, and AWS keeps a "
                    + "managed policy with exactly that set.",
            "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/instance_IAM_role.html")
            .silencing("practice/missing-logging");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Node role : context.nodes(IamRole.ID)) {
            context.token().throwIfCancelled();
            var permissions = new Permissions(role);
            if (!role.values().value(IamRole.GRANT_FROM_CONNECTIONS)) {
                Map<RoleKind, Lack> lacks = new LinkedHashMap<>();
                for (RoleUse use : RoleUse.of(context.catalogue(), context.diagram(), role)) {
                    for (ManagedPolicy policy : new Baseline(context, use).lacking(permissions)) {
                        lacks.computeIfAbsent(use.needed(), kind -> new Lack()).add(use.user(), policy);
                    }
                    if (use.needed() == RoleKind.ECS_TASK_EXECUTION && !permissions.areEmpty()) {
                        sayStart(context, report, use.user(), role, permissions);
                    }
                }
                lacks.forEach((kind, lack) -> say(context, report, role, kind, lack));
            }
        }
    }

    /// What the role lacks for its uses of one kind, and whose they are.
    private static final class Lack {

        private final Set<Node> users = new LinkedHashSet<>();
        private final Set<ManagedPolicy> policies = new LinkedHashSet<>();

        void add(Node user, ManagedPolicy policy) {
            users.add(user);
            policies.add(policy);
        }
    }

    private static void say(CheckContext context, Report report, Node role, RoleKind kind, Lack lack) {
        List<String> names = lack.policies.stream().map(ManagedPolicy::name).toList();
        List<String> purposes = lack.policies.stream()
                .flatMap(policy -> policy.purposes().stream())
                .distinct()
                .toList();
        report.at(role, IamRole.MANAGED_POLICIES)
                .with(lack.users.toArray(Node[]::new))
                .fix(attach(role, List.copyOf(lack.policies)))
                .fix(RoleChange.grant(role))
                .say("The role " + Wording.quoted(context, role) + " of the kind " + kind.label() + " lacks "
                        + Wording.and(names) + ", so "
                        + Wording.quoted(context, lack.users.iterator().next()) + " can't " + Wording.or(purposes)
                        + ".");
    }

    /// What a task needs before its code runs beyond the policy of AWS.
    private static void sayStart(
            CheckContext context, Report report, Node definition, Node role, Permissions permissions) {
        List<StartPermission> lacking = StartPermission.of(context, definition).stream()
                .filter(needed -> !permissions.allow(List.of(needed.action())))
                .toList();
        if (lacking.isEmpty()) {
            return;
        }
        List<String> actions = lacking.stream().map(StartPermission::action).distinct().toList();
        List<String> purposes = lacking.stream().map(StartPermission::purpose).distinct().toList();
        report.at(role, IamRole.STATEMENTS)
                .with(definition)
                .fix(Fixes.change("Allow " + Wording.and(actions), role.id(), values -> allowing(values, lacking)))
                .fix(RoleChange.grant(role))
                .say("The role " + Wording.quoted(context, role) + " doesn't allow " + Wording.and(actions)
                        + ", so ECS can't " + Wording.or(purposes) + " for "
                        + Wording.quoted(context, definition) + ".");
    }

    private static Values allowing(Values values, List<StartPermission> lacking) {
        return RoleChange.allow(values, lacking.stream().map(StartPermission::statement).toList());
    }

    private static Fix attach(Node role, List<ManagedPolicy> policies) {
        List<String> names = policies.stream().map(ManagedPolicy::name).toList();
        return Fixes.change("Attach " + Wording.and(names), role.id(), values -> RoleChange.attach(values, policies));
    }
}
