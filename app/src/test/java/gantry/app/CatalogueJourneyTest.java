package gantry.app;

import static gantry.app.WindowFixture.appears;
import static gantry.app.WindowFixture.choices;
import static gantry.app.WindowFixture.choose;
import static gantry.app.WindowFixture.field;
import static gantry.app.WindowFixture.isShown;
import static gantry.app.WindowFixture.node;
import static gantry.app.WindowFixture.searchPalette;
import static gantry.app.WindowFixture.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.app.editor.EditorState;
import gantry.app.editor.Selection;
import gantry.app.files.Documents;
import gantry.app.files.Patterns;
import gantry.app.settings.Settings;
import gantry.model.CancelToken;
import gantry.model.check.Checker;
import gantry.model.check.Problem;
import gantry.model.check.Severity;
import gantry.model.check.rules.Rules;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.format.DiagramFile;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.kind.ListOf;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Reference;
import gantry.model.kind.ValueType;
import gantry.model.kind.Values;
import gantry.model.kinds.Kinds;
import gantry.model.kinds.balancing.ApplicationLoadBalancer;
import gantry.model.kinds.balancing.ClassicLoadBalancer;
import gantry.model.kinds.balancing.NetworkLoadBalancer;
import gantry.model.kinds.connection.AllowsFrom;
import gantry.model.kinds.connection.Annotation;
import gantry.model.kinds.connection.ExecutionRole;
import gantry.model.kinds.connection.TaskRole;
import gantry.model.kinds.ecs.EcsCluster;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.identity.RoleKind;
import gantry.model.kinds.lambda.EventBridgeSchedule;
import gantry.model.kinds.messaging.SnsTopic;
import gantry.model.kinds.messaging.SqsQueue;
import gantry.model.kinds.network.Region;
import gantry.model.kinds.network.SecurityGroup;
import gantry.model.kinds.network.Subnet;
import gantry.model.kinds.network.Vpc;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What the catalogue offers, as a user meets it in the whole window: palette, patterns, frames that come along, fields
/// and connections.
@ExtendWith(ApplicationExtension.class)
final class CatalogueJourneyTest {

    private static final Path SAMPLES = Path.of(System.getProperty("gantry.root", ".."), "samples");
    private static final NodeId REGION = new NodeId("n1");
    private static final NodeId INNER = new NodeId("n2");

    @TempDir
    private static Path directory;

    private final Path settings = directory.resolve("settings-" + System.nanoTime() + ".properties");
    private WindowFixture window;

    @Start
    void show(Stage stage) {
        System.setProperty("gantry.samples", SAMPLES.toString());
        window = new WindowFixture(stage, new Settings(settings));
    }

    @AfterEach
    void close() {
        System.clearProperty("gantry.samples");
        window.close();
    }

    private EditorState state() {
        return window.state();
    }

    private Diagram diagram() {
        return state().diagram();
    }

    private long count(String kind) {
        return diagram().nodes().stream().filter(node -> node.isA(kind)).count();
    }

    private static List<String> findings(Diagram diagram, Severity... severities) {
        Checker.Result result = new Checker(Kinds.catalogue(), Rules.ALL, WindowFixture.CLOCK)
                .run(diagram, new CancelToken());
        return result.problems().stream()
                .filter(problem -> List.of(severities).contains(problem.severity()))
                .map(Problem::message)
                .toList();
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
        assertEquals(Selection.of(service.id()), state().selection());
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
        assertTrue(state().viewport().visible().contains(diagram().bounds()), "all of it is in view");
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
        for (Patterns.Pattern pattern : window.parts().patterns().all()) {
            insert(robot, pattern);
            Diagram sample = new DiagramFile(Kinds.catalogue())
                    .read(pattern.id(), Files.readAllBytes(pattern.file()))
                    .diagram()
                    .orElseThrow();
            assertEquals(census(sample), census(diagram()), pattern.id());
            assertEquals(List.of(), findings(diagram(), Severity.ERROR), pattern.id());
            window.undoTheOneStep(robot);
            assertTrue(diagram().isEmpty(), pattern.id());
            robot.interact(() -> window.parts().session().open(Documents.blank()));
        }
    }

    /// What the lines of a list say, from the top.
    private static List<String> lines(FxRobot robot, String list) {
        return robot.lookup(list + " .list-cell").<ListCell<?>>queryAll().stream()
                .filter(cell -> cell.isVisible() && !cell.isEmpty())
                .sorted(Comparator.comparingDouble(ListCell::getLayoutY))
                .map(cell -> String.valueOf(cell.getAccessibleText()))
                .toList();
    }

    private static List<String> palette(FxRobot robot) {
        return lines(robot, ".palette");
    }

    private static List<String> found(FxRobot robot, String query) {
        searchPalette(robot, query);
        return palette(robot);
    }

