package gantry.app.tool;

import static gantry.app.tool.ToolKinds.IN_CLUSTER;
import static gantry.app.tool.ToolKinds.IN_REGION;
import static gantry.app.tool.ToolKinds.JOB;
import static gantry.app.tool.ToolKinds.MEMO;
import static gantry.app.tool.ToolKinds.ORDERS;
import static gantry.app.tool.ToolKinds.WEB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import gantry.app.editor.EditorState;
import gantry.app.editor.KeyInput;
import gantry.app.editor.Modifier;
import gantry.app.editor.Overlay;
import gantry.app.tool.connect.Pointing;
import gantry.app.tool.connect.Waiting;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.ElementId;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Operations;
import gantry.model.diagram.Trait;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ConnectToolTest {

    private final Diagram start = ToolKinds.drawing();
    private final EditorDriver driver = new EditorDriver(start);

    private EditorDriver connecting() {
        return driver.use(new Waiting(driver.bench(), driver.home()));
    }

    @Test
    void draggingFromADotConnects() {
        driver.move(160, 290).press(214, 292).drag(520, 196).release();
        assertEquals(List.of("job runs memo", "web runs memo"), driver.connections());
        assertEquals("Undo connect job to memo", Commands.undoLabel(driver.state()));
        assertEquals("select", driver.state().tool().tool());
        assertEquals(start, driver.undo().diagram());
    }

    @Test
    void legalTargetsAreLitWhileDragging() {
        connecting().press(160, 190).drag(520, 345);
        assertEquals(
                Optional.of(new Overlay.Line(
                        WEB, new Point(520, 345), Set.of(ORDERS), Optional.of(ORDERS), "")),
                driver.state().overlay().line());
        assertSame(start, driver.diagram());
        driver.key("ESCAPE");
        assertEquals(Optional.empty(), driver.state().overlay().line());
        assertEquals("connect", driver.state().tool().tool());
        driver.key("ESCAPE");
        assertEquals("select", driver.state().tool().tool());
    }

    @Test
    void twoClicksConnectToo() {
        connecting().click(160, 290).move(520, 190);
        assertEquals(Set.of(MEMO, ORDERS), driver.state().overlay().line().orElseThrow().legal());
        driver.click(520, 196);
        assertEquals(List.of("job runs memo", "web runs memo"), driver.connections());
    }

    @Test
    void severalMeaningsAreAsked() {
        connecting().answering(1).press(160, 190).drag(520, 345).release();
        assertEquals(List.of("Sends", "Reads"), driver.asked());
        assertEquals(List.of("web reads orders", "web runs memo"), driver.connections());
        assertEquals(start, driver.undo().diagram());
    }

    @Test
    void theOnlyConnectionOfItsSortIsReplaced() {
        Diagram two = start.apply(driver.bench()
                .creation()
                .add(start, ToolKinds.TASK, IN_REGION, new Point(600, 120))
                .diff());
        var second = new EditorDriver(two);
        NodeId task = two.children(IN_REGION).getLast().id();
        second.use(new Waiting(second.bench(), second.home())).press(160, 190).drag(640, 140).release();
        assertEquals(List.of("web runs " + task), second.connections());
        assertEquals(two, second.undo().diagram());
    }

    @Test
    void theWrongWayRoundOffersTheReverse() {
        connecting().answering(0).press(520, 190).drag(160, 290).release();
        assertEquals(List.of("Reverse the connection", "Keep as annotation arrow"), driver.asked());
        assertEquals(List.of("job runs memo", "web runs memo"), driver.connections());
        assertEquals("Drawn the other way round: job runs memo.", driver.hint());
    }

    @Test
    void aRefusalSaysWhyAndOffersAnArrow() {
        connecting().press(520, 190).drag(520, 345);
        String refusal = "A task needs a service. The way: service -> queue.";
        assertEquals(refusal, driver.state().overlay().line().orElseThrow().refusal());
        driver.release();
        assertEquals(List.of("Keep as annotation arrow"), driver.asked());
        assertEquals(refusal, driver.hint());
        assertSame(start, driver.diagram());
        driver.answering(0).press(520, 190).drag(520, 345).release();
        assertEquals(List.of("memo arrow orders", "web runs memo"), driver.connections());
    }

    @Test
    void theEmptyCanvasOffersWhatMayStandThere() {
        connecting().answering(1).press(160, 290).drag(400, 450).release();
        assertEquals(List.of("Task", "Queue", "Queue"), driver.asked());
        NodeId queue = driver.diagram().children(IN_REGION).getLast().id();
        assertEquals(List.of("job sends " + queue, "web runs memo"), driver.connections());
        assertEquals(new Point(360, 432), driver.bounds(queue).origin());
        assertEquals(Set.of(queue), driver.selected());
        assertEquals(start, driver.undo().diagram());
    }

    @Test
    void aNewSourceMayGrowFromATarget() {
        connecting().answering(1).press(520, 345).drag(280, 330).release();
        assertEquals(List.of("Queue", "Service", "Service", "Queue"), driver.asked());
        NodeId service = driver.diagram().children(IN_CLUSTER).getLast().id();
        assertEquals(List.of(service + " sends orders", "web runs memo"), driver.connections());
    }

    @Test
    void outsideOfAllFramesWhatStandsBesideTheSourceIsOffered() {
        connecting().answering(0).press(160, 290).drag(900, 700).release();
        assertEquals(List.of("Task", "Queue", "Queue"), driver.asked());
        NodeId task = driver.diagram().children(IN_REGION).getLast().id();
        assertEquals(List.of("job runs " + task, "web runs memo"), driver.connections());
        assertEquals(new Bounds(40, 40, 720, 480), driver.bounds(IN_REGION));
        assertEquals(start, driver.undo().diagram());
    }

    @Test
    void framesThatAreMissingAreMadeToo() {
        connecting().answering(2).press(520, 345).drag(400, 450).release();
        assertEquals(List.of("Queue", "Queue", "Service", "Service"), driver.asked());
        Node cluster = driver.diagram().children(IN_REGION).getLast();
        assertEquals(ToolKinds.CLUSTER, cluster.kind());
        NodeId service = driver.diagram().children(cluster.id()).getFirst().id();
        assertEquals(List.of(service + " sends orders", "web runs memo"), driver.connections());
        assertEquals(Set.of(service), driver.selected());
        assertEquals("Undo add Service to orders", Commands.undoLabel(driver.state()));
        assertEquals(start, driver.undo().diagram());
    }

    @Test
    void anAnswerThatComesTooLateAddsNothing() {
        connecting().press(160, 290).drag(400, 450).release();
        Diagram moved = start.apply(driver.bench().operations().move(start, List.of(ORDERS), 8, 0));
        driver.session().commit("Move", driver.bench().operations().move(start, List.of(ORDERS), 8, 0));
        driver.answerNow(0);
        assertEquals(moved, driver.diagram());
    }

    @Test
    void whereNothingFitsTheStatusLineSaysSo() {
        Diagram noted = start.apply(driver.bench().creation()
                .add(start, ToolKinds.NOTE, NodeId.CANVAS, new Point(800, 40))
                .diff());
        var other = new EditorDriver(noted);
        other.use(new Waiting(other.bench(), other.home())).press(820, 60).drag(900, 700).release();
        assertEquals("Nothing that stands in the canvas can be connected with Note.", other.hint());
        assertEquals(List.of(), other.asked());
    }

    @Test
    void leavingTheMenuChangesNothing() {
        connecting().press(160, 190).drag(520, 345).release();
        assertEquals(List.of("Sends", "Reads"), driver.asked());
        assertSame(start, driver.state().shown());
    }

    @Test
    void theCanvasIsNoSource() {
        connecting().press(900, 700).drag(160, 190).release();
        assertSame(start, driver.diagram());
        assertEquals("connect", driver.state().tool().tool());
    }

    @Test
    void keysConnectTheSelectedElement() {
        driver.select(WEB);
        connecting().key("ENTER").answering(0).key("ENTER");
        assertEquals(List.of("web runs memo", "web sends orders"), driver.connections());
        assertEquals("connect", driver.state().tool().tool());
        driver.undo().key("ENTER").key("ESCAPE");
        assertEquals(Optional.empty(), driver.state().overlay().line());
        assertEquals(start, driver.diagram());
    }

    @Test
    void arrowsAndLettersChooseTheTarget() {
        driver.select(JOB);
        connecting().key("DOWN");
        assertEquals(Optional.of(MEMO), over());
        driver.key("DOWN");
        assertEquals(Optional.of(ORDERS), over());
        driver.key("M");
        assertEquals(Optional.of(MEMO), over());
        driver.key("ENTER");
        assertEquals(List.of("job runs memo", "web runs memo"), driver.connections());
    }

    @Test
    void theNextConnectionStartsWhereTheLastOneDid() {
        driver.select(JOB);
        connecting().key("M").key("ENTER").key("DOWN");
        assertEquals(Set.of(JOB), driver.selected());
    }

    private Optional<ElementId> over() {
        return driver.state().overlay().line().flatMap(Overlay.Line::over);
    }

    @Test
    void lettersSpellTheTarget() {
        driver.select(JOB);
        connecting().key("O").key("R");
        assertEquals(Optional.of(ORDERS), over());
        driver.key("X");
        assertEquals(Optional.of(ORDERS), over());
        assertEquals("connect", driver.state().tool().tool());
        driver.holding(Modifier.SHORTCUT).key("M");
        assertEquals(Optional.of(ORDERS), over());
    }

    @Test
    void aLetterThatNothingBeginsWithIsLeftToOthers() {
        driver.select(JOB);
        EditorState before = connecting().state();
        assertFalse(driver.session().on(new KeyInput("V", Set.of())));
        assertSame(before, driver.state());
    }

    @Test
    void withNothingSelectedKeysChooseTheSourceFirst() {
        connecting().key("DOWN").key("W");
        assertEquals(Set.of(WEB), driver.selected());
        driver.key("ENTER").answering(0).key("ENTER");
        assertEquals(List.of("web runs memo", "web sends orders"), driver.connections());
        assertEquals(start, driver.undo().diagram());
    }

    @Test
    void escapeLeavesTheChoiceOfTheSource() {
        connecting().key("O");
        assertEquals(Set.of(ORDERS), driver.selected());
        driver.key("ESCAPE");
        assertEquals(Set.of(), driver.selected());
        assertEquals("connect", driver.state().tool().tool());
        driver.key("ESCAPE");
        assertEquals("select", driver.state().tool().tool());
        assertSame(start, driver.diagram());
    }

    @Test
    void whatIsHiddenIsNoTarget() {
        Diagram closed = start.apply(Operations.mark(start, List.of(IN_CLUSTER), Trait.COLLAPSED, true));
        var other = new EditorDriver(closed);
        other.select(ORDERS);
        other.use(new Waiting(other.bench(), other.home())).key("ENTER");
        assertEquals(Set.of(ORDERS), other.state().overlay().line().orElseThrow().legal());
    }

    @Test
    void backToItsStartAsksBeforeItDrawsALoop() {
        connecting().press(520, 345).drag(540, 360).release();
        assertEquals(List.of("Sends"), driver.asked());
        assertSame(start, driver.diagram());
        driver.answering(0).press(520, 345).drag(540, 360).release();
        assertEquals(List.of("orders sends orders", "web runs memo"), driver.connections());
    }

    @Test
    void theArrowToolJoinsAnyTwoElements() {
        driver.use(new Pointing(driver.bench(), driver.home())).press(520, 345).drag(160, 190).release();
        assertEquals(List.of("orders arrow web", "web runs memo"), driver.connections());
        assertEquals("select", driver.state().tool().tool());
        assertEquals(start, driver.undo().diagram());
    }

    @Test
    void twoClicksDrawAnArrowToo() {
        driver.use(new Pointing(driver.bench(), driver.home())).click(520, 345).move(300, 200).click(160, 190);
        assertEquals(List.of("orders arrow web", "web runs memo"), driver.connections());
    }

    @Test
    void anArrowThatPointsAtNothingIsntDrawn() {
        driver.use(new Pointing(driver.bench(), driver.home())).press(520, 345).drag(950, 700).release();
        assertSame(start, driver.diagram());
        assertEquals("An arrow points at another element.", driver.hint());
        driver.key("ESCAPE");
        assertEquals("select", driver.state().tool().tool());
    }

    @Test
    void aRefusalOffersTheReverseWhereThatIsLegal() {
        connecting().answering(1).press(520, 345).drag(160, 190).release();
        assertEquals(
                List.of(
                        "Reverse the connection: Sends",
                        "Reverse the connection: Reads",
                        "Keep as annotation arrow"),
                driver.asked());
        assertEquals(List.of("web reads orders", "web runs memo"), driver.connections());
        assertEquals("Drawn the other way round: web reads from orders.", driver.hint());
    }
}
