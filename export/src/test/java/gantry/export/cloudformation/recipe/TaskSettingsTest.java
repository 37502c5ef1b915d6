package gantry.export.cloudformation.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.export.Drawing;
import gantry.export.cloudformation.Exported;
import gantry.model.diagram.NodeId;
import gantry.model.kind.CidrBlock;
import gantry.model.kinds.connection.PlacedIn;
import gantry.model.kinds.connection.Runs;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.ecs.DeploymentController;
import gantry.model.kinds.ecs.EcsCluster;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.LogDriver;
import gantry.model.kinds.ecs.TagSource;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.kinds.network.Region;
import gantry.model.kinds.network.Subnet;
import gantry.model.kinds.network.Vpc;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What people may set about tasks beyond the usual, and where it goes.
class TaskSettingsTest {

    private static final String LOGS = "ContainerDefinitions/0/LogConfiguration/";
    private static final String SECRET = "arn:aws:secretsmanager:eu-west-1:123456789012:secret:token-AbCdEf";

    private final Drawing drawing = new Drawing("Settings");
    private final NodeId region = drawing.node(Region.ID, "region");
    private final NodeId task = drawing.node(TaskDefinition.ID, "web", region);
    private final NodeId container = drawing.node(Container.ID, "app", task);
    private final NodeId service = drawing.node(
            EcsService.ID, "web", drawing.node(EcsCluster.ID, "main", region));

    TaskSettingsTest() {
        NodeId subnet = drawing.node(Subnet.ID, "one", drawing.node(Vpc.ID, "main", region));
        drawing.set(subnet, Subnet.CIDR, CidrBlock.parse("10.0.0.0/24").orElseThrow());
        drawing.connect(service, Runs.ID, task);
        drawing.connect(service, PlacedIn.ID, subnet);
    }

    @Test
    void logOptionsJoinThoseThatAreSetAnyway() {
        drawing.set(container, Container.LOG_OPTIONS, Map.of("awslogs-datetime-format", "%H"));
        Exported exported = Exported.of(drawing);
        assertEquals("%H", exported.property("WebTaskDefinition", LOGS + "Options/awslogs-datetime-format"));
        assertEquals("app", exported.property("WebTaskDefinition", LOGS + "Options/awslogs-stream-prefix"));
    }

    @Test
    void theExecutionRoleReadsSecretLogOptionsAndCredentials() {
        drawing.set(container, Container.LOG_DRIVER, LogDriver.SPLUNK)
                .set(container, Container.LOG_SECRETS, Map.of("splunk-token", SECRET))
                .set(container, Container.REPOSITORY_CREDENTIALS, SECRET + "2");
        Exported exported = Exported.of(drawing);
        assertEquals(
                List.of(Map.of("Name", "splunk-token", "ValueFrom", SECRET)),
                exported.property("WebTaskDefinition", LOGS + "SecretOptions"));
        assertEquals(
                List.of(SECRET, SECRET + "2"),
                exported.property("WebExecutionRole", "Policies/0/PolicyDocument/Statement/0/Resource"));
    }

    @Test
    void aFamilyMayBeNamed() {
        drawing.set(task, TaskDefinition.FAMILY, "shop");
        assertEquals("shop", Exported.of(drawing).property("WebTaskDefinition", "Family"));
    }

    @Test
    void choicesForDeploymentsAreWritten() {
        drawing.set(service, EcsService.DEPLOYMENT_CONTROLLER, DeploymentController.CODE_DEPLOY)
                .set(service, EcsService.PROPAGATE_TAGS, TagSource.NONE)
                .set(service, EcsService.ZONE_REBALANCING, false);
        Exported exported = Exported.of(drawing);
        assertEquals("CODE_DEPLOY", exported.property("WebService", "DeploymentController/Type"));
        assertEquals("NONE", exported.property("WebService", "PropagateTags"));
        assertEquals(
                Optional.empty(), exported.at("Resources/WebService/Properties/AvailabilityZoneRebalancing"));
    }
}
