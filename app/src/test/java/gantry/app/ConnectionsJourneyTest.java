package gantry.app;

import static gantry.app.Drawings.node;
import static gantry.app.Ground.INNER;
import static gantry.app.Ground.REGION;
import static gantry.app.Ground.innerFrame;
import static gantry.app.Ground.inside;
import static gantry.app.Ground.region;
import static gantry.app.OnScreen.choices;
import static gantry.app.OnScreen.choose;
import static gantry.app.OnScreen.isShown;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.app.editor.EditorState;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Bounds;
import gantry.model.kind.Values;
import gantry.model.kinds.connection.AllowsFrom;
import gantry.model.kinds.connection.Annotation;
import gantry.model.kinds.connection.ExecutionRole;
import gantry.model.kinds.connection.TaskRole;
import gantry.model.kinds.ecs.EcsCluster;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.identity.RoleKind;
import gantry.model.kinds.messaging.SnsTopic;
import gantry.model.kinds.messaging.SqsQueue;
import gantry.model.kinds.network.SecurityGroup;
import gantry.model.kinds.network.Vpc;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Connections of the catalogue in the whole window: what is asked, refused and offered instead.
final class ConnectionsJourneyTest {

    @TempDir
    private static Path directory;

    @RegisterExtension
    private final WindowFixture window = new WindowFixture(directory);

    private EditorState state() {
        return window.state();
    }

    @Test
    void aRoleIsAskedWhatItIsFor(FxRobot robot) {
        Node role = node("n5", IamRole.ID, NodeId.CANVAS, new Bounds(120, 400, 176, 64));
        Node low = region().withBounds(new Bounds(40, 40, 720, 280));
        Node task = inside(REGION, "n6", TaskDefinition.ID, 400, 160);
        String forTask = TaskRole.KIND.title();
        String forExecution = ExecutionRole.KIND.title();
        for (RoleKind kind : List.of(RoleKind.ECS_TASK, RoleKind.ECS_TASK_EXECUTION)) {
            Values values = Values.EMPTY.with(IamRole.ROLE_KIND, kind);
            window.open(robot, List.of(low, role.withValues(values), task));
            window.connect(robot, role, task);
            boolean isTask = kind == RoleKind.ECS_TASK;
            assertEquals(isTask ? List.of(forTask, forExecution) : List.of(forExecution, forTask), choices(robot));
            assertEquals(List.of(), window.connections());
            choose(robot, isTask ? forTask : forExecution);
            String drawn = isTask ? TaskRole.ID : ExecutionRole.ID;
            assertEquals(List.of("n5 " + drawn + " n6"), window.connections());
            window.undoTheOneStep(robot);
        }
    }

    @Test
    void aQueueIsNotConnectedToWhatPollsIt(FxRobot robot) {
        Node queue = inside(REGION, "n5", SqsQueue.ID, 120, 360);
        Node service = inside(INNER, "n6", EcsService.ID, 120, 180);
        Node task = inside(REGION, "n7", TaskDefinition.ID, 440, 360);
        Node cluster = node(INNER.value(), EcsCluster.ID, REGION, new Bounds(72, 100, 640, 200));
        window.open(robot, List.of(region(), cluster, queue, service, task));
        window.connect(robot, queue, service);
        String reason = "A queue can't start or push to a container; the container polls it.";
        assertTrue(state().overlay().hint().startsWith(reason), state().overlay().hint());
        assertTrue(isShown(robot, state().overlay().hint()));
        assertEquals(List.of("Keep as annotation arrow"), choices(robot));
        choose(robot, "Keep as annotation arrow");
        assertEquals(List.of("n5 " + Annotation.ID + " n6"), window.connections());
        window.undoTheOneStep(robot);
        window.connect(robot, queue, task);
        assertTrue(state().overlay().hint().startsWith(reason), state().overlay().hint());
        assertEquals(List.of("Reverse the connection", "Keep as annotation arrow"), choices(robot));
        choose(robot, "Reverse the connection");
        assertEquals(List.of("n7 accesses n5"), window.connections());
        window.undoTheOneStep(robot);
    }

    @Test
    void theArrowToolDrawsAnAnnotation(FxRobot robot) {
        Node queue = inside(REGION, "n5", SqsQueue.ID, 120, 160);
        Node topic = inside(REGION, "n6", SnsTopic.ID, 440, 340);
        window.open(robot, List.of(region(), queue, topic));
        robot.interact(() -> window.canvas().requestFocus());
        robot.push(KeyCode.A);
        robot.moveTo(window.onScreen(queue.bounds().center())).press(MouseButton.PRIMARY);
        robot.moveTo(window.onScreen(topic.bounds().center())).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of("n5 " + Annotation.ID + " n6"), window.connections());
        assertEquals("Draw an arrow from n5-name to n6-name", window.undoLabel());
        assertEquals("select", state().tool().tool());
        window.undoTheOneStep(robot);
    }

    @Test
    void aSecurityGroupIsConnectedToItselfAfterAsking(FxRobot robot) {
        Node group = inside(INNER, "n5", SecurityGroup.ID, 160, 180);
        window.open(robot, List.of(region(), innerFrame(Vpc.ID), group));
        window.connect(robot, group, group);
        assertEquals(List.of(), window.connections());
        assertEquals(List.of(AllowsFrom.KIND.title()), choices(robot));
        choose(robot, AllowsFrom.KIND.title());
        assertEquals(List.of("n5 " + AllowsFrom.ID + " n5"), window.connections());
        window.undoTheOneStep(robot);
    }
}
