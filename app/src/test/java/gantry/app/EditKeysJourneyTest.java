package gantry.app;

import static gantry.app.JourneyHand.LINE;
import static gantry.app.JourneyHand.ORDERS;
import static gantry.app.JourneyHand.PACK;
import static gantry.app.JourneyHand.REGION;
import static gantry.app.JourneyHand.STOCK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.glass.ui.bench.FileDialogAnswers;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Trait;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.kinds.connection.SqsTrigger;
import gantry.model.kinds.whiteboard.Note;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// Mouse and keys in the real window: connecting, renaming, deleting, arranging, undoing.
final class EditKeysJourneyTest {

    private static final String TRIGGER = "orders " + SqsTrigger.ID + " pack";

    @TempDir
    private static Path directory;

    @RegisterExtension
    private final WindowFixture fixture = new WindowFixture(directory);

    private final JourneyHand hand = new JourneyHand(fixture);
    private final FxRobot robot = fixture.robot();

    private Diagram drawWithoutLine() {
        return hand.draw(List.of(), List.of());
    }

    private List<Bounds> boxes() {
        return List.of(hand.box(ORDERS), hand.box(PACK), hand.box(STOCK));
    }

    private void arrange(KeyCode... keys) {
        hand.keys(keys);
        assertNotEquals("nothing", fixture.undoLabel(), "the key does nothing");
    }

    @Test
    void aDragFromADotConnects() {
        Diagram before = drawWithoutLine();
        fixture.connect(robot, before.require(ORDERS), before.require(PACK));
        assertEquals(List.of(TRIGGER), fixture.connections());
        hand.assertOneStepFrom(before, "Connect orders-name to pack-name");
    }

    @Test
    void cAndTwoClicksConnect() {
        Diagram before = drawWithoutLine();
        hand.keys(KeyCode.C);
        hand.click(ORDERS);
        assertEquals(Set.of(PACK), hand.state().overlay().line().orElseThrow().legal());
        hand.click(PACK);
        assertEquals(List.of(TRIGGER), fixture.connections());
        hand.assertOneStepFrom(before, "Connect orders-name to pack-name");
    }

    @Test
    void cArrowsAndEnterConnect() {
        Diagram before = drawWithoutLine();
        hand.click(STOCK);
        hand.keys(KeyCode.C);
        hand.keys(KeyCode.ENTER);
        assertEquals(List.of(), fixture.connections());
        hand.keys(KeyCode.ESCAPE);
        hand.keys(KeyCode.ESCAPE);
        hand.click(ORDERS);
        hand.keys(KeyCode.C);
        hand.keys(KeyCode.DOWN);
        assertTrue(hand.state().overlay().line().isPresent(), "no target is shown");
        hand.keys(KeyCode.ENTER);
        assertEquals(List.of(TRIGGER), fixture.connections());
        hand.assertOneStepFrom(before, "Connect orders-name to pack-name");
    }

    @Test
    void cLettersOfTheNameAndEnterConnect() {
        drawWithoutLine();
        hand.click(ORDERS);
        hand.keys(KeyCode.C);
        hand.keys(KeyCode.P);
        hand.keys(KeyCode.A);
        hand.keys(KeyCode.ENTER);
        assertEquals(List.of(TRIGGER), fixture.connections());
    }

    @Test
    void f2ADoubleClickAndTypingRename() {
        Diagram before = hand.draw();
        hand.click(STOCK);
        hand.keys(KeyCode.F2);
        robot.write("parcels").push(KeyCode.ENTER);
        assertEquals("parcels", hand.diagram().require(STOCK).name());
        hand.assertOneStepFrom(before, "Rename");
        robot.doubleClickOn(fixture.onScreen(hand.middle(PACK)));
        robot.write("wrap").push(KeyCode.ENTER);
        assertEquals("wrap", hand.diagram().require(PACK).name());
        hand.click(ORDERS);
        robot.write("jobs").push(KeyCode.ENTER);
        assertEquals("jobs", hand.diagram().require(ORDERS).name());
        hand.keys(KeyCode.DELETE);
        assertTrue(hand.diagram().node(ORDERS).isEmpty(), "the canvas hasn't got the focus back");
    }

