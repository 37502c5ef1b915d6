package gantry.model.topology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Placement;
import gantry.model.geometry.Bounds;
import gantry.model.kind.Values;
import gantry.model.kinds.identity.Effect;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.identity.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

class PermissionsTest {

    private static final Values PLAIN = Values.EMPTY.with(IamRole.GRANT_FROM_CONNECTIONS, false);

    @Test
    void aRoleThatGrantsWhatConnectionsNeedLacksNothing() {
        assertEquals(List.of(true, false), found(Values.EMPTY, "sqs:SendMessage"));
        assertEquals(List.of(false, true), found(PLAIN, "sqs:SendMessage"));
    }

    @Test
    void statementsAllowByPatternWhateverTheCase() {
        Values values = PLAIN.with(IamRole.STATEMENTS, List.of(statement(Effect.ALLOW, "SQS:Send*", "s3:Get?bject")));
        assertEquals(true, allows(values, "sqs:SendMessage", "s3:GetObject"));
        assertEquals(false, allows(values, "sqs:ReceiveMessage"));
        assertEquals(false, allows(values, "s3:GetObjectAcl"));
    }

    @Test
    void aDenialOnEverythingWins() {
        Values values = PLAIN.with(IamRole.STATEMENTS,
                List.of(statement(Effect.DENY, "sqs:*"), statement(Effect.ALLOW, "*")));
        assertEquals(false, allows(values, "sqs:SendMessage"));
        assertEquals(true, allows(values, "s3:GetObject"));
    }

    @Test
    void policiesOfAwsAllowWhatTheTableSays() {
        Values values = policy("arn:aws:iam::aws:policy/service-role/AWSLambdaSQSQueueExecutionRole");
        assertEquals(true, allows(values, "sqs:ReceiveMessage", "logs:PutLogEvents"));
        assertEquals(false, allows(values, "sqs:SendMessage"));
        assertEquals(false, allows(policy("arn:aws:iam::aws:policy/ReadOnlyAccess"), "sqs:ReceiveMessage"));
    }

    @Test
    void aPolicyOfTheUsersOwnGetsTheBenefitOfTheDoubt() {
        assertEquals(true, allows(policy("arn:aws:iam::123456789012:policy/mine"), "sqs:SendMessage"));
    }

    @Test
    void whatIsLackingIsNamedUnlessAGenerousPolicyIsAttached() {
        List<String> actions = List.of("sqs:ReceiveMessage", "sqs:SendMessage");
        Values values = policy("arn:aws:iam::aws:policy/service-role/AWSLambdaSQSQueueExecutionRole");
        Values generous = policy("arn:aws:iam::aws:policy/AmazonSQSFullAccess");
        List<String> full = List.of("AmazonSQSFullAccess");
        assertEquals(List.of("sqs:SendMessage"), new Permissions(role(values)).lacking(actions, full));
        assertEquals(actions, new Permissions(role(generous)).lacking(actions, List.of()));
        assertEquals(List.of(), new Permissions(role(generous)).lacking(actions, full));
        assertEquals(List.of(), new Permissions(role(Values.EMPTY)).lacking(actions, List.of()));
    }

    private static Values policy(String arn) {
        return PLAIN.with(IamRole.MANAGED_POLICIES, List.of(arn));
    }

    private static Values statement(Effect effect, String... actions) {
        return Values.EMPTY
                .with(Statement.EFFECT, effect)
                .with(Statement.ACTIONS, List.of(actions))
                .with(Statement.RESOURCES, List.of("*"));
    }

    private static boolean allows(Values values, String... actions) {
        return new Permissions(role(values)).allow(List.of(actions));
    }

    private static List<Boolean> found(Values values, String action) {
        var permissions = new Permissions(role(values));
        return List.of(permissions.allow(List.of(action)), permissions.areEmpty());
    }

    private static Node role(Values values) {
        var placement = new Placement(NodeId.CANVAS, new Bounds(0, 0, 176, 64), 0);
        return new Node(new NodeId("role"), IamRole.ID, "role", placement, values, List.of());
    }
}
