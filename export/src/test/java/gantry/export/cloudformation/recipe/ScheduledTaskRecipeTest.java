package gantry.export.cloudformation.recipe;

import static gantry.export.cloudformation.Exported.att;
import static gantry.export.cloudformation.Exported.ref;
import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.export.Drawing;
import gantry.export.cloudformation.Exported;
import gantry.model.diagram.NodeId;
import gantry.model.kind.CidrBlock;
import gantry.model.kinds.connection.InvokeRole;
import gantry.model.kinds.connection.PlacedIn;
import gantry.model.kinds.connection.Protects;
import gantry.model.kinds.connection.RunsTask;
import gantry.model.kinds.ecs.Compatibility;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.ecs.EcsCluster;
import gantry.model.kinds.ecs.LaunchType;
import gantry.model.kinds.ecs.NetworkMode;
import gantry.model.kinds.ecs.ScheduledTask;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.identity.RoleKind;
import gantry.model.kinds.network.Region;
import gantry.model.kinds.network.SecurityGroup;
import gantry.model.kinds.network.Subnet;
import gantry.model.kinds.network.Vpc;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScheduledTaskRecipeTest {

    private static final String INTERFACES = "Target/EcsParameters/NetworkConfiguration/AwsvpcConfiguration";

    private final Drawing drawing = new Drawing("Scheduled");
    private final NodeId region = drawing.node(Region.ID, "region");
    private final NodeId vpc = drawing.node(Vpc.ID, "main", region);
    private final NodeId subnet = drawing.node(Subnet.ID, "one", vpc);
    private final NodeId cluster = drawing.node(EcsCluster.ID, "main", region);
    private final NodeId task = drawing.node(TaskDefinition.ID, "report", region);
    private final NodeId nightly = drawing.node(ScheduledTask.ID, "nightly", cluster);

    ScheduledTaskRecipeTest() {
        drawing.node(Container.ID, "report", task);
        drawing.set(subnet, Subnet.PUBLIC, true)
                .set(subnet, Subnet.CIDR, CidrBlock.parse("10.0.0.0/24").orElseThrow());
        drawing.connect(nightly, RunsTask.ID, task);
    }

    @Test
    void aScheduledTaskStartsTasksInItsCluster() {
        drawing.connect(nightly, PlacedIn.ID, subnet);
        drawing.set(nightly, ScheduledTask.ASSIGN_PUBLIC_IP, true).set(nightly, ScheduledTask.TASK_COUNT, 2L);
        Exported exported = Exported.of(drawing);
        assertEquals(att("MainCluster", "Arn"), exported.property("NightlySchedule", "Target/Arn"));
        assertEquals(att("NightlyRole", "Arn"), exported.property("NightlySchedule", "Target/RoleArn"));
        assertEquals(
                Map.of(
                        "LaunchType", "FARGATE",
                        "TaskCount", 2,
                        "TaskDefinitionArn", ref("ReportTaskDefinition"),
                        "NetworkConfiguration",
                        Map.of(
                                "AwsvpcConfiguration",
                                Map.of(
                                        "AssignPublicIp", "ENABLED",
                                        "Subnets", List.of(ref("OneSubnet")),
                                        "SecurityGroups", List.of(att("NightlySecurityGroup", "GroupId"))))),
                exported.property("NightlySchedule", "Target/EcsParameters"));
        assertEquals("OFF", exported.property("NightlySchedule", "FlexibleTimeWindow/Mode"));
        assertEquals(
                "iam:PassRole", exported.property("NightlyRole", "Policies/0/PolicyDocument/Statement/1/Action"));
        assertEquals(List.of(), exported.rules());
    }

    @Test
    void drawnRoleAndGroupTakeThePlaceOfDerivedOnes() {
        drawing.connect(nightly, PlacedIn.ID, subnet);
        NodeId role = drawing.node(IamRole.ID, "starter");
        drawing.set(role, IamRole.ROLE_KIND, RoleKind.SCHEDULE);
        drawing.connect(role, InvokeRole.ID, nightly);
        NodeId group = drawing.node(SecurityGroup.ID, "batch", vpc);
        drawing.connect(group, Protects.ID, nightly);
        Exported exported = Exported.of(drawing);
        assertEquals(att("StarterRole", "Arn"), exported.property("NightlySchedule", "Target/RoleArn"));
        assertEquals("run-task", exported.property("StarterRole", "Policies/0/PolicyName"));
        assertEquals(
                List.of(att("BatchSecurityGroup", "GroupId")),
                exported.property("NightlySchedule", INTERFACES + "/SecurityGroups"));
        assertEquals(List.of("BatchSecurityGroup"), exported.ofType("AWS::EC2::SecurityGroup"));
        assertEquals(List.of(), exported.rules());
    }

    @Test
    void tasksWithoutInterfacesNeedNoSubnets() {
        drawing.set(nightly, ScheduledTask.LAUNCH_TYPE, LaunchType.EC2)
                .set(task, TaskDefinition.COMPATIBILITIES, List.of(Compatibility.EC2))
                .set(task, TaskDefinition.NETWORK_MODE, NetworkMode.BRIDGE);
        Exported exported = Exported.of(drawing);
        assertEquals("EC2", exported.property("NightlySchedule", "Target/EcsParameters/LaunchType"));
        assertEquals(
                Optional.empty(),
                exported.at("Resources/NightlySchedule/Properties/Target/EcsParameters/NetworkConfiguration"));
    }

    @Test
    void incompleteScheduledTasksAreLeftOut() {
        drawing.node(ScheduledTask.ID, "idle", cluster);
        NodeId lost = drawing.node(ScheduledTask.ID, "lost", region);
        drawing.connect(lost, RunsTask.ID, task);
        Exported exported = Exported.of(drawing);
        assertEquals(List.of(), exported.ofType("AWS::Scheduler::Schedule"));
        assertEquals(
                List.of("export/incomplete", "export/incomplete", "export/incomplete"), exported.rules());
    }
}
