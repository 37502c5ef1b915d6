package gantry.app;

import static gantry.app.Drawings.findings;
import static gantry.app.OnScreen.choose;
import static gantry.app.OnScreen.isShown;
import static gantry.app.OnScreen.searchPalette;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.app.editor.Selection;
import gantry.app.files.Documents;
import gantry.app.files.Patterns;
import gantry.model.check.Severity;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Point;
import gantry.model.kind.NodeKind;
import gantry.model.kinds.balancing.ApplicationLoadBalancer;
import gantry.model.kinds.balancing.ClassicLoadBalancer;
import gantry.model.kinds.balancing.NetworkLoadBalancer;
import gantry.model.kinds.ecs.EcsCluster;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.messaging.SqsQueue;
import gantry.model.kinds.network.Region;
import gantry.model.kinds.network.Subnet;
import gantry.model.kinds.network.Vpc;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// What comes along from the catalogue, as a user meets it in the whole window: frames, subnets, whole patterns.
final class CatalogueJourneyTest {

    @TempDir
    private static Path directory;

    @RegisterExtension
    private final WindowFixture window = new WindowFixture(directory).withSamples();

    private Diagram diagram() {
        return window.state().diagram();
    }

    private long count(String kind) {
        return diagram().nodes().stream().filter(node -> node.isA(kind)).count();
    }

    @Test
    void aServiceOnTheEmptyCanvasBringsItsFrames(FxRobot robot) {
        window.dragFromPalette(robot, EcsService.KIND.title(), new Point(420, 300));
        assertTrue(diagram().isEmpty(), "nothing is added before the answer");
        choose(robot, "Create Region › ECS cluster around it");
        Node region = window.only(Region.ID);
        Node cluster = window.only(EcsCluster.ID);
        Node service = window.only(EcsService.ID);
        assertEquals(
                List.of(3, NodeId.CANVAS, region.id(), cluster.id()),
                List.of(diagram().nodes().size(), region.parent(), cluster.parent(), service.parent()));
        assertTrue(region.bounds().contains(cluster.bounds()) && cluster.bounds().contains(service.bounds()));
        assertEquals(Selection.of(service.id()), window.state().selection());
        assertEquals("Add ECS service with Region › ECS cluster", window.undoLabel());
        Diagram drawn = diagram();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(diagram().isEmpty());
        assertEquals("nothing", window.undoLabel());
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        assertEquals(drawn, diagram());
    }

    @Test
    void aLoadBalancerBringsAVpcWithFourSubnets(FxRobot robot) {
        for (NodeKind kind : List.of(
                ApplicationLoadBalancer.KIND, NetworkLoadBalancer.KIND, ClassicLoadBalancer.KIND)) {
            window.dragFromPalette(robot, kind.title(), new Point(420, 300));
            assertTrue(isShown(robot, "Comes with 4 × Subnet. One step to undo."), kind.title());
            choose(robot, "Create Region › VPC around it");
            Node vpc = window.only(Vpc.ID);
            assertEquals(window.only(Region.ID).id(), vpc.parent());
            assertEquals(vpc.id(), window.only(kind.id()).parent());
            List<Node> subnets = diagram().children(vpc.id()).stream().filter(each -> each.isA(Subnet.ID)).toList();
            assertEquals(List.of(4, 7), List.of(subnets.size(), diagram().nodes().size()), kind.title());
            window.undoTheOneStep(robot);
            assertTrue(diagram().isEmpty());
            robot.interact(() -> window.parts().session().open(Documents.blank()));
        }
    }

    /// Searches a pattern and takes the first hit.
    private void insert(FxRobot robot, Patterns.Pattern pattern) throws TimeoutException {
        window.until(state -> window.parts().patterns().fragment(pattern.id()).isPresent());
        searchPalette(robot, pattern.title());
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Patterns.Pattern pattern(String id) {
        return window.parts().patterns().find(id).orElseThrow();
    }

    @Test
    void aPatternIsFoundInsertedAndSoundAndTheNextOneUsesItsFrames(FxRobot robot) throws TimeoutException {
        insert(robot, pattern("fargate-service"));
        assertEquals(List.of(), findings(diagram(), Severity.ERROR, Severity.WARNING));
        assertEquals("Add " + pattern("fargate-service").title(), window.undoLabel());
        assertTrue(window.state().viewport().visible().contains(diagram().bounds()), "all of it is in view");
        Diagram before = diagram();
        window.dragFromPalette(
                robot, pattern("queue-worker").title(), window.only(Region.ID).bounds().center());
        assertEquals(List.of(1L, 1L), List.of(count(Region.ID), count(Vpc.ID)));
        assertTrue(count(SqsQueue.ID) > 0, "no queue");
        assertEquals(List.of(), findings(diagram(), Severity.ERROR));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, diagram());
        window.undoTheOneStep(robot);
    }

    private static Map<String, Long> census(Diagram diagram) {
        return Stream.concat(diagram.nodes().stream().map(Node::kind), diagram.edges().stream().map(Edge::kind))
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    @Test
    void everyPatternIsInsertedWholeInOneStep(FxRobot robot) throws IOException, TimeoutException {
        assertFalse(window.parts().patterns().all().isEmpty());
        for (Patterns.Pattern pattern : window.parts().patterns().all()) {
            insert(robot, pattern);
            Diagram sample = Drawings.read(pattern.file());
            assertEquals(census(sample), census(diagram()), pattern.id());
            assertEquals(List.of(), findings(diagram(), Severity.ERROR), pattern.id());
            window.undoTheOneStep(robot);
            assertTrue(diagram().isEmpty(), pattern.id());
            robot.interact(() -> window.parts().session().open(Documents.blank()));
        }
    }
}
