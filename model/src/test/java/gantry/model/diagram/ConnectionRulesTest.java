package gantry.model.diagram;

import static gantry.model.diagram.Drawing.id;
import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.model.diagram.ConnectionRules.Allowed;
import gantry.model.diagram.ConnectionRules.Refused;
import gantry.model.diagram.ConnectionRules.Reversed;
import gantry.model.diagram.ConnectionRules.Verdict;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.kind.Connection;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ConnectionRulesTest {

    private final ConnectionRules rules = new ConnectionRules(SampleKinds.CATALOGUE);
    private final Diagram sample = Drawing.sample();

    private static List<Connection> rows(String from, String to) {
        return SampleKinds.CATALOGUE.between(from, to);
    }

    private Verdict judge(Diagram diagram, String from, String to) {
        return rules.judge(diagram, id(from), id(to));
    }

    @Test
    void allMeaningsAreOffered() {
        assertEquals(new Allowed(rows(SampleKinds.SERVICE, SampleKinds.QUEUE)), judge(sample, "web", "queue"));
    }

    @Test
    void aMeaningThatIsDrawnIsntOfferedAgain() {
        Connection sends = rows(SampleKinds.SERVICE, SampleKinds.QUEUE).getFirst();
        Creation.Connected edge = new Creation(SampleKinds.CATALOGUE).connect(sample, sends, id("web"), id("queue"));
        assertEquals(
                new Allowed(rows(SampleKinds.SERVICE, SampleKinds.QUEUE).subList(1, 2)),
                judge(sample.apply(edge.diff()), "web", "queue"));
    }

    @Test
    void theOnlyConnectionOfItsSortIsReplaced() {
        Diagram two = sample.apply(new Creation(SampleKinds.CATALOGUE)
                .add(sample, SampleKinds.TASK, id("region"), new Point(0, 0))
                .diff());
        NodeId other = two.nodes().stream()
                .filter(node -> node.name().equals("task-2"))
                .findFirst()
                .orElseThrow()
                .id();
        Connection runs = rows(SampleKinds.SERVICE, SampleKinds.TASK).getFirst();
        assertEquals(new Allowed(List.of(runs)), rules.judge(two, id("web"), other));
        assertEquals(List.of(two.require(new EdgeId("runs"))), rules.replacedBy(two, id("web"), other, runs));
    }

    @Test
    void theWrongWayRoundIsRecognised() {
        assertEquals(new Reversed(rows(SampleKinds.SERVICE, SampleKinds.TASK)), judge(sample, "task", "web"));
    }

    @Test
    void aRefusalSaysWhyAndHow() {
        Diagram more = sample.apply(new Draft(sample)
                .put(new Node(
                        id("registry"),
                        SampleKinds.REGISTRY,
                        "registry",
                        new Placement(id("region"), new Bounds(304, 320, 176, 64), 9),
                        sample.require(id("web")).values(),
                        List.of()))
                .diff());
        assertEquals(
                new Refused("A service pulls no images.", "service -> task -> registry"),
                judge(more, "web", "registry"));
    }

    @Test
    void valuesCanForbidAConnection() {
        Diagram external = sample.apply(Edits.set(sample, List.of(id("web")), SampleKinds.EXTERNAL, true));
        assertEquals(new Refused("An external service runs nothing.", ""), judge(external, "web", "task"));
    }

    @Test
    void valuesOfTheTargetCanForbidAConnection() {
        Diagram closed = sample.apply(Edits.set(sample, List.of(id("queue")), SampleKinds.CLOSED, true));
        assertEquals(new Refused("A closed queue takes nothing.", ""), judge(closed, "web", "queue"));
    }

    @Test
    void targetsThatMustShareAFrameDo() {
        Diagram two = new Drawing()
                .node("east", SampleKinds.REGION, "canvas", new Bounds(0, 0, 640, 400))
                .node("west", SampleKinds.REGION, "canvas", new Bounds(800, 0, 640, 400))
                .node("group", SampleKinds.GROUP, "east", new Bounds(300, 80, 300, 300))
                .node("task", SampleKinds.TASK, "east", new Bounds(32, 80, 176, 64))
                .node("first", SampleKinds.REGISTRY, "east", new Bounds(32, 160, 176, 64))
                .node("near", SampleKinds.REGISTRY, "group", new Bounds(304, 80, 176, 64))
                .node("far", SampleKinds.REGISTRY, "west", new Bounds(832, 80, 176, 64))
                .node("outside", SampleKinds.REGISTRY, "canvas", new Bounds(1600, 80, 176, 64))
                .edge("reads", SampleKinds.READS, "task", "first")
                .diagram();
        Verdict allowed = new Allowed(rows(SampleKinds.TASK, SampleKinds.REGISTRY));
        assertEquals(
                List.of(
                        allowed,
                        new Refused("All of its connections of this sort must lead into one Region.", ""),
                        allowed),
                List.of(judge(two, "task", "near"), judge(two, "task", "far"), judge(two, "task", "outside")));
    }

    @Test
    void strangersHaveNoConnection() {
        assertEquals(
                new Refused("A Queue isn't connected to a Task in AWS.", ""),
                judge(sample, "queue", "task"));
    }

    @Test
    void nothingIsConnectedToItself() {
        assertEquals(new Refused("A Queue isn't connected to itself.", ""), judge(sample, "queue", "queue"));
    }
}
