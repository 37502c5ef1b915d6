package gantry.model.check.rules.ecs;

import gantry.model.check.Fixes;
import gantry.model.check.Placing;
import gantry.model.diagram.Creation;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Values;
import gantry.model.kinds.connection.TaskRole;
import gantry.model.kinds.identity.Effect;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.identity.RoleKind;
import gantry.model.kinds.identity.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What a task role must allow for ECS Exec.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html
final class ExecPermission {

    static final List<String> ACTIONS = List.of(
            "ssmmessages:CreateControlChannel",
            "ssmmessages:CreateDataChannel",
            "ssmmessages:OpenControlChannel",
            "ssmmessages:OpenDataChannel");

    /// Policies of AWS that allow these actions among others:
    /// https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AmazonSSMManagedInstanceCore.html
    private static final Set<String> GENEROUS = Set.of(
            "administratoraccess", "poweruseraccess", "amazonssmmanagedinstancecore");

    private ExecPermission() {}

    /// The actions that the role doesn't allow; none when it has a policy of the user's own, which may allow them.
    static List<String> missingIn(Node role) {
        Values values = role.values();
        boolean mayBeGranted = values.value(IamRole.GRANT_FROM_CONNECTIONS)
                || values.effective(IamRole.MANAGED_POLICIES).orElse(List.of()).stream()
                        .anyMatch(ExecPermission::mayGrant);
        return mayBeGranted
                ? List.of()
                : ACTIONS.stream().filter(action -> !isAllowed(values, action)).toList();
    }

    private static boolean mayGrant(String policy) {
        String name = policy.substring(policy.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return !policy.contains("::aws:policy/") || GENEROUS.contains(name);
    }

    private static boolean isAllowed(Values role, String action) {
        return role.effective(IamRole.STATEMENTS).orElse(List.of()).stream()
                .filter(statement -> statement.value(Statement.EFFECT) == Effect.ALLOW)
                .flatMap(statement -> statement.effective(Statement.ACTIONS).orElse(List.of()).stream())
                .anyMatch(allowed -> covers(allowed, action));
    }

    /// In the names of actions a star stands for any letters and a question mark for one; case doesn't matter.
    private static boolean covers(String allowed, String action) {
        String pattern = Pattern.quote(allowed).replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q");
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE).matcher(action).matches();
    }

    static Values allowing(Values role) {
        var statements = new ArrayList<>(role.effective(IamRole.STATEMENTS).orElse(List.of()));
        Values added = Values.EMPTY
                .with(Statement.EFFECT, Effect.ALLOW)
                .with(Statement.ACTIONS, ACTIONS)
                .with(Statement.RESOURCES, List.of("*"));
        if (!statements.contains(added)) {
            statements.add(added);
        }
        return role.with(IamRole.STATEMENTS, statements);
    }

    static Diff addRole(Diagram now, Catalogue catalogue, NodeId definition) {
        return new Placing(catalogue)
                .addBeside(now, definition, IamRole.ID)
                .map(plain -> {
                    Creation.Added role = Placing.withValues(
                            now, plain, values -> allowing(values.with(IamRole.ROLE_KIND, RoleKind.ECS_TASK)));
                    return role.diff()
                            .then(Fixes.connect(
                                    now.apply(role.diff()), catalogue, TaskRole.ID, role.id(), definition));
                })
                .orElse(Diff.NONE);
    }
}
