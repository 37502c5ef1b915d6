package gantry.app.tool;

import static gantry.app.Drawings.node;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.app.editor.Modifier;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edge;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.Header;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.kind.Values;
import gantry.model.kinds.Kinds;
import gantry.model.kinds.connection.Annotation;
import gantry.model.kinds.ecs.EcsCluster;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.messaging.SqsQueue;
import gantry.model.kinds.network.Region;
import gantry.model.kinds.network.Subnet;
import gantry.model.kinds.network.Vpc;
import gantry.model.kinds.whiteboard.Note;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Frames as people draw them: a region with a VPC with two subnets, beside it a cluster with a service, and a queue.
final class RealFramesTest {

    private static final NodeId REGION = new NodeId("region");
    private static final NodeId VPC = new NodeId("vpc");
    private static final NodeId LEFT = new NodeId("left");
    private static final NodeId RIGHT = new NodeId("right");
    private static final NodeId CLUSTER = new NodeId("cluster");
    private static final NodeId SERVICE = new NodeId("service");
    private static final NodeId ORDERS = new NodeId("orders");
    private static final NodeId MEMO = new NodeId("memo");

    private final Diagram start = Diagram.of(
            new Header("test", "Test", Values.EMPTY),
            List.of(
                    node(REGION, Region.ID, NodeId.CANVAS, new Bounds(0, 0, 1200, 800)),
                    node(VPC, Vpc.ID, REGION, new Bounds(40, 48, 640, 320)),
                    node(LEFT, Subnet.ID, VPC, new Bounds(64, 96, 240, 240)),
                    node(RIGHT, Subnet.ID, VPC, new Bounds(400, 96, 240, 240)),
                    node(CLUSTER, EcsCluster.ID, REGION, new Bounds(40, 480, 400, 240)),
                    node(SERVICE, EcsService.ID, CLUSTER, new Bounds(120, 560, 176, 64)),
                    node(ORDERS, SqsQueue.ID, REGION, new Bounds(800, 480, 176, 64)),
                    node(MEMO, Note.ID, LEFT, new Bounds(88, 144, 120, 80))),
            List.of(Edge.of(new EdgeId("arrow"), Annotation.ID, MEMO, ORDERS)));
    private final EditorDriver driver = new EditorDriver(Kinds.catalogue(), start);

    private NodeId parent(NodeId id) {
        return driver.diagram().require(id).parent();
    }

    @Test
    void aFrameGrowsWhileAChildIsMovedInIt() {
        driver.press(250, 600).drag(410, 600);
        assertEquals(new Bounds(280, 560, 176, 64), driver.shown(SERVICE));
        assertEquals(new Bounds(40, 480, 432, 240), driver.shown(CLUSTER));
        assertSame(start, driver.diagram());
        driver.key("ESCAPE").release();
        assertEquals(start.require(CLUSTER).bounds(), driver.shown(CLUSTER));
    }

    @Test
    void aChildDraggedABitOverTheBorderStays() {
        driver.press(140, 600).drag(336, 600).release();
        assertEquals(CLUSTER, parent(SERVICE));
        assertTrue(driver.bounds(SERVICE).right() > start.require(CLUSTER).bounds().right());
        assertEquals(driver.bounds(SERVICE).right() + 16, driver.bounds(CLUSTER).right());
        assertEquals(start, driver.undo().diagram());
    }

    @Test
    void growingReachesEveryFrameAround() {
        driver.press(90, 150).drag(90, 320).release();
        assertEquals(LEFT, parent(MEMO));
        assertTrue(driver.bounds(LEFT).bottom() > 336, driver.bounds(LEFT).toString());
        assertTrue(driver.bounds(VPC).bottom() >= driver.bounds(LEFT).bottom() + 16, driver.bounds(VPC).toString());
    }

    @Test
    void framesNeverShrinkByThemselves() {
        driver.press(250, 600).drag(410, 600).release();
        Bounds grown = driver.bounds(CLUSTER);
        driver.press(410, 600).drag(250, 600).release();
        assertEquals(grown, driver.bounds(CLUSTER));
    }

    @Test
    void aChildLeavesWhenThePointerIsOutside() {
        driver.press(90, 150).drag(350, 250);
        assertEquals(Optional.of(VPC), driver.state().overlay().drop());
        driver.release();
        assertEquals(VPC, parent(MEMO));
        assertEquals(start.require(LEFT).bounds(), driver.bounds(LEFT));
        assertEquals(start, driver.undo().diagram());
    }

    @Test
    void theTargetOfADropIsNamedAndLit() {
        driver.press(90, 150).drag(500, 250);
        assertEquals(Optional.of(RIGHT), driver.state().overlay().drop());
        driver.release();
        assertEquals(RIGHT, parent(MEMO));
    }

