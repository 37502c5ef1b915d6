package gantry.model.check.rules.iam;

import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.kinds.connection.ExecutionRole;
import gantry.model.kinds.connection.InvokeRole;
import gantry.model.kinds.connection.TaskRole;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.kinds.identity.RoleKind;
import gantry.model.kinds.lambda.EventBridgeSchedule;
import gantry.model.kinds.lambda.LambdaFunction;
import java.util.ArrayList;
import java.util.List;

/// One use of a role: who takes it on and which kind of role that takes.
record RoleUse(Edge edge, Node user, RoleKind needed) {

    /// Which kind of role a connection makes necessary: the "Used by" column of
    /// https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-iam-roles.html and
    /// https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html
    private record Row(String connection, String user, RoleKind needed) {}

    private static final List<Row> ROWS = List.of(
            new Row(TaskRole.ID, TaskDefinition.ID, RoleKind.ECS_TASK),
            new Row(ExecutionRole.ID, TaskDefinition.ID, RoleKind.ECS_TASK_EXECUTION),
            new Row(ExecutionRole.ID, LambdaFunction.ID, RoleKind.LAMBDA_EXECUTION),
            new Row(InvokeRole.ID, EventBridgeSchedule.ID, RoleKind.SCHEDULE));

    /// All uses of `role`, by id of the connection.
    static List<RoleUse> of(Diagram diagram, Node role) {
        var uses = new ArrayList<RoleUse>();
        for (Edge edge : diagram.edgesFrom(role.id())) {
            Node user = diagram.require(edge.to());
            ROWS.stream()
                    .filter(row -> edge.isA(row.connection()) && user.isA(row.user()))
                    .forEach(row -> uses.add(new RoleUse(edge, user, row.needed())));
        }
        return uses;
    }

    /// Whether the permissions of the role are those of the user's own code.
    boolean isOfCode() {
        return needed == RoleKind.ECS_TASK || needed == RoleKind.LAMBDA_EXECUTION;
    }
}
