package gantry.model.check.rules.iam;

import gantry.model.check.CheckContext;
import gantry.model.check.FieldPath;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.RoleChange;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.facts.ActionPattern;
import gantry.model.facts.ActionsOnEverything;
import gantry.model.facts.ManagedPolicies;
import gantry.model.kind.Property;
import gantry.model.kind.Values;
import gantry.model.kinds.connection.AccessMode;
import gantry.model.kinds.connection.Accesses;
import gantry.model.kinds.identity.Effect;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.identity.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Roles allow single actions on single resources, not everything.
public final class LeastPrivilege implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "iam/least-privilege",
            "Role allows too much",
            Severity.WARNING,
            "A star in a policy is quick to write and stays for ever. When somebody breaks into the code, the role "
                    + "decides what else falls: one bucket, or all data of the account. Name the actions and resources "
                    + "that the code uses.",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html");

    private static final String EVERYTHING = "*";

    /// Policies for people who administer.
    private static final Set<String> ADMINISTRATION = Set.of("AdministratorAccess", "PowerUserAccess");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Node role : context.nodes(IamRole.ID)) {
            context.token().throwIfCancelled();
            List<Values> statements = role.values().get(IamRole.STATEMENTS).orElse(List.of());
            for (int index = 0; index < statements.size(); index++) {
                checkStatement(context, report, role, index, statements.get(index));
            }
            List<String> policies = role.values().get(IamRole.MANAGED_POLICIES).orElse(List.of());
            for (int index = 0; index < policies.size(); index++) {
                checkPolicy(context, report, role, index, policies.get(index));
            }
        }
    }

    private static void checkStatement(
            CheckContext context, Report report, Node role, int index, Values statement) {
        if (statement.value(Statement.EFFECT) != Effect.ALLOW) {
            return;
        }
        List<ActionPattern> actions = statement.get(Statement.ACTIONS).orElse(List.of()).stream()
                .map(ActionPattern::new)
                .filter(action -> !ActionsOnEverything.include(action))
                .toList();
        List<ActionPattern> broad = actions.stream().filter(ActionPattern::isWholeService).toList();
        boolean isEverywhere = statement.get(Statement.RESOURCES).orElse(List.of()).contains(EVERYTHING);
        if (broad.isEmpty() && (!isEverywhere || actions.isEmpty())) {
            return;
        }
        String what = names(broad.isEmpty() ? actions : broad) + (isEverywhere ? " on every resource" : "");
        var finding = report.at(role, FieldPath.of(IamRole.STATEMENTS).item(index))
                .fix(Fixes.change(
                        "Grant what the connections need instead",
                        role.id(),
                        values -> granting(values, IamRole.STATEMENTS, statement)));
        written(context, role, actions).ifPresent(written -> finding.fix(Fixes.change(
                "Write out what the connections need", role.id(), values -> replacing(values, statement, written))));
        finding.say(Wording.full(context, role) + " allows " + what
                + ", far more than its users need; name the actions and resources that they use.");
    }

    private static String names(List<ActionPattern> actions) {
        return actions.stream().anyMatch(action -> action.text().equals(EVERYTHING))
                ? "every action"
                : Wording.and(actions.stream().map(ActionPattern::text).toList());
    }

    private static void checkPolicy(CheckContext context, Report report, Node role, int index, String policy) {
        String name = ManagedPolicies.name(policy);
        if (ManagedPolicies.isOfAws(policy) && (ADMINISTRATION.contains(name) || name.endsWith("FullAccess"))) {
            report.at(role, FieldPath.of(IamRole.MANAGED_POLICIES).item(index))
                    .fix(Fixes.change(
                            "Grant what the connections need instead",
                            role.id(),
                            values -> granting(values, IamRole.MANAGED_POLICIES, policy)))
                    .say(Wording.full(context, role) + " has the policy " + name
                            + ", which allows far more than its users need; name the actions and resources that they "
                            + "use.");
        }
    }

    /// Without the item that allows too much; what connections need is granted, so that nothing stops working.
    private static <T> Values granting(Values values, Property<List<T>> property, T item) {
        var kept = new ArrayList<>(values.get(property).orElse(List.of()));
        kept.remove(item);
        Values rest = kept.isEmpty() ? values.without(property) : values.with(property, kept);
        return rest.with(IamRole.GRANT_FROM_CONNECTIONS, true);
    }

    private static Values replacing(Values values, Values statement, List<Values> written) {
        var all = new LinkedHashSet<>(values.get(IamRole.STATEMENTS).orElse(List.of()));
        if (!all.remove(statement)) {
            return values;
        }
        all.addAll(written);
        return values.with(IamRole.STATEMENTS, List.copyOf(all));
    }

    /// A statement for each resource that users of the role access with one of these actions; empty when they access
    /// none, or when the role does it anyway.
    private static Optional<List<Values>> written(CheckContext context, Node role, List<ActionPattern> actions) {
        if (role.values().value(IamRole.GRANT_FROM_CONNECTIONS)) {
            return Optional.empty();
        }
        var written = new ArrayList<Values>();
        for (RoleUse use : RoleUse.of(context.catalogue(), context.diagram(), role)) {
            context.topology().edgesFrom(use.user(), Accesses.ID)
                    .flatMap(access -> written(context, access, actions).stream())
                    .forEach(written::add);
        }
        return written.isEmpty() ? Optional.empty() : Optional.of(written);
    }

    private static Optional<Values> written(CheckContext context, Edge access, List<ActionPattern> actions) {
        Node resource = context.diagram().require(access.to());
        AccessMode mode = access.values().value(Accesses.MODE);
        return ResourceActions.of(context.catalogue(), resource)
                .filter(needed -> actions.stream()
                        .anyMatch(action -> action.service().isEmpty() || action.service().equals(needed.prefix())))
                .map(needed -> RoleChange.statement(needed.actions(mode), needed.arns(resource, mode)));
    }
}
