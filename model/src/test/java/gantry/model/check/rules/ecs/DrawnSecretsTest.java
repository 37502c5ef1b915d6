package gantry.model.check.rules.ecs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.model.CancelToken;
import gantry.model.check.CheckContext;
import gantry.model.check.Checker;
import gantry.model.check.Problem;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edge;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.Header;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Placement;
import gantry.model.geometry.Bounds;
import gantry.model.kind.SecretReference;
import gantry.model.kind.Values;
import gantry.model.kinds.Kinds;
import gantry.model.kinds.connection.Pulls;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.ecs.LogDriver;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.kinds.network.EndpointService;
import gantry.model.kinds.operations.Secret;
import gantry.model.kinds.registry.ExternalRegistry;
import gantry.model.topology.Topology;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What a task reads at its start counts the same, named by an ARN or drawn.
class DrawnSecretsTest {

    private static final String DRAWN = SecretReference.toNode("secret");
    private static final Node TASK = node("task", TaskDefinition.ID, NodeId.CANVAS, Values.EMPTY);

    private static Node node(String id, String kind, NodeId parent, Values values) {
        var place = new Placement(parent, new Bounds(0, 0, 100, 60), 0);
        return new Node(new NodeId(id), kind, id, place, values, List.of());
    }

    private static Diagram diagram() {
        Values container = Values.EMPTY
                .with(Container.IMAGE, "ghcr.io/team/app:1")
                .with(Container.LOG_DRIVER, LogDriver.NONE)
                .with(Container.SECRETS, Map.of("KEY", DRAWN));
        return Diagram.of(
                new Header("secrets", "Secrets", Values.EMPTY),
                List.of(
                        node("secret", Secret.ID, NodeId.CANVAS, Values.EMPTY),
                        node(
                                "hub",
                                ExternalRegistry.ID,
                                NodeId.CANVAS,
                                Values.EMPTY.with(ExternalRegistry.CREDENTIALS, DRAWN)),
                        TASK,
                        node("app", Container.ID, TASK.id(), container)),
                List.of(Edge.of(new EdgeId("e1"), Pulls.ID, TASK.id(), new NodeId("hub"))));
    }

    @Test
    void aDrawnSecretNeedsAWayToSecretsManager() {
        Diagram diagram = diagram();
        var context = new CheckContext(diagram, Kinds.catalogue(), LocalDate.EPOCH, new CancelToken());
        assertEquals(
                List.of(
                        new StartNeed("the image 'ghcr.io/team/app:1'", List.of()),
                        new StartNeed("the secrets of 'app'", List.of(EndpointService.SECRETS_MANAGER))),
                StartNeed.of(context, new Topology(diagram, Kinds.catalogue()), TASK));
    }

    @Test
    void aDrawnSecretNeedsAnExecutionRole() {
        List<String> found = new Checker(
                Kinds.catalogue(), List.of(new TaskExecutionRoleRequired()), Clock.systemUTC())
                .run(diagram(), new CancelToken())
                .problems()
                .stream()
                .map(Problem::message)
                .toList();
        assertEquals(
                List.of("Task definition 'task' has no task execution role, but before its code starts ECS must read "
                        + "the registry's credentials for 'ghcr.io/team/app:1' and read 'KEY' for 'app'."),
                found);
    }
}