    @Test
    void enterLeadsToTheFirstFieldOfTheInspector() {
        hand.draw();
        hand.click(PACK);
        hand.keys(KeyCode.ENTER);
        assertEquals("inspector", fixture.panel());
        hand.keys(KeyCode.ESCAPE);
        assertTrue(fixture.canvas().isFocused(), "Escape doesn't lead back");
    }

    @Test
    void delRemovesElementsAndConnections() {
        Diagram before = hand.draw();
        hand.click(new Point(328, 152));
        assertEquals(Set.of(LINE.value()), hand.selected());
        hand.keys(KeyCode.DELETE);
        assertEquals(List.of(), fixture.connections());
        assertEquals(before.nodes().size(), hand.diagram().nodes().size());
        hand.keys(KeyCode.CONTROL, KeyCode.Z);
        hand.click(ORDERS);
        hand.keys(KeyCode.DELETE);
        assertTrue(hand.diagram().node(ORDERS).isEmpty());
        assertEquals(List.of(), fixture.connections());
        hand.assertOneStepFrom(before, "Delete orders-name");
    }

    @Test
    void keysGroupAndUngroup() {
        Diagram before = hand.draw();
        hand.have(PACK, STOCK);
        hand.keys(KeyCode.CONTROL, KeyCode.G);
        NodeId group = hand.diagram().require(PACK).parent();
        assertEquals(group, hand.diagram().require(STOCK).parent());
        assertEquals(REGION, hand.diagram().require(group).parent());
        hand.assertOneStepFrom(before, "Group 2 items");
        hand.have(group);
        hand.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
        assertEquals(REGION, hand.diagram().require(PACK).parent());
        assertTrue(hand.diagram().node(group).isEmpty());
    }

    @Test
    void keysAlign() {
        drawWithoutLine();
        hand.have(ORDERS, STOCK);
        arrange(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.LEFT);
        assertEquals(List.of(80.0, 80.0), List.of(hand.box(ORDERS).x(), hand.box(STOCK).x()));
        hand.keys(KeyCode.CONTROL, KeyCode.Z);
        arrange(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT);
        assertEquals(List.of(400.0, 400.0), List.of(hand.box(ORDERS).x(), hand.box(STOCK).x()));
        hand.keys(KeyCode.CONTROL, KeyCode.Z);
        arrange(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.UP);
        assertEquals(List.of(120.0, 120.0), List.of(hand.box(ORDERS).y(), hand.box(STOCK).y()));
        hand.keys(KeyCode.CONTROL, KeyCode.Z);
        arrange(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DOWN);
        assertEquals(List.of(280.0, 280.0), List.of(hand.box(ORDERS).y(), hand.box(STOCK).y()));
        hand.keys(KeyCode.CONTROL, KeyCode.Z);
        arrange(KeyCode.CONTROL, KeyCode.ALT, KeyCode.H);
        assertEquals(hand.middle(ORDERS).x(), hand.middle(STOCK).x());
        hand.keys(KeyCode.CONTROL, KeyCode.Z);
        arrange(KeyCode.CONTROL, KeyCode.ALT, KeyCode.V);
        assertEquals(hand.middle(ORDERS).y(), hand.middle(STOCK).y());
    }

    @Test
    void keysDistributeInBothDirections() {
        drawWithoutLine();
        hand.drawInstead(hand.diagram().require(PACK).withBounds(new Bounds(280, 160, 176, 64)));
        hand.have(ORDERS, PACK, STOCK);
        arrange(KeyCode.CONTROL, KeyCode.ALT, KeyCode.SHIFT, KeyCode.V);
        assertEquals(List.of(120.0, 200.0, 280.0), boxes().stream().map(Bounds::y).toList());
        arrange(KeyCode.CONTROL, KeyCode.ALT, KeyCode.SHIFT, KeyCode.H);
        assertEquals(List.of(80.0, 240.0, 400.0), boxes().stream().map(Bounds::x).toList());
    }

