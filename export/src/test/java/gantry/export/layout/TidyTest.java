package gantry.export.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.model.CancelToken;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Draft;
import gantry.model.diagram.Edge;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.Header;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Placement;
import gantry.model.diagram.Trait;
import gantry.model.format.DiagramFile;
import gantry.model.geometry.Anchor;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.geometry.Side;
import gantry.model.geometry.Way;
import gantry.model.kind.Values;
import gantry.model.kinds.Kinds;
import gantry.model.kinds.connection.Accesses;
import gantry.model.kinds.connection.Annotation;
import gantry.model.kinds.lambda.LambdaFunction;
import gantry.model.kinds.network.Subnet;
import gantry.model.kinds.network.Vpc;
import gantry.model.kinds.whiteboard.GroupFrame;
import gantry.model.kinds.whiteboard.Note;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TidyTest {

    private static final Scope ALL = new Scope.Everything();

    private final List<Node> nodes = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();

    private static Map<String, Diagram> samples() throws IOException {
        Path folder = Path.of(System.getProperty("gantry.root", ".."), "samples");
        var samples = new LinkedHashMap<String, Diagram>();
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : entries.sorted().toList()) {
                Path file = entry.resolve("diagram.gantry.json");
                if (Files.isRegularFile(file)) {
                    samples.put(entry.getFileName().toString(), new DiagramFile(Kinds.catalogue())
                            .read(file.toString(), Files.readAllBytes(file))
                            .diagram()
                            .orElseThrow());
                }
            }
        }
        assertTrue(samples.size() > 10, samples.keySet().toString());
        return samples;
    }

    private static Diff diff(Diagram diagram, Scope scope) {
        return Tidy.of(diagram, scope, Kinds.catalogue(), new CancelToken());
    }

    private static Diagram tidied(Diagram diagram, Scope scope) {
        return diagram.apply(diff(diagram, scope));
    }

    private NodeId node(String kind, String name, NodeId parent, double x, double y) {
        return node(kind, name, parent, new Bounds(x, y, 176, 64));
    }

    private NodeId node(String kind, String name, NodeId parent, Bounds bounds) {
        var id = new NodeId(name);
        nodes.add(new Node(id, kind, name, new Placement(parent, bounds, nodes.size()), Values.EMPTY, List.of()));
        return id;
    }

    private NodeId card(String name, double x, double y) {
        return node(LambdaFunction.ID, name, NodeId.CANVAS, x, y);
    }

    private Edge join(NodeId from, NodeId to) {
        Edge edge = Edge.of(new EdgeId("e" + (edges.size() + 1)), Accesses.ID, from, to);
        edges.add(edge);
        return edge;
    }

    private Diagram drawn() {
        return Diagram.of(new Header("d", "", Values.EMPTY), nodes, edges);
    }

    private static Bounds bounds(Diagram diagram, NodeId id) {
        return diagram.require(id).bounds();
    }

    private static List<String> order(Diagram diagram, List<NodeId> ids, ToDoubleFunction<Bounds> place) {
        return ids.stream()
                .sorted(Comparator.comparingDouble(id -> place.applyAsDouble(bounds(diagram, id))))
                .map(NodeId::value)
                .toList();
    }

    private static List<String> faults(Diagram diagram) {
        List<String> faults = new ArrayList<>();
        for (Node node : diagram.nodes()) {
            diagram.node(node.parent())
                    .filter(frame -> !frame.bounds().contains(node.bounds()))
                    .ifPresent(frame -> faults.add(node.id() + " leaves " + frame.id()));
            diagram.children(node.parent()).stream()
                    .filter(other -> other.id().compareTo(node.id()) > 0 && other.bounds().intersects(node.bounds()))
                    .forEach(other -> faults.add(node.id() + " covers " + other.id()));
        }
        return faults;
    }

    @Test
    void nothingOverlapsAndAllStandInTheirFrames() throws IOException {
        samples().forEach((name, sample) -> assertEquals(List.of(), faults(tidied(sample, ALL)), name));
    }

    @Test
    void aTidyDrawingStaysAsItIs() throws IOException {
        samples().forEach((name, sample) -> {
            Diagram twice = tidied(tidied(sample, ALL), ALL);
            assertEquals(Diff.NONE, diff(twice, ALL), name);
        });
    }

    @Test
    void theSameDrawingGivesTheSamePlaces() throws IOException {
        samples().forEach((name, sample) -> assertEquals(tidied(sample, ALL), tidied(sample, ALL), name));
    }

    @Test
    void onlyPlacesAndLinesChangeAndTheCornerStays() throws IOException {
        samples().forEach((name, sample) -> {
            Diff diff = diff(sample, ALL);
            assertEquals(sample, sample.apply(diff).apply(diff.inverse()), name);
            Diagram tidy = sample.apply(diff);
            sample.nodes().forEach(node -> assertEquals(node, tidy.require(node.id()).withBounds(node.bounds())));
            assertEquals(sample.bounds().x(), tidy.bounds().x(), 8, name);
            assertEquals(sample.bounds().y(), tidy.bounds().y(), 8, name);
        });
    }

    @Test
    void drawingsAreNeitherFlatNorThin() throws IOException {
        samples().forEach((name, sample) -> {
            Bounds all = tidied(sample, ALL).bounds();
            double aspect = all.width() / all.height();
            assertTrue(aspect > 0.8 && aspect < 3, name + " is " + aspect + " times as wide as high");
        });
    }

    @Test
    void pinnedAndLockedNodesNeverMove() throws IOException {
        for (Map.Entry<String, Diagram> sample : samples().entrySet()) {
            for (int step = 0; step < 8; step++) {
                Diagram diagram = sample.getValue();
                Set<NodeId> pinned = pinned(diagram, step);
                var draft = new Draft(diagram);
                pinned.forEach(id -> draft.put(diagram.require(id)
                        .with(id.value().length() % 2 == 0 ? Trait.PINNED : Trait.LOCKED, true)));
                Diagram before = diagram.apply(draft.diff());
                Diagram tidy = tidied(before, ALL);
                pinned.forEach(id -> assertEquals(before.require(id), tidy.require(id), sample.getKey()));
                assertEquals(List.of(), faults(tidy), sample.getKey() + " " + pinned);
            }
        }
    }

    /// Some of the nodes, at all depths.
    private static Set<NodeId> pinned(Diagram diagram, int step) {
        List<Node> all = List.copyOf(diagram.nodes());
        return Set.copyOf(IntStream.range(0, all.size())
                .filter(index -> index % 9 == step)
                .mapToObj(index -> all.get(index).id())
                .toList());
    }

    @Test
    void othersGoRoundWhatIsPinned() {
        NodeId first = card("first", 0, 0);
        NodeId second = card("second", 10, 10);
        NodeId third = card("third", 20, 20);
        join(first, second);
        Diagram drawn = drawn();
        Diagram pinned = drawn.apply(new Draft(drawn).put(drawn.require(third).with(Trait.PINNED, true)).diff());
        Diagram tidy = tidied(pinned, ALL);
        assertEquals(new Bounds(20, 20, 176, 64), bounds(tidy, third));
        assertEquals(List.of(), faults(tidy));
    }

    @Test
    void aPinnedFrameStaysWithAllThatStandsInIt() {
        NodeId frame = node(GroupFrame.ID, "frame", NodeId.CANVAS, new Bounds(500, 300, 600, 400));
        NodeId inner = node(LambdaFunction.ID, "inner", frame, 800, 500);
        NodeId other = card("other", 600, 320);
        Diagram drawn = drawn();
        Diagram pinned = drawn.apply(new Draft(drawn).put(drawn.require(frame).with(Trait.PINNED, true)).diff());
        Diagram tidy = tidied(pinned, ALL);
        assertEquals(bounds(drawn, frame), bounds(tidy, frame));
        assertEquals(bounds(drawn, inner), bounds(tidy, inner));
        assertTrue(!bounds(tidy, other).intersects(bounds(tidy, frame)), () -> "" + bounds(tidy, other));
    }

    @Test
    void whatStoodLeftOrAboveStaysThere() {
        NodeId source = card("source", 0, 400);
        List<NodeId> targets = new ArrayList<>();
        for (int index : List.of(3, 0, 4, 1, 2)) {
            NodeId target = card("t" + index, 400 + 20 * index, 90 * index);
            targets.add(target);
            join(source, target);
        }
        List<NodeId> loose = new ArrayList<>();
        for (int index : List.of(2, 0, 1)) {
            loose.add(card("l" + index, 300 * index, 1000 + 5 * index));
        }
        Diagram tidy = tidied(drawn(), ALL);
        assertEquals(List.of("t0", "t1", "t2", "t3", "t4"), order(tidy, targets, Bounds::y));
        assertEquals(List.of("l0", "l1", "l2"), order(tidy, loose, box -> box.x() + box.y()));
        assertTrue(bounds(tidy, source).right() < bounds(tidy, targets.getFirst()).x());
    }

    @Test
    void inACircleTheLeftmostStaysLeft() {
        NodeId b = card("b", 400, 0);
        NodeId a = card("a", 0, 0);
        NodeId c = card("c", 800, 0);
        join(b, c);
        join(c, a);
        join(a, b);
        assertEquals(List.of("a", "b", "c"), order(tidied(drawn(), ALL), List.of(a, b, c), Bounds::x));
    }

    @Test
    void looseThingsBecomeARectangle() {
        IntStream.range(0, 30).forEach(index -> card("c" + index, 300 * index, 0));
        Bounds all = tidied(drawn(), ALL).bounds();
        assertTrue(all.width() / all.height() > 1.2 && all.width() / all.height() < 2.2, all.toString());
    }

    @Test
    void subnetsOfANetworkStandInARow() {
        NodeId vpc = node(Vpc.ID, "vpc", NodeId.CANVAS, new Bounds(0, 0, 900, 900));
        List<NodeId> subnets = IntStream.range(0, 4)
                .mapToObj(index -> node(Subnet.ID, "s" + index, vpc, 40 + 7 * index, 60 + 90 * index))
                .toList();
        Diagram tidy = tidied(drawn(), ALL);
        assertEquals(1, subnets.stream().map(id -> bounds(tidy, id).y()).distinct().count());
        assertEquals(List.of("s0", "s1", "s2", "s3"), order(tidy, subnets, Bounds::x));
        assertEquals(List.of(), faults(tidy));
    }

    @Test
    void aNoteStandsBesideWhatItPointsTo() {
        NodeId a = card("a", 0, 0);
        NodeId b = card("b", 300, 0);
        NodeId note = node(Note.ID, "note", NodeId.CANVAS, new Bounds(900, 900, 160, 96));
        join(a, b);
        edges.add(Edge.of(new EdgeId("arrow"), Annotation.ID, note, a));
        Diagram tidy = tidied(drawn(), ALL);
        assertTrue(bounds(tidy, note).grow(40).intersects(bounds(tidy, a)), () -> "" + bounds(tidy, note));
        assertEquals(List.of(), faults(tidy));
    }

    @Test
    void aFrameTakesTheSizeItNeedsAndKeepsItsCorner() {
        NodeId frame = node(GroupFrame.ID, "frame", NodeId.CANVAS, new Bounds(100, 100, 1600, 1200));
        NodeId a = node(LambdaFunction.ID, "a", frame, 800, 700);
        NodeId b = node(LambdaFunction.ID, "b", frame, 160, 200);
        NodeId beside = card("beside", 1800, 100);
        join(a, b);
        Diagram drawn = drawn();
        Diagram tidy = tidied(drawn, new Scope.Frame(frame));
        assertEquals(new Point(100, 100), bounds(tidy, frame).origin());
        assertTrue(bounds(tidy, frame).width() < 600 && bounds(tidy, frame).height() < 200, "" + bounds(tidy, frame));
        assertEquals(bounds(drawn, beside), bounds(tidy, beside));
        assertEquals(List.of(), faults(tidy));
    }

    @Test
    void whatStandsBesideAGrowingFrameMakesWay() {
        NodeId outer = node(GroupFrame.ID, "outer", NodeId.CANVAS, new Bounds(0, 0, 600, 200));
        NodeId frame = node(GroupFrame.ID, "frame", outer, new Bounds(16, 40, 240, 140));
        List<NodeId> inner = IntStream.range(0, 6)
                .mapToObj(index -> node(LambdaFunction.ID, "i" + index, frame, 32, 80))
                .toList();
        NodeId beside = node(LambdaFunction.ID, "beside", outer, 300, 60);
        card("outside", 640, 0);
        Diagram tidy = tidied(drawn(), new Scope.Frame(frame));
        assertEquals(List.of(), faults(tidy));
        assertEquals(new Point(16, 40), bounds(tidy, frame).origin());
        assertTrue(bounds(tidy, frame).contains(bounds(tidy, inner.getLast())));
        assertTrue(bounds(tidy, outer).contains(bounds(tidy, beside)));
    }

    @Test
    void aSelectionIsPlacedWhereItWasAndOthersStay() {
        NodeId a = card("a", 96, 96);
        NodeId b = card("b", 104, 120);
        NodeId c = card("c", 120, 800);
        NodeId far = card("far", 2000, 2000);
        join(a, b);
        join(b, c);
        Diagram drawn = drawn();
        Diagram tidy = tidied(drawn, new Scope.Some(Set.of(a, b, c)));
        assertEquals(new Point(96, 96),
                Bounds.around(List.of(bounds(tidy, a), bounds(tidy, b), bounds(tidy, c))).origin());
        assertEquals(bounds(drawn, far), bounds(tidy, far));
        assertEquals(List.of(), faults(tidy));
    }

    @Test
    void aSelectionInSeveralFramesIsPlacedFrameByFrame() {
        List<NodeId> chosen = new ArrayList<>();
        for (int index = 0; index < 2; index++) {
            NodeId frame = node(GroupFrame.ID, "f" + index, NodeId.CANVAS, new Bounds(500 * index, 0, 400, 300));
            chosen.add(node(LambdaFunction.ID, "a" + index, frame, 500 * index + 40, 60));
            chosen.add(node(LambdaFunction.ID, "b" + index, frame, 500 * index + 48, 90));
        }
        NodeId alone = card("alone", 0, 600);
        Diagram drawn = drawn();
        chosen.add(alone);
        Diagram tidy = tidied(drawn, new Scope.Some(Set.copyOf(chosen)));
        assertEquals(List.of(), faults(tidy));
        assertEquals(bounds(drawn, alone), bounds(tidy, alone));
        assertEquals(new Point(0, 0), bounds(tidy, new NodeId("f0")).origin());
        chosen.forEach(id -> assertEquals(drawn.require(id).parent(), tidy.require(id).parent()));
    }

    @Test
    void anythingInALockedFrameStays() {
        NodeId frame = node(GroupFrame.ID, "frame", NodeId.CANVAS, new Bounds(0, 0, 600, 400));
        NodeId a = node(LambdaFunction.ID, "a", frame, 40, 60);
        NodeId b = node(LambdaFunction.ID, "b", frame, 60, 80);
        Diagram drawn = drawn();
        Diagram locked = drawn.apply(new Draft(drawn).put(drawn.require(frame).with(Trait.LOCKED, true)).diff());
        assertEquals(Diff.NONE, diff(locked, new Scope.Frame(frame)));
        assertEquals(Diff.NONE, diff(locked, new Scope.Some(Set.of(a, b))));
    }

    @Test
    void linesOfWhatWasPlacedAreAutomaticAndOthersKeepTheirBends() {
        NodeId a = card("a", 0, 0);
        NodeId b = card("b", 20, 20);
        NodeId far = card("far", 2000, 0);
        NodeId away = card("away", 2400, 0);
        var way = new Way(List.of(new Point(300, 300)), Optional.of(new Anchor(Side.LEFT, 0.5)), Optional.empty());
        edges.add(Edge.of(new EdgeId("placed"), Accesses.ID, a, b).withWay(way));
        edges.add(Edge.of(new EdgeId("other"), Accesses.ID, far, away).withWay(way));
        Diagram tidy = tidied(drawn(), new Scope.Some(Set.of(a, b)));
        assertEquals(Way.AUTOMATIC, tidy.require(new EdgeId("placed")).way());
        assertEquals(way, tidy.require(new EdgeId("other")).way());
    }

    @Test
    void oneFrameMeansItsContentsAndOneCardEverything() {
        NodeId frame = node(GroupFrame.ID, "frame", NodeId.CANVAS, new Bounds(0, 0, 600, 400));
        NodeId a = node(LambdaFunction.ID, "a", frame, 40, 60);
        NodeId b = node(LambdaFunction.ID, "b", frame, 60, 80);
        Diagram drawn = drawn();
        assertEquals(ALL, Scope.of(drawn, List.of()));
        assertEquals(ALL, Scope.of(drawn, List.of(a)));
        assertEquals(ALL, Scope.of(drawn, List.of(a, b, frame)));
        assertEquals(new Scope.Frame(frame), Scope.of(drawn, List.of(frame)));
        assertEquals(new Scope.Some(Set.of(a, b)), Scope.of(drawn, List.of(a, b)));
    }

    @Test
    void nothingHappensToAnEmptyDrawingAndACancelledOneStops() throws IOException {
        assertEquals(Diff.NONE, diff(Diagram.empty("d", ""), ALL));
        var token = new CancelToken();
        token.cancel();
        Diagram diagram = samples().get("everything");
        assertThrows(CancellationException.class, () -> Tidy.of(diagram, ALL, Kinds.catalogue(), token));
    }
}
