package gantry.model.check.rules.trigger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.model.CancelToken;
import gantry.model.check.Checker;
import gantry.model.check.Fix;
import gantry.model.check.Problem;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Draft;
import gantry.model.diagram.Edge;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Placement;
import gantry.model.geometry.Bounds;
import gantry.model.kind.Values;
import gantry.model.kinds.Kinds;
import gantry.model.kinds.connection.AccessMode;
import gantry.model.kinds.connection.Accesses;
import gantry.model.kinds.connection.Invokes;
import gantry.model.kinds.connection.LogTrigger;
import gantry.model.kinds.connection.LogsTo;
import gantry.model.kinds.connection.Notifies;
import gantry.model.kinds.connection.S3Trigger;
import gantry.model.kinds.connection.SqsTrigger;
import gantry.model.kinds.connection.StreamTrigger;
import gantry.model.kinds.lambda.LambdaFunction;
import gantry.model.kinds.messaging.SqsQueue;
import gantry.model.kinds.operations.LogGroup;
import gantry.model.kinds.storage.DynamoDbTable;
import gantry.model.kinds.storage.S3Bucket;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecursiveLoopTest {

    private static final Values WRITES = Values.EMPTY.with(Accesses.MODE, AccessMode.WRITE);
    private static final String ENDLESS = " This is an endless, billed loop (Lambda stops some of them after about 16 rounds).";

    private final Diagram empty = Diagram.empty("loops", "Loops");
    private final Draft draft = new Draft(empty);

    @Test
    void prefixesDecideWhetherABucketLoops() {
        assertEquals(List.of(), withPrefixes("incoming/", "processed/"));
        assertEquals(1, withPrefixes("incoming/", "incoming/small/").size());
        assertEquals(1, withPrefixes("incoming/small/", "incoming/").size());
        assertEquals(1, withPrefixes("incoming/", "").size());
        assertEquals(1, withPrefixes("", "processed/").size());
    }

    private List<String> withPrefixes(String trigger, String write) {
        var test = new RecursiveLoopTest();
        test.node("f", LambdaFunction.ID);
        test.node("b", S3Bucket.ID);
        test.edge("b", S3Trigger.ID, "f", Values.EMPTY.with(S3Trigger.PREFIX, trigger));
        test.edge("f", Accesses.ID, "b", WRITES.with(Accesses.WRITE_PREFIX, write));
        return test.found();
    }

    @Test
    void aFunctionThatIsCalledForRemovalsMayWrite() {
        node("f", LambdaFunction.ID);
        node("b", S3Bucket.ID);
        edge("b", S3Trigger.ID, "f", Values.EMPTY.with(S3Trigger.EVENTS, List.of("s3:ObjectRemoved:*")));
        edge("f", Accesses.ID, "b", WRITES);
        assertEquals(List.of(), found());
    }

    @Test
    void tablesQueuesAndLogGroupsLoopAsWell() {
        node("f", LambdaFunction.ID);
        node("g", LambdaFunction.ID);
        node("h", LambdaFunction.ID);
        node("table", DynamoDbTable.ID);
        node("queue", SqsQueue.ID);
        node("log", LogGroup.ID);
        edge("table", StreamTrigger.ID, "f", Values.EMPTY);
        edge("f", Accesses.ID, "table", WRITES);
        edge("queue", SqsTrigger.ID, "g", Values.EMPTY);
        edge("g", Accesses.ID, "queue", WRITES);
        edge("log", LogTrigger.ID, "h", Values.EMPTY);
        edge("h", LogsTo.ID, "log", Values.EMPTY);
        assertEquals(
                List.of(
                        "'f' writes to 'table', which starts 'f' again." + ENDLESS,
                        "'g' writes to 'queue', which starts 'g' again." + ENDLESS,
                        "'h' writes to 'log', which starts 'h' again." + ENDLESS),
                found());
    }

    @Test
    void aLoopMayRunThroughABucketThatNotifiesAQueue() {
        node("f", LambdaFunction.ID);
        node("b", S3Bucket.ID);
        node("q", SqsQueue.ID);
        edge("q", SqsTrigger.ID, "f", Values.EMPTY);
        edge("b", Notifies.ID, "q", Values.EMPTY);
        edge("f", Accesses.ID, "b", WRITES);
        assertEquals(List.of("'f' writes to 'b', which leads through 'q' back to 'f'." + ENDLESS), found());
    }

    @Test
    void aLongRingIsFoundOnce() {
        int length = 10_000;
        for (int index = 0; index < length; index++) {
            node("f" + index, LambdaFunction.ID);
        }
        for (int index = 0; index < length; index++) {
            edge("f" + index, Invokes.ID, "f" + (index + 1) % length, Values.EMPTY);
        }
        assertEquals(
                List.of("'f0' calls 'f1', which leads through 'f2', 'f3', 'f4', 'f5' and 9994 more back to 'f0'."
                        + ENDLESS),
                found());
    }

    @Test
    void aFunctionConnectedToItselfIsNoResource() {
        node("f", LambdaFunction.ID);
        edge("f", Accesses.ID, "f", WRITES);
        List<Problem> found = problems(empty.apply(draft.diff()));
        assertEquals(List.of("'f' calls itself." + ENDLESS), found.stream().map(Problem::message).toList());
        assertEquals(List.of(), found.getFirst().fixes());
    }

    @Test
    void writingToACopyKeepsWhatIsRead() {
        node("f", LambdaFunction.ID);
        node("b", S3Bucket.ID);
        edge("b", S3Trigger.ID, "f", Values.EMPTY);
        edge("f", Accesses.ID, "b", Values.EMPTY.with(Accesses.MODE, AccessMode.READ_WRITE));
        Diagram diagram = empty.apply(draft.diff());
        Fix copy = problems(diagram).getFirst().fixes().getLast();
        assertEquals("Write to a copy of 'b'", copy.label());
        Diagram mended = diagram.apply(copy.change().apply(diagram));
        assertEquals(
                List.of("READ b", "WRITE b-2"),
                mended.edgesFrom(new NodeId("f")).stream()
                        .map(edge -> edge.values().value(Accesses.MODE) + " "
                                + mended.require(edge.to()).name())
                        .toList());
        assertEquals(List.of(), problems(mended));
    }

    private void node(String id, String kind) {
        var placement = new Placement(NodeId.CANVAS, new Bounds(0, 0, 184, 64), 0);
        draft.put(new Node(new NodeId(id), kind, id, placement, Values.EMPTY, List.of()));
    }

    private void edge(String from, String kind, String to, Values values) {
        EdgeId id = draft.newEdgeId();
        draft.put(Edge.of(id, kind, new NodeId(from), new NodeId(to)).withValues(values));
    }

    private List<String> found() {
        return problems(empty.apply(draft.diff())).stream().map(Problem::message).toList();
    }

    private static List<Problem> problems(Diagram diagram) {
        Clock today = Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);
        var checker = new Checker(Kinds.catalogue(), List.of(new RecursiveLoop()), today);
        return checker.run(diagram, new CancelToken()).problems();
    }
}
