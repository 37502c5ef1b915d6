package gantry.model.check.rules.iam;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.model.CancelToken;
import gantry.model.check.Checker;
import gantry.model.check.Problem;
import gantry.model.check.rules.RoleSupply;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Draft;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Placement;
import gantry.model.geometry.Bounds;
import gantry.model.kind.Cardinality;
import gantry.model.kind.Catalogue;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Values;
import gantry.model.kinds.Kinds;
import gantry.model.kinds.connection.ClusterRole;
import gantry.model.kinds.connection.InvokeRole;
import gantry.model.kinds.eks.EksCluster;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.identity.RoleKind;
import gantry.model.kinds.lambda.EventBridgeRule;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoleTrustPolicyTest {

    /// Only what the rule needs to know about rules of EventBridge.
    private static final Catalogue CATALOGUE = new Catalogue(
            List.of(
                    IamRole.KIND,
                    NodeKind.of(EventBridgeRule.ID)
                            .title("EventBridge rule")
                            .from(
                                    InvokeRole.ID,
                                    IamRole.ID,
                                    Cardinality.in(0, 1, "0..1"),
                                    "Targets[].RoleArn",
                                    IamRole.of(RoleKind.SCHEDULE))
                            .build()),
            List.of(InvokeRole.KIND));

    private static final NodeId ROLE = new NodeId("role");
    private static final NodeId USER = new NodeId("user");

    @Test
    void aRuleIsTrustedAsEventsNotAsScheduler() {
        assertEquals(
                List.of("'user' can't take on the role 'role': it trusts scheduler.amazonaws.com, but must trust "
                        + "events.amazonaws.com."),
                found(true, "scheduler.amazonaws.com"));
        assertEquals(List.of(), found(true, "events.amazonaws.com"));
    }

    @Test
    void aRoleThatNobodyTakesOnMayBeMeantForEither() {
        assertEquals(List.of(), found(false, "events.amazonaws.com"));
        assertEquals(List.of(), found(false, "scheduler.amazonaws.com"));
        assertEquals(1, found(false, "ec2.amazonaws.com").size());
    }

    private static List<String> found(boolean isUsed, String trusted) {
        Values values = Values.EMPTY
                .with(IamRole.ROLE_KIND, RoleKind.SCHEDULE)
                .with(IamRole.TRUST, List.of(trusted));
        Diagram empty = Diagram.empty("roles", "Roles");
        var draft = new Draft(empty);
        draft.put(node(ROLE, IamRole.ID, NodeId.CANVAS, values));
        draft.put(node(USER, EventBridgeRule.ID, NodeId.CANVAS, Values.EMPTY));
        if (isUsed) {
            draft.put(Edge.of(draft.newEdgeId(), InvokeRole.ID, ROLE, USER));
        }
        var checker = new Checker(CATALOGUE, List.of(new RoleTrustPolicy()), Clock.systemUTC());
        return checker.run(empty.apply(draft.diff()), new CancelToken()).problems().stream()
                .map(Problem::message)
                .toList();
    }

    @Test
    void aNewRoleOfAClusterStandsOutsideAndFits() {
        Diagram empty = Diagram.empty("roles", "Roles");
        Diagram cluster = empty.apply(new Draft(empty)
                .put(node(USER, EksCluster.ID, NodeId.CANVAS, Values.EMPTY))
                .diff());
        RoleSupply role = RoleSupply.of(ClusterRole.ID, RoleKind.EKS_CLUSTER);
        Diagram with = cluster.apply(role.add(cluster, Kinds.catalogue(), USER));
        Node added = with.require(with.edgesTo(USER).iterator().next().from());
        assertEquals(
                List.of("user-role", NodeId.CANVAS, List.of(RoleKind.EKS_CLUSTER)),
                List.of(
                        added.name(),
                        added.parent(),
                        RoleUse.of(Kinds.catalogue(), with, added).stream().map(RoleUse::needed).toList()));
    }

    private static Node node(NodeId id, String kind, NodeId parent, Values values) {
        var placement = new Placement(parent, new Bounds(0, 0, 176, 64), 0);
        return new Node(id, kind, id.value(), placement, values, List.of());
    }
}