    @Test
    void whatPeopleTypeFindsWhatTheyMean(FxRobot robot) {
        assertEquals("External registry, Registries", found(robot, "docker hub").getFirst());
        assertEquals("Application Load Balancer, Load balancing", found(robot, "alb").getFirst());
        List<String> cron = found(robot, "cron");
        List<String> kinds = List.of("CronJob, EKS", "Scheduled task, ECS", "EventBridge schedule, Serverless");
        assertTrue(cron.containsAll(kinds), cron.toString());
        List<String> irsa = found(robot, "irsa");
        assertTrue(irsa.containsAll(List.of("Service account, EKS", "IAM role, Identity")), irsa.toString());
        assertEquals("Cache, Data and messaging", found(robot, "redis").getFirst());
        assertEquals("Database, Data and messaging", found(robot, "postgres").getFirst());
    }

    @Test
    void aFavouriteOutlivesTheWindowAndWhatWasPlacedIsRecent(FxRobot robot) {
        searchPalette(robot, SqsQueue.KIND.title());
        robot.moveTo(WindowFixture.inPalette(robot, SqsQueue.KIND.title()));
        javafx.scene.Node star = robot.lookup(".palette-star").match(javafx.scene.Node::isVisible).query();
        robot.clickOn(star);
        robot.interact(() -> window.canvas().requestFocus());
        searchPalette(robot, " ");
        assertEquals(List.of("Favourites, 1 entry, open", "SQS queue, favourite"), palette(robot).subList(0, 2));
        window.dragFromPalette(robot, Region.KIND.title(), new Point(300, 200));
        searchPalette(robot, " ");
        List<String> first = List.of(
                "Favourites, 1 entry, open", "SQS queue, favourite", "Recent, 1 entry, open", "Region");
        assertEquals(first, palette(robot).subList(0, 4));
        robot.interact(window.parts().session()::undo);
        robot.interactNoWait(window.parts().actions().get("file.quit").run());
        WaitForAsyncUtils.waitForFxEvents();
        window.close();
        robot.interact(() -> window = new WindowFixture(new Stage(), new Settings(settings)));
        assertEquals(first, palette(robot).subList(0, 4));
        robot.interact(() -> window.canvas().getScene().getWindow().hide());
    }

    @Test
    void f1ExplainsAnEntryWithALink(FxRobot robot) throws TimeoutException {
        searchPalette(robot, EventBridgeSchedule.KIND.title());
        robot.push(KeyCode.F1);
        appears(robot, ".explain-card");
        var words = EventBridgeSchedule.KIND.explanation();
        List<String> wanted = List.of(
                EventBridgeSchedule.KIND.about(), "Use it when", words.when(), "Better not when", words.whenNot(),
                "Limits", words.limits(), "Cost", words.cost(), "Connects to");
        List<String> shown = texts(robot, ".explain-card .label");
        assertTrue(shown.containsAll(wanted), shown.toString());
        robot.clickOn(".explain-link");
        assertEquals(List.of(URI.create(EventBridgeSchedule.KIND.source())), window.pages());
        assertTrue(robot.lookup(".explain-card").tryQuery().isEmpty(), "the card stays");
        assertTrue(diagram().isEmpty());
    }

    private static Node region() {
        return node(REGION.value(), Region.ID, NodeId.CANVAS, new Bounds(40, 40, 720, 480));
    }

    /// Something in the Region, or in what stands in it.
    private static Node inside(NodeId frame, String id, String kind, double x, double y) {
        return node(id, kind, frame, new Bounds(x, y, 176, 64));
    }

    private static Node innerFrame(String kind) {
        return node(INNER.value(), kind, REGION, new Bounds(72, 100, 640, 380));
    }

    @Test
    void aScheduleTellsItsNextRunsOrWhatIsWrong(FxRobot robot) throws TimeoutException {
        window.open(robot, List.of(region(), inside(REGION, "n5", EventBridgeSchedule.ID, 160, 160)));
        window.select(robot, "n5");
        String runs = "Next runs (UTC):\nMon 23 Nov 2026, 06:00\nTue 24 Nov 2026, 06:00\nWed 25 Nov 2026, 06:00\n"
                + "Thu 26 Nov 2026, 06:00\nFri 27 Nov 2026, 06:00";
        robot.clickOn(field(robot, "Schedule"));
        robot.interact(() -> field(robot, "Schedule").setText("cron(0 6 ? * MON-FRI *)"));
        assertTrue(isShown(robot, runs));
        robot.push(KeyCode.ENTER);
        assertTrue(isShown(robot, runs));
        assertEquals(
                "cron(0 6 ? * MON-FRI *)",
                window.only(EventBridgeSchedule.ID).values().value(EventBridgeSchedule.EXPRESSION));
        robot.interact(() -> field(robot, "Schedule").setText("cron(0 6 * * MON-FRI *)"));
        List<String> below = faults(robot);
        assertEquals(1, below.size(), below.toString());
        assertTrue(below.getFirst().startsWith("Not a schedule yet: "), below.getFirst());
        assertFalse(isShown(robot, runs));
        robot.push(KeyCode.ENTER);
        told(robot, "'cron(0 6 * * MON-FRI *)' is not a valid schedule: ");
        assertEquals(List.of(), texts(robot, ".inspector .field-gloss"));
    }

