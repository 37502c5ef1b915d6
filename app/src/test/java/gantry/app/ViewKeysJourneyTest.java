package gantry.app;

import static gantry.app.JourneyHand.NOWHERE;
import static gantry.app.JourneyHand.ORDERS;
import static gantry.app.JourneyHand.PACK;
import static gantry.app.JourneyHand.REGION;
import static gantry.app.JourneyHand.STOCK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.app.editor.Viewport;
import gantry.model.check.Location;
import gantry.model.check.Problem;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Trait;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.kinds.lambda.LambdaFunction;
import gantry.model.kinds.storage.DynamoDbTable;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.geometry.VerticalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// Mouse and keys in the real window: looking around, finding, walking through problems, tools, command box.
final class ViewKeysJourneyTest {

    @TempDir
    private static Path directory;

    @RegisterExtension
    private final WindowFixture fixture = new WindowFixture(directory);

    private final JourneyHand hand = new JourneyHand(fixture);
    private final FxRobot robot = fixture.robot();

    @BeforeEach
    void draw() {
        hand.draw();
    }

    private Point origin() {
        return hand.state().viewport().origin();
    }

    private double zoom() {
        return hand.state().viewport().zoom();
    }

    private Bounds visible() {
        return hand.state().viewport().visible();
    }

    private Point underPointer() {
        return OnScreen.inTurn(fixture.canvas()::pointer);
    }

    /// Looks elsewhere, closer.
    private void lookAway() {
        robot.interact(() -> fixture.parts().session().show(
                new Viewport(new Point(3000, 3000), 2, hand.state().viewport().size())));
    }

    @Test
    void spaceAndADragScrollAndSelectNothing() {
        Diagram before = hand.diagram();
        robot.press(KeyCode.SPACE);
        hand.pull(hand.middle(STOCK), hand.middle(STOCK).plus(-60, 40));
        robot.release(MouseButton.PRIMARY).release(KeyCode.SPACE);
        assertEquals(new Point(60, -40), origin());
        assertEquals(Set.of(), hand.selected());
        assertEquals(before, hand.diagram());
        hand.click(STOCK);
        assertEquals(Set.of("stock"), hand.selected());
    }

    @Test
    void theMiddleButtonScrollsWhateverTheTool() {
        hand.keys(KeyCode.C);
        hand.pull(MouseButton.MIDDLE, hand.middle(STOCK), hand.middle(STOCK).plus(50, 30));
        robot.release(MouseButton.MIDDLE);
        assertEquals(new Point(-50, -30), origin());
        assertEquals("connect", hand.tool());
    }

    @Test
    void theWheelScrollsAndWithShiftSideways() {
        hand.moveTo(NOWHERE);
        robot.scroll(2, VerticalDirection.DOWN);
        assertEquals(0, origin().x());
        double down = origin().y();
        assertTrue(down > 0, "not scrolled");
        robot.press(KeyCode.SHIFT).scroll(2, VerticalDirection.DOWN).release(KeyCode.SHIFT);
        assertEquals(new Point(down, down), origin());
        assertEquals(1, zoom());
    }

    @Test
    void theWheelWithCtrlZoomsAtThePointer() {
        hand.moveTo(hand.middle(STOCK));
        Point before = underPointer();
        robot.press(KeyCode.CONTROL).scroll(3, VerticalDirection.UP).release(KeyCode.CONTROL);
        assertTrue(zoom() > 1, "not zoomed");
        assertTrue(before.distance(underPointer()) < 0.01, before + " became " + underPointer());
        robot.press(KeyCode.CONTROL).scroll(3, VerticalDirection.DOWN).release(KeyCode.CONTROL);
        assertEquals(1, zoom(), 1e-9);
    }