    @Test
    void keysMatchSizes() {
        drawWithoutLine();
        hand.drawInstead(hand.diagram().require(STOCK).withBounds(new Bounds(400, 280, 208, 96)));
        hand.have(ORDERS, STOCK);
        arrange(KeyCode.CONTROL, KeyCode.ALT, KeyCode.W);
        assertEquals(new Bounds(400, 280, 176, 96), hand.box(STOCK));
        hand.keys(KeyCode.CONTROL, KeyCode.Z);
        arrange(KeyCode.CONTROL, KeyCode.ALT, KeyCode.E);
        assertEquals(new Bounds(400, 280, 208, 64), hand.box(STOCK));
        hand.keys(KeyCode.CONTROL, KeyCode.Z);
        arrange(KeyCode.CONTROL, KeyCode.ALT, KeyCode.S);
        assertEquals(new Bounds(400, 280, 176, 64), hand.box(STOCK));
    }

    private List<String> order() {
        return hand.diagram().paintOrder().stream()
                .filter(node -> node.parent().equals(REGION))
                .map(Node::id)
                .map(NodeId::value)
                .toList();
    }

    @Test
    void keysChangeTheOrder() {
        drawWithoutLine();
        assertEquals(List.of("orders", "pack", "stock"), order());
        hand.have(ORDERS);
        arrange(KeyCode.CONTROL, KeyCode.CLOSE_BRACKET);
        assertEquals(List.of("pack", "orders", "stock"), order());
        arrange(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.CLOSE_BRACKET);
        assertEquals(List.of("pack", "stock", "orders"), order());
        arrange(KeyCode.CONTROL, KeyCode.OPEN_BRACKET);
        assertEquals(List.of("pack", "orders", "stock"), order());
        arrange(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.OPEN_BRACKET);
        assertEquals(List.of("orders", "pack", "stock"), order());
    }

    @Test
    void aKeyLocksAndUnlocks() {
        drawWithoutLine();
        hand.have(STOCK);
        arrange(KeyCode.CONTROL, KeyCode.L);
        assertTrue(hand.diagram().require(STOCK).is(Trait.LOCKED));
        hand.drag(hand.middle(STOCK), hand.middle(STOCK).plus(-80, 0));
        assertEquals(new Bounds(400, 280, 176, 64), hand.box(STOCK));
        arrange(KeyCode.CONTROL, KeyCode.L);
        assertEquals(Set.of(), hand.diagram().require(STOCK).traits());
    }

    @Test
    void stepsAreNamedAndTheHistoryOutlivesSaving() throws TimeoutException {
        Diagram before = drawWithoutLine();
        hand.keys(KeyCode.N);
        hand.click(JourneyHand.NOWHERE);
        hand.have(ORDERS, PACK);
        hand.keys(KeyCode.DELETE);
        var undo = fixture.parts().actions().get("edit.undo");
        assertEquals("Undo delete 2 items", undo.title().getValue());
        FileDialogAnswers.choose(directory.resolve("kept.gantry.json"));
        hand.keys(KeyCode.CONTROL, KeyCode.S);
        fixture.until(state -> !state.history().isDirty());
        hand.keys(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("Undo add Note", undo.title().getValue());
        assertTrue(fixture.state().history().isDirty());
        hand.keys(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, hand.diagram());
        hand.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertEquals(Note.ID, fixture.only(Note.ID).kind());
        hand.keys(KeyCode.CONTROL, KeyCode.Y);
        assertFalse(fixture.state().history().isDirty(), "this is what was saved");
    }
}
