package gantry.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.bench.LargeDrawing;
import gantry.export.Exporter;
import gantry.export.Exporters;
import gantry.export.layout.Scope;
import gantry.export.layout.Tidy;
import gantry.model.CancelToken;
import gantry.model.check.Checker;
import gantry.model.check.rules.Rules;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edge;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.Header;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Placement;
import gantry.model.geometry.Bounds;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Values;
import gantry.model.kinds.Kinds;
import gantry.model.kinds.connection.Runs;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.ecs.EcsCluster;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.kinds.network.Region;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// Work that nobody waits for ends soon, however large the drawing is.
final class CancellationTest {

    private static final Catalogue CATALOGUE = Kinds.catalogue();

    /// What a thread may still work after it was told to stop, in nanoseconds of its processor: how busy the machine is
    /// otherwise doesn't matter.
    private static final long LITTLE = TimeUnit.SECONDS.toNanos(1);

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @Test
    void theCheckerStops() throws InterruptedException {
        var checker = new Checker(CATALOGUE, Rules.ALL, Clock.systemUTC());
        Diagram large = LargeDrawing.of(10_000);
        assertStops(token -> checker.run(large, token));
    }

    @Test
    void theExportersStop() throws InterruptedException {
        Diagram large = LargeDrawing.of(10_000);
        Diagram services = services(2_000);
        for (Exporter exporter : Exporters.all(CATALOGUE)) {
            String format = exporter.formats().getFirst();
            assertStops(token -> exporter.export(large, format, token));
            assertStops(token -> exporter.export(services, format, token));
        }
    }

    @Test
    void tidyingStops() throws InterruptedException {
        Diagram large = LargeDrawing.of(10_000);
        assertStops(token -> Tidy.of(large, new Scope.Everything(), CATALOGUE, token));
        Diagram services = services(2_000);
        assertStops(token -> Tidy.of(services, new Scope.Everything(), CATALOGUE, token));
    }

    private static void assertStops(Consumer<CancelToken> work) throws InterruptedException {
        var token = new CancelToken();
        var started = new CountDownLatch(1);
        List<String> end = new ArrayList<>();
        List<Long> worked = new ArrayList<>();
        Thread thread = Thread.ofPlatform().start(() -> {
            started.countDown();
            try {
                work.accept(token);
                end.add("finished");
            } catch (CancellationException cancelled) {
                end.add("cancelled");
            }
            worked.add(THREADS.getCurrentThreadCpuTime());
        });
        assertTrue(started.await(10, TimeUnit.SECONDS));
        thread.join(20);
        long before = THREADS.getThreadCpuTime(thread.threadId());
        token.cancel();
        thread.join();
        assertEquals(List.of("cancelled"), end);
        long more = worked.getFirst() - before;
        assertTrue(more < LITTLE, "worked for " + more / 1_000_000 + " ms");
    }

    /// A Region and a cluster with many services, each with its task definition and container.
    private static Diagram services(int count) {
        var nodes = new ArrayList<Node>();
        var edges = new ArrayList<Edge>();
        NodeId region = add(nodes, Region.ID, "region", NodeId.CANVAS, Values.EMPTY);
        NodeId cluster = add(nodes, EcsCluster.ID, "shop", region, Values.EMPTY);
        for (int index = 0; index < count; index++) {
            NodeId service = add(nodes, EcsService.ID, "service-" + index, cluster, Values.EMPTY);
            NodeId task = add(nodes, TaskDefinition.ID, "task-" + index, region, Values.EMPTY);
            var image = new Values(Map.of("image", "public.ecr.aws/nginx/nginx:1.27"));
            add(nodes, Container.ID, "web", task, image);
            edges.add(Edge.of(new EdgeId("e" + index), Runs.ID, service, task));
        }
        return Diagram.of(new Header("services", "Services", Values.EMPTY), nodes, edges);
    }

    private static NodeId add(List<Node> nodes, String kind, String name, NodeId parent, Values values) {
        var id = new NodeId("n" + (nodes.size() + 1));
        var place = new Placement(parent, new Bounds(0, 0, 176, 64), nodes.size());
        nodes.add(new Node(id, kind, name, place, values, List.of()));
        return id;
    }
}
