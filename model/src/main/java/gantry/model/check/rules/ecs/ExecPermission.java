package gantry.model.check.rules.ecs;

import gantry.model.check.Placing;
import gantry.model.check.rules.RoleChange;
import gantry.model.check.rules.RoleSupply;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Values;
import gantry.model.kinds.connection.TaskRole;
import gantry.model.kinds.identity.RoleKind;
import gantry.model.topology.Permissions;
import java.util.List;

/// What a task role must allow for ECS Exec.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html
final class ExecPermission {

    static final List<String> ACTIONS = List.of(
            "ssmmessages:CreateControlChannel",
            "ssmmessages:CreateDataChannel",
            "ssmmessages:OpenControlChannel",
            "ssmmessages:OpenDataChannel");

    /// What allows these actions among most others:
    /// https://docs.aws.amazon.com/aws-managed-policy/latest/reference/PowerUserAccess.html
    private static final List<String> GENEROUS = List.of("PowerUserAccess");

    private ExecPermission() {}

    /// The actions that the role doesn't allow.
    static List<String> missingIn(Node role) {
        return new Permissions(role).lacking(ACTIONS, GENEROUS);
    }

    static Values allowing(Values role) {
        return RoleChange.allow(role, List.of(RoleChange.statement(ACTIONS, List.of("*"))));
    }

    static Diff addRole(Diagram now, Catalogue catalogue, NodeId definition) {
        return RoleSupply.of(TaskRole.ID, RoleKind.ECS_TASK)
                .create(now, catalogue, definition)
                .map(role -> Placing.withValues(now, role, ExecPermission::allowing).diff())
                .orElse(Diff.NONE);
    }
}
