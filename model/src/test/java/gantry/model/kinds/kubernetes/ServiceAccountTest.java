package gantry.model.kinds.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.model.diagram.Diagram;
import gantry.model.diagram.Draft;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Placement;
import gantry.model.geometry.Bounds;
import gantry.model.kind.Badge;
import gantry.model.kind.Sight;
import gantry.model.kind.Target;
import gantry.model.kind.Values;
import gantry.model.kinds.connection.PodRole;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.identity.RoleKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServiceAccountTest {

    @Test
    void theConnectedRoleSaysHowItReachesThePods() {
        assertEquals(
                List.of("IRSA: has a role in AWS", "POD IDENTITY: has a role in AWS",
                        ": its role is of another kind"),
                List.of(card(RoleKind.IRSA), card(RoleKind.POD_IDENTITY), card(RoleKind.ECS_TASK)));
        assertEquals("no role in AWS", ServiceAccount.KIND.fact(Sight.of(Values.EMPTY)));
        assertEquals(List.of(), ServiceAccount.KIND.badges(Sight.of(Values.EMPTY)));
    }

    private static String card(RoleKind kind) {
        Diagram empty = Diagram.empty("roles", "Roles");
        var draft = new Draft(empty);
        draft.put(node("web", ServiceAccount.ID, Values.EMPTY));
        draft.put(node("role", IamRole.ID, Values.EMPTY.with(IamRole.ROLE_KIND, kind)));
        draft.put(Edge.of(draft.newEdgeId(), PodRole.ID, new NodeId("role"), new NodeId("web")));
        Diagram diagram = empty.apply(draft.diff());
        Sight sight = diagram.sight(diagram.require(new NodeId("web")));
        String badges = String.join(
                ", ", ServiceAccount.KIND.badges(sight).stream().map(Badge::text).toList());
        return badges + ": " + ServiceAccount.KIND.fact(sight);
    }

    private static Node node(String id, String kind, Values values) {
        var placement = new Placement(NodeId.CANVAS, new Bounds(0, 0, 176, 64), 0);
        return new Node(new NodeId(id), kind, id, placement, values, List.of());
    }

    @Test
    void theLevelOfANamespaceIsSetInThreeLabels() {
        assertEquals(
                List.of(
                        "/metadata/labels/pod-security.kubernetes.io~1enforce",
                        "/metadata/labels/pod-security.kubernetes.io~1warn",
                        "/metadata/labels/pod-security.kubernetes.io~1audit"),
                Namespace.POD_SECURITY.bindings(Target.KUBERNETES).stream()
                        .map(binding -> binding.path())
                        .toList());
    }
}
