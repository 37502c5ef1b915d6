package gantry.app.tool;

import static gantry.app.Drawings.node;
import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.app.editor.Viewport;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edge;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.Header;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.kind.Catalogue;
import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Shape;
import gantry.model.kind.Values;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is under the pointer for the shapes that are more than cards and frames.
class SceneTest {

    private static final Catalogue CATALOGUE = new Catalogue(
            List.of(
                    NodeKind.of("host").title("Host").shape(Shape.HOST).build(),
                    NodeKind.of("card").title("Card").build(),
                    NodeKind.of("box").title("Box").shape(Shape.BOX).build(),
                    NodeKind.of("text").title("Text").shape(Shape.TEXT).build(),
                    NodeKind.of("picture").title("Picture").shape(Shape.PICTURE).build()),
            List.of(ConnectionKind.of("line", "Line", "leads to", LineStyle.TRAFFIC)));

    private static final NodeId HOST = new NodeId("host");
    private static final NodeId CHILD = new NodeId("child");
    private static final NodeId EMPTY = new NodeId("empty");
    private static final NodeId TEXT = new NodeId("text");
    private static final NodeId PICTURE = new NodeId("picture");
    private static final EdgeId LOOP = new EdgeId("loop");

    private static final Diagram DIAGRAM = Diagram.of(
            new Header("test", "Test", Values.EMPTY),
            List.of(
                    node(HOST, "host", NodeId.CANVAS, new Bounds(0, 0, 208, 152)),
                    node(CHILD, "card", HOST, new Bounds(16, 72, 176, 64)),
                    node(EMPTY, "host", NodeId.CANVAS, new Bounds(400, 0, 208, 152)),
                    node(new NodeId("box"), "box", NodeId.CANVAS, new Bounds(0, 300, 400, 200)),
                    node(TEXT, "text", NodeId.CANVAS, new Bounds(16, 316, 100, 32)),
                    node(PICTURE, "picture", NodeId.CANVAS, new Bounds(200, 316, 100, 100))),
            List.of(
                    Edge.of(LOOP, "line", EMPTY, EMPTY)));

    private static Hit at(double x, double y) {
        return new Scene(DIAGRAM, CATALOGUE, new RouteCache()).at(new Point(x, y), Viewport.START);
    }

    @Test
    void theFaceOfAHostIsHitLikeACardAndTheRestLikeAFrame() {
        assertEquals(new Hit.OnNode(HOST), at(100, 60));
        assertEquals(new Hit.OnNode(CHILD), at(100, 100));
        assertEquals(new Hit.InFrame(HOST), at(8, 100));
        assertEquals(new Hit.OnNode(HOST), at(1, 100));
    }

    @Test
    void aHostThatHoldsNothingIsACardAllOver() {
        assertEquals(new Hit.OnNode(EMPTY), at(500, 140));
    }

    @Test
    void textAndPicturesLieAboveABox() {
        assertEquals(new Hit.OnNode(TEXT), at(60, 330));
        assertEquals(new Hit.OnNode(PICTURE), at(250, 366));
        assertEquals(new Hit.OnNode(new NodeId("box")), at(150, 450));
    }

    @Test
    void theLineOfANodeToItselfIsHit() {
        assertEquals(new Hit.OnEdge(LOOP), at(600, -24));
    }
}