    /// What stands below the fields of the selected element.
    private static List<String> faults(FxRobot robot) {
        return Stream.of(".inspector .field-fault", ".inspector .field-finding")
                .flatMap(query -> texts(robot, query).stream())
                .toList();
    }

    /// Waits for the check to say something that starts with this below a field.
    private static void told(FxRobot robot, String start) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> faults(robot).stream().anyMatch(fault -> fault.startsWith(start)));
    }

    @Test
    void whatTwoServicesShareIsSetInOneStep(FxRobot robot) {
        Node web = inside(INNER, "n5", EcsService.ID, 120, 180);
        Node shop = inside(INNER, "n6", EcsService.ID, 400, 180);
        window.open(robot, List.of(region(), innerFrame(EcsCluster.ID), web, shop));
        Diagram before = diagram();
        window.select(robot, "n5", "n6");
        assertTrue(isShown(robot, "2 elements selected"));
        assertTrue(isShown(robot, "What you set here is set on all of them."));
        robot.clickOn(field(robot, EcsService.DESIRED_COUNT.title())).write("5").push(KeyCode.ENTER);
        assertEquals(
                List.of(5L, 5L),
                Stream.of("n5", "n6")
                        .map(id -> diagram().require(new NodeId(id)).values().value(EcsService.DESIRED_COUNT))
                        .toList());
        assertEquals("Set Desired count of 2 elements", window.undoLabel());
        window.undoTheOneStep(robot);
        assertEquals(before, diagram());
    }

    @Test
    void aQueueAndATopicOfferOnlyWhatTheyShare(FxRobot robot) {
        Node queue = inside(REGION, "n5", SqsQueue.ID, 120, 180);
        Node topic = inside(REGION, "n6", SnsTopic.ID, 400, 180);
        window.open(robot, List.of(region(), queue, topic));
        window.select(robot, "n5", "n6");
        assertTrue(isShown(robot, "SQS queue, SNS topic"));
        assertTrue(isShown(robot, "Only what all of them share can be set here."));
        assertEquals(
                List.of("FIFO", "Compare contents", "KMS key"),
                robot.lookup(".inspector .field-label").queryAllAs(Label.class).stream().map(Label::getText).toList());
    }

    private static boolean refersTo(ValueType<?> type, String kind) {
        return switch (type) {
            case Reference reference -> reference.kinds().contains(kind);
            case ListOf<?> list -> refersTo(list.item(), kind);
            default -> false;
        };
    }

    private static Optional<Property<?>> reference(NodeKind kind) {
        return kind.properties().stream().filter(each -> refersTo(each.type(), Subnet.ID)).findFirst();
    }

    @Test
    void anElementIsChosenByTypingAndAMissingOneIsAFault(FxRobot robot) throws TimeoutException {
        NodeKind kind = Kinds.NODES.stream().filter(each -> reference(each).isPresent()).findFirst().orElseThrow();
        Property<?> property = reference(kind).orElseThrow();
        Values values = Values.EMPTY.withRaw(property.name(), List.of("n8"));
        window.open(
                robot,
                List.of(
                        region(),
                        innerFrame(Vpc.ID),
                        inside(INNER, "n5", kind.id(), 120, 180).withValues(values),
                        inside(INNER, "n6", Subnet.ID, 400, 180).withName("private-a"),
                        inside(INNER, "n7", Subnet.ID, 400, 280).withName("private-b"),
                        inside(INNER, "n8", Subnet.ID, 400, 380).withName("public-a")));
        window.select(robot, "n8");
        robot.push(KeyCode.DELETE);
        window.select(robot, "n5");
        told(robot, kind.title() + " 'n5-name' has an unusable value for Subnets, item 1.");
        robot.clickOn(field(robot, "Subnet 1")).push(KeyCode.CONTROL, KeyCode.A).write("priv", 0);
        appears(robot, ".type-ahead");
        assertEquals(List.of("private-a, Subnet", "private-b, Subnet"), lines(robot, ".type-ahead"));
        robot.write("ate-b", 0);
        assertEquals(List.of("private-b, Subnet"), lines(robot, ".type-ahead"));
        robot.push(KeyCode.ENTER);
        assertEquals(
                List.of("n7"),
                diagram().require(new NodeId("n5")).values().raw().get(property.name()));
        assertEquals("private-b", field(robot, "Subnet 1").getText());
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> faults(robot).isEmpty());
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
