package gantry.app.tool;

import static gantry.app.tool.ToolKinds.IN_CLUSTER;
import static gantry.app.tool.ToolKinds.IN_REGION;
import static gantry.app.tool.ToolKinds.WEB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.app.editor.Modifier;
import gantry.app.editor.PointerInput.Phase;
import gantry.app.editor.ToolState.Pointer;
import gantry.app.tool.place.Composition;
import gantry.app.tool.place.Ghost;
import gantry.app.tool.place.Placing;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Fragment;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Bounds;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class PlaceToolTest {

    private final Diagram start = ToolKinds.drawing();
    private final EditorDriver driver = new EditorDriver(start);
    private final Placing placing = new Placing(
            driver.bench(),
            driver.session(),
            driver.home(),
            id -> Optional.of(new Composition("Pattern", composition())).filter(each -> id.equals("pattern")));

    private EditorDriver placing(String kind) {
        return driver.use(new Ghost(driver.bench(), ToolKinds.CATALOGUE.node(kind), driver.home()));
    }

    private Node newest(NodeId frame) {
        return driver.diagram().children(frame).getLast();
    }

    @Test
    void theGhostFollowsAndAClickPlaces() {
        placing(ToolKinds.QUEUE).move(402, 449);
        assertEquals(Optional.of(new Bounds(360, 432, 80, 40)), driver.state().overlay().ghost());
        assertEquals(Optional.of(IN_REGION), driver.state().overlay().drop());
        assertSame(start, driver.state().shown());
        driver.click(402, 449);
        assertEquals(new Bounds(360, 432, 80, 40), newest(IN_REGION).bounds());
        assertEquals(Set.of(newest(IN_REGION).id()), driver.selected());
        assertEquals("select", driver.state().tool().tool());
        assertEquals(Optional.empty(), driver.state().overlay().ghost());
        assertEquals(start, driver.undo().diagram());
    }

    @Test
    void whereItsFrameIsMissingItIsOffered() {
        placing(ToolKinds.SERVICE).move(600, 450);
        assertEquals(Pointer.CROSS, driver.state().tool().pointer());
        assertEquals("Service: drop to choose its place, such as a new Cluster.", driver.hint());
        driver.click(600, 450);
        assertSame(start, driver.diagram());
        assertEquals("Service stands in a Cluster.", driver.hint());
        assertEquals(List.of("Create Cluster around it", "Put it into cluster"), driver.asked());
        assertEquals("select", driver.state().tool().tool());
        assertEquals(Optional.empty(), driver.state().overlay().ghost());
    }

    @Test
    void aMissingFrameIsMadeWithTheElementInOneStep() {
        placing(ToolKinds.SERVICE).answering(0).click(600, 450);
        Node cluster = newest(IN_REGION);
        assertEquals(
                List.of(ToolKinds.CLUSTER, "service", true),
                List.of(
                        cluster.kind(),
                        newest(cluster.id()).name(),
                        driver.bounds(IN_REGION).contains(cluster.bounds())));
        assertEquals(Set.of(newest(cluster.id()).id()), driver.selected());
        assertEquals(start, driver.undo().diagram());
    }

    @Test
    void itMayGoIntoAFrameElsewhere() {
        placing(ToolKinds.SERVICE).answering(1).click(600, 450);
        assertEquals("service", newest(IN_CLUSTER).name());
        assertEquals(start, driver.undo().diagram());
    }

    @Test
    void aWrongFrameHandsItOn() {
        placing(ToolKinds.QUEUE).click(280, 330);
        assertEquals(ToolKinds.QUEUE, newest(IN_REGION).kind());
        assertEquals("Queue can't stand in cluster; it goes to region.", driver.hint());
    }

    @Test
    void notesStandAnywhere() {
        placing(ToolKinds.NOTE).click(1000, 700);
        assertEquals(ToolKinds.NOTE, newest(NodeId.CANVAS).kind());
    }

    @Test
    void shiftPlacesSeveral() {
        placing(ToolKinds.QUEUE).holding(Modifier.SHIFT).click(400, 450).click(600, 450);
        assertEquals(start.nodes().size() + 2, driver.diagram().nodes().size());
        assertEquals("place", driver.state().tool().tool());
    }

    @Test
    void thePaletteDragsAndDrops() {
        placing.begin(ToolKinds.SERVICE);
        placing.move(driver.pointer(Phase.MOVE, 280, 330));
        assertEquals(Optional.of(IN_CLUSTER), driver.state().overlay().drop());
        placing.drop(driver.pointer(Phase.RELEASE, 280, 330));
        assertEquals("service", newest(IN_CLUSTER).name());
        assertEquals("select", driver.state().tool().tool());
    }

    @Test
    void aDragFromThePaletteMayFailOrBeGivenUp() {
        placing.begin(ToolKinds.SERVICE);
        placing.drop(driver.pointer(Phase.RELEASE, 1000, 700));
        assertEquals("Service stands in a Cluster.", driver.hint());
        assertEquals("select", driver.state().tool().tool());
        placing.begin(ToolKinds.SERVICE);
        placing.move(driver.pointer(Phase.MOVE, 280, 330));
        placing.cancel();
        assertSame(start, driver.state().shown());
        assertEquals(Optional.empty(), driver.state().overlay().ghost());
    }

    @Test
    void insertingUsesTheFrameAroundTheSelection() {
        driver.select(WEB);
        placing.insertAtCentre(ToolKinds.SERVICE);
        Node added = newest(IN_CLUSTER);
        assertTrue(driver.bounds(IN_CLUSTER).equals(start.require(IN_CLUSTER).bounds()));
        assertTrue(start.children(IN_CLUSTER).stream().noneMatch(node -> node.bounds().intersects(added.bounds())));
    }

    @Test
    void insertingWithoutAPlaceOffersWhatIsNeeded() {
        placing.insertAtCentre(ToolKinds.SERVICE);
        assertSame(start, driver.diagram());
        assertEquals(List.of("Create Cluster around it", "Put it into cluster"), driver.asked());
        placing.insertAtCentre(ToolKinds.QUEUE);
        assertEquals(ToolKinds.QUEUE, newest(IN_REGION).kind());
    }

    @Test
    void whatIsInsertedFollowsTheSelectionAndCoversNothing() {
        driver.select(WEB);
        placing.insertAtCentre(ToolKinds.SERVICE);
        Node added = newest(IN_CLUSTER);
        assertEquals(start.require(WEB).bounds().y(), added.bounds().y());
        for (int count = 0; count < 6; count++) {
            placing.insertAtCentre(ToolKinds.SERVICE);
        }
        for (Node one : driver.diagram().nodes()) {
            assertTrue(driver.diagram().children(one.parent()).stream()
                    .noneMatch(other -> other != one && other.bounds().intersects(one.bounds())), one.name());
        }
        assertTrue(driver.state().viewport().visible().contains(newest(IN_CLUSTER).bounds()));
    }

    @Test
    void aFrameWithoutRoomIsPutBesideTheDrawingInView() {
        placing.insertAtCentre(ToolKinds.REGION);
        Node added = newest(NodeId.CANVAS);
        assertFalse(added.bounds().intersects(start.require(IN_REGION).bounds()));
        assertTrue(driver.state().viewport().visible().contains(added.bounds()));
    }

    /// A region with a cluster and a queue.
    private static Fragment composition() {
        Diagram drawing = ToolKinds.drawing();
        return Fragment.of(Diagram.of(
                drawing.header(),
                List.of(drawing.require(IN_REGION), drawing.require(IN_CLUSTER), drawing.require(ToolKinds.ORDERS)),
                List.of()));
    }

    @Test
    void aCompositionUsesTheFramesThatAreThere() {
        placing.begin("pattern");
        placing.move(driver.pointer(Phase.MOVE, 600, 450));
        assertEquals(Optional.of(IN_REGION), driver.state().overlay().drop());
        placing.drop(driver.pointer(Phase.RELEASE, 600, 450));
        assertEquals(
                List.of("cluster", "cluster-2", "memo", "orders", "orders-2"),
                driver.diagram().children(IN_REGION).stream().map(Node::name).sorted().toList());
        assertEquals("select", driver.state().tool().tool());
        assertEquals(start, driver.undo().diagram());
    }

    @Test
    void aCompositionIsInsertedWithoutTheMouseToo() {
        placing.insert("pattern");
        assertEquals(start.nodes().size() + 2, driver.diagram().nodes().size());
        assertEquals(start, driver.undo().diagram());
    }

    @Test
    void aDraggedCompositionMayBeGivenUp() {
        placing.begin("pattern");
        placing.move(driver.pointer(Phase.MOVE, 280, 330));
        driver.key("ESCAPE");
        assertSame(start, driver.state().shown());
        assertEquals("select", driver.state().tool().tool());
    }

    @Test
    void whatCantBeReadIsSaid() {
        placing.begin("missing");
        assertEquals("select", driver.state().tool().tool());
        assertEquals("This can't be placed: its drawing isn't read yet, or can't be.", driver.hint());
    }

    @Test
    void anArrowStartsWhereItIsDropped() {
        placing.begin("arrow");
        placing.move(driver.pointer(Phase.MOVE, 520, 345));
        placing.drop(driver.pointer(Phase.RELEASE, 520, 345));
        assertEquals("arrow", driver.state().tool().tool());
        driver.click(160, 190);
        assertEquals(List.of("orders arrow web", "web runs memo"), driver.connections());
    }
}