    @Test
    void aFrameDraggedOverOthersDoesNotSwallowThem() {
        driver.click(120, 496).press(120, 496).drag(760, 440).release();
        assertEquals(REGION, parent(ORDERS));
        assertEquals(REGION, parent(CLUSTER));
        assertEquals(CLUSTER, parent(SERVICE));
        assertEquals(new Bounds(800, 480, 176, 64), driver.bounds(ORDERS));
        assertTrue(driver.bounds(CLUSTER).contains(driver.bounds(ORDERS)), driver.bounds(CLUSTER).toString());
    }

    @Test
    void aResizedFrameDoesNotSwallowItsNeighbours() {
        driver.click(120, 496).press(440, 720).drag(1040, 760).release();
        assertEquals(new Bounds(40, 480, 1000, 280), driver.bounds(CLUSTER));
        assertEquals(REGION, parent(ORDERS));
        driver.press(1040, 620).drag(300, 620).release();
        assertTrue(driver.bounds(CLUSTER).contains(driver.bounds(SERVICE).grow(16)), "smaller than what it holds");
    }

    @Test
    void movingAFrameKeepsWhatStandsInIt() {
        driver.click(100, 60).press(100, 60).drag(116, 84).release();
        assertEquals(new Point(80, 120), driver.bounds(LEFT).origin());
        assertEquals(new Point(104, 168), driver.bounds(MEMO).origin());
        assertEquals(List.of(LEFT, VPC), List.of(parent(MEMO), parent(LEFT)));
    }

    @Test
    void aDropOnAWrongParentGoesToTheNearestLegalOneAndSaysSo() {
        driver.press(880, 510).drag(500, 250);
        assertEquals("orders can't stand in right; it stays in region.", driver.hint());
        assertEquals(Optional.empty(), driver.state().overlay().drop());
        driver.release();
        assertEquals(REGION, parent(ORDERS));
    }

    @Test
    void aNoteDroppedOnACardGoesToTheFrameOfTheCard() {
        driver.press(90, 150).drag(200, 600);
        assertEquals(Optional.of(CLUSTER), driver.state().overlay().drop());
        driver.release();
        assertEquals(CLUSTER, parent(MEMO));
    }

    @Test
    void whatMayStandNowhereElseStaysWhereItIs() {
        driver.click(100, 108).press(100, 108).drag(900, 700);
        assertTrue(driver.hint().startsWith("Subnet stands in"), driver.hint());
        driver.release();
        assertEquals(start, driver.diagram());
    }

    @Test
    void arrowKeysNeverChangeTheFrame() {
        driver.select(MEMO);
        driver.holding(Modifier.SHIFT);
        for (int i = 0; i < 40; i++) {
            driver.key("RIGHT");
        }
        assertEquals(LEFT, parent(MEMO));
        assertEquals("Undo move memo", Commands.undoLabel(driver.state()));
    }

    @Test
    void nestedGroupsKeepTheirConnections() {
        driver.select(ORDERS);
        driver.commands().group(driver.session());
        NodeId inner = (NodeId) driver.selected().iterator().next();
        driver.commands().group(driver.session());
        NodeId outer = (NodeId) driver.selected().iterator().next();
        assertEquals(List.of(inner, outer, REGION), List.of(parent(ORDERS), parent(inner), parent(outer)));
        assertEquals(List.of("memo annotation orders"), driver.connections());
        driver.select(outer, inner);
        driver.commands().ungroup(driver.session());
        assertEquals(Set.of(ORDERS), driver.selected());
        assertEquals(REGION, parent(ORDERS));
        assertEquals(List.of("memo annotation orders"), driver.connections());
        assertEquals(start, driver.undo().undo().undo().diagram());
    }

    @Test
    void aPasteGoesIntoTheFrameUnderThePointerOrTheNearestLegalOne() {
        driver.select(SERVICE);
        driver.commands().copy(driver.session());
        driver.commands().paste(driver.session(), Optional.of(new Point(360, 680)));
        assertEquals(CLUSTER, parent((NodeId) driver.selected().iterator().next()));
        driver.select(ORDERS);
        driver.commands().copy(driver.session());
        driver.commands().paste(driver.session(), Optional.of(new Point(500, 250)));
        NodeId copy = (NodeId) driver.selected().iterator().next();
        assertEquals(REGION, parent(copy));
        assertTrue(new Point(500, 250).distance(driver.bounds(copy).center()) < 8);
    }

    @Test
    void collapsedFramesInsideCollapsedFramesComeBackOneByOne() {
        Revealing revealing = driver.commands().revealing();
        driver.select(LEFT);
        revealing.fold(driver.session());
        driver.select(VPC);
        revealing.fold(driver.session());
        assertEquals(
                Set.of(REGION, VPC, CLUSTER, SERVICE, ORDERS),
                Set.copyOf(driver.state().shown().nodes().stream().map(Node::id).toList()));
        revealing.reveal(driver.session(), MEMO);
        assertEquals(start, driver.diagram());
        assertEquals("Undo expand 2 items", Commands.undoLabel(driver.state()));
    }
}