    @Test
    void keysZoomInAndOutAndBackToFullSize() {
        for (KeyCode plus : new KeyCode[]{KeyCode.EQUALS, KeyCode.PLUS, KeyCode.ADD}) {
            double before = zoom();
            hand.keys(KeyCode.CONTROL, plus);
            assertTrue(zoom() > before, plus + " doesn't zoom in");
        }
        for (KeyCode minus : new KeyCode[]{KeyCode.MINUS, KeyCode.SUBTRACT}) {
            double before = zoom();
            hand.keys(KeyCode.CONTROL, minus);
            assertTrue(zoom() < before, minus + " doesn't zoom out");
        }
        hand.keys(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertEquals(1, zoom(), 1e-9);
        hand.keys(KeyCode.CONTROL, KeyCode.EQUALS);
        hand.keys(KeyCode.CONTROL, KeyCode.NUMPAD0);
        assertEquals(1, zoom(), 1e-9);
    }

    @Test
    void keysShowTheWholeDrawingOrTheSelection() {
        lookAway();
        hand.keys(KeyCode.SHIFT, KeyCode.DIGIT1);
        assertTrue(visible().contains(hand.box(REGION)), visible().toString());
        hand.have(STOCK);
        hand.keys(KeyCode.SHIFT, KeyCode.DIGIT2);
        assertTrue(visible().contains(hand.box(STOCK)), visible().toString());
        assertFalse(visible().contains(hand.box(REGION)), visible().toString());
    }

    @Test
    void findWalksThroughNamesKindsAndValues() {
        Node stock = hand.diagram().require(STOCK);
        hand.drawInstead(stock.withValues(stock.values().with(DynamoDbTable.PARTITION_KEY, "parcel")));
        lookAway();
        hand.keys(KeyCode.CONTROL, KeyCode.F);
        robot.write("-name");
        assertEquals("1 of 4", place());
        assertEquals(Set.of("region"), hand.selected());
        hand.keys(KeyCode.ENTER);
        assertEquals(Set.of("orders"), hand.selected());
        assertTrue(visible().contains(hand.middle(ORDERS)), "not in view");
        hand.keys(KeyCode.ENTER);
        assertEquals(Set.of("pack"), hand.selected());
        hand.keys(KeyCode.SHIFT, KeyCode.ENTER);
        assertEquals(Set.of("orders"), hand.selected());
        find("lambda function");
        assertEquals(Set.of("pack"), hand.selected());
        find("parcel");
        assertEquals(Set.of("stock"), hand.selected());
        find("sqs trigger");
        assertEquals(Set.of(JourneyHand.LINE.value()), hand.selected());
        find("raw=");
        assertEquals("Nothing found", place());
        hand.keys(KeyCode.ESCAPE);
        hand.keys(KeyCode.H);
        assertEquals("pan", hand.tool());
    }

    @Test
    void findExpandsAFrameOnlyWhenAskedToGoThere() {
        hand.drawInstead(hand.diagram().require(REGION).with(Trait.COLLAPSED, true));
        Diagram before = hand.diagram();
        hand.keys(KeyCode.CONTROL, KeyCode.F);
        robot.write("lambda");
        assertEquals("1 of 1", place());
        assertEquals(Set.of("region"), hand.selected());
        assertSame(before, hand.diagram());
        hand.keys(KeyCode.ENTER);
        assertEquals("1 of 1", place());
        assertEquals(Set.of("pack"), hand.selected());
        assertFalse(hand.diagram().require(REGION).is(Trait.COLLAPSED));
    }

    private void find(String text) {
        robot.interact(() -> robot.lookup(".find-bar .text-field").queryAs(TextField.class).setText(text));
    }

    private String place() {
        return robot.lookup(".find-bar > .label").queryAs(Label.class).getText();
    }

    @Test
    void f8WalksThroughTheProblemsAndBack() throws TimeoutException {
        Node jobs = Drawings.node(
                "jobs", LambdaFunction.ID, JourneyHand.REGION, new Bounds(80, 280, 176, 64));
        hand.draw(List.of(jobs), List.of());
        fixture.until(state -> state.checks().problems().size() > 1);
        List<String> messages = hand.state().checks().problems().stream().map(Problem::message).toList();
        for (String message : messages) {
            hand.keys(KeyCode.F8);
            assertEquals(message, chosen());
        }
        hand.keys(KeyCode.SHIFT, KeyCode.F8);
        assertEquals(messages.get(messages.size() - 2), chosen());
        assertNotEquals("palette", fixture.panel());
    }

    /// The message of the finding that is selected in the list.
    private String chosen() {
        return robot.lookup(".problems .list-cell:selected .problem-message").queryAs(Label.class).getText();
    }

    @Test
    void aClickOnABadgeSelectsTheElementAndNotWhatLiesBehind() throws TimeoutException {
        hand.draw(List.of(), List.of());
        fixture.until(state -> state.checks().problems().stream().anyMatch(
                problem -> problem.location() instanceof Location.InDiagram at && at.element().equals(PACK)));
        hand.click(new Point(hand.box(PACK).right() - 4, hand.box(PACK).y() - 5));
        assertEquals(Set.of(PACK.value()), hand.selected());
    }

    @Test
    void aKeyOffersTheQuickFixesOfTheSelectedElement() throws TimeoutException {
        Diagram before = hand.draw(List.of(), List.of());
        fixture.until(state -> state.checks().problems().stream().anyMatch(ViewKeysJourneyTest::isMendable));
        NodeId faulty = hand.state().checks().problems().stream()
                .filter(ViewKeysJourneyTest::isMendable)
                .map(problem -> ((Location.InDiagram) problem.location()).element())
                .map(NodeId.class::cast)
                .findFirst()
                .orElseThrow();
        hand.have(faulty);
        hand.keys(KeyCode.CONTROL, KeyCode.PERIOD);
        String fix = OnScreen.choices(robot).getFirst();
        OnScreen.choose(robot, fix);
        assertFalse(before.equals(hand.diagram()), "nothing changed");
        hand.assertOneStepFrom(before, fix);
    }

    private static boolean isMendable(Problem problem) {
        return !problem.fixes().isEmpty()
                && problem.location() instanceof Location.InDiagram at && at.element() instanceof NodeId;
    }

    @Test
    void theCommandBoxRunsCommandsAndGoesToElements() {
        lookAway();
        hand.keys(KeyCode.CONTROL, KeyCode.K);
        robot.write("fit drawing");
        hand.keys(KeyCode.ENTER);
        assertTrue(visible().contains(hand.box(REGION)), visible().toString());
        hand.keys(KeyCode.CONTROL, KeyCode.K);
        robot.write("stock-name");
        hand.keys(KeyCode.ENTER);
        assertEquals(Set.of("stock"), hand.selected());
        hand.keys(KeyCode.CONTROL, KeyCode.K);
        hand.keys(KeyCode.ESCAPE);
        hand.keys(KeyCode.H);
        assertEquals("pan", hand.tool());
    }

    @Test
    void lettersChooseTheToolsAndEscapeLeadsBack() {
        KeyCode[] letters = {KeyCode.H, KeyCode.C, KeyCode.A, KeyCode.N, KeyCode.T, KeyCode.B, KeyCode.F};
        String[] tools = {"pan", "connect", "arrow", "note", "text", "box", "frame"};
        for (int i = 0; i < letters.length; i++) {
            hand.keys(letters[i]);
            assertEquals(tools[i], hand.tool());
            hand.keys(KeyCode.ESCAPE);
            assertEquals("select", hand.tool());
        }
        hand.keys(KeyCode.H);
        hand.keys(KeyCode.V);
        assertEquals("select", hand.tool());
    }
}
