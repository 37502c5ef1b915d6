package gantry.export.cloudformation.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.export.Drawing;
import gantry.export.cloudformation.Exported;
import gantry.model.diagram.NodeId;
import gantry.model.kinds.connection.InstanceRole;
import gantry.model.kinds.ecs.EcsCluster;
import gantry.model.kinds.ecs.ExternalInstance;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.identity.RoleKind;
import gantry.model.kinds.network.Region;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExternalInstanceRecipeTest {

    private static final String TRUSTED = "AssumeRolePolicyDocument/Statement/0/Principal/Service";

    private final Drawing drawing = new Drawing("Anywhere");
    private final NodeId region = drawing.node(Region.ID, "region");
    private final NodeId cluster = drawing.node(EcsCluster.ID, "main", region);
    private final NodeId machines = drawing.node(ExternalInstance.ID, "machines", cluster);

    @Test
    void theRoleOfTheMachinesIsDerived() {
        Exported exported = Exported.of(drawing);
        List<String> roles = exported.ofType("AWS::IAM::Role");
        assertEquals(1, roles.size());
        assertEquals("ssm.amazonaws.com", exported.property(roles.getFirst(), TRUSTED));
        assertEquals(2, ((List<?>) exported.property(roles.getFirst(), "ManagedPolicyArns")).size());
        assertEquals(List.of("export/needs-a-hand"), exported.rules());
    }

    @Test
    void aDrawnRoleTakesItsPlace() {
        NodeId role = drawing.node(IamRole.ID, "floor");
        drawing.set(role, IamRole.ROLE_KIND, RoleKind.ECS_EXTERNAL);
        drawing.connect(role, InstanceRole.ID, machines);
        Exported exported = Exported.of(drawing);
        List<String> roles = exported.ofType("AWS::IAM::Role");
        assertEquals(1, roles.size());
        assertEquals("ssm.amazonaws.com", exported.property(roles.getFirst(), TRUSTED));
        assertEquals(2, ((List<?>) exported.property(roles.getFirst(), "ManagedPolicyArns")).size());
    }
}
