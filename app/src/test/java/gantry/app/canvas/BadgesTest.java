package gantry.app.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.app.PanelFixture;
import gantry.app.editor.EditorSession;
import gantry.app.editor.Viewport;
import gantry.app.tool.Revealing;
import gantry.app.tool.Workbench;
import gantry.app.tool.select.Idle;
import gantry.export.drawing.DiagramPainter;
import gantry.export.drawing.Routes;
import gantry.model.check.Problem;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edge;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.ElementId;
import gantry.model.diagram.Header;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Placement;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.kind.Values;
import gantry.model.kinds.Kinds;
import gantry.model.kinds.connection.Annotation;
import gantry.model.kinds.lambda.LambdaFunction;
import gantry.model.kinds.whiteboard.GroupFrame;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class BadgesTest {

    private static final NodeId FRAME = new NodeId("frame");
    private static final NodeId INSIDE = new NodeId("inside");
    private static final NodeId OUTSIDE = new NodeId("outside");
    private static final EdgeId LINE = new EdgeId("line");

    private final Workbench bench = new Workbench(Kinds.catalogue(), id -> {}, (at, options, chosen) -> {},
            command -> "");
    private final EditorSession session = new EditorSession(Kinds.catalogue(), drawing(), new Idle(bench));
    private final Problem found = PanelFixture.tooSmall(INSIDE);

    private static Diagram drawing() {
        return Diagram.of(
                new Header("d", "", Values.EMPTY),
                List.of(node(FRAME, GroupFrame.ID, NodeId.CANVAS, new Bounds(0, 0, 700, 500)),
                        node(INSIDE, LambdaFunction.ID, FRAME, new Bounds(100, 100, 176, 64)),
                        node(OUTSIDE, LambdaFunction.ID, NodeId.CANVAS, new Bounds(100, 700, 176, 64))),
                List.of(Edge.of(LINE, Annotation.ID, OUTSIDE, INSIDE)));
    }

    private static Node node(NodeId id, String kind, NodeId parent, Bounds bounds) {
        return new Node(id, kind, id.value(), new Placement(parent, bounds, 0), Values.EMPTY, List.of());
    }

    private Optional<ElementId> at(NodeId node) {
        Bounds box = session.state().shown().require(node).bounds();
        return badges().at(session.state().viewport().toScreen(new Point(box.right() - 10, box.y())));
    }

    private Badges badges() {
        return new Badges(session.state(), () -> Routes.of(session.state().shown()));
    }

    @Test
    void aBadgeStandsAtItsElement() {
        PanelFixture.report(session, List.of(found), List.of());
        assertEquals(Optional.of(INSIDE), at(INSIDE));
        assertEquals(Optional.empty(), at(FRAME));
        assertEquals(List.of(found), badges().problems(INSIDE));
    }

    @Test
    void theBadgeOfACollapsedFrameTellsWhatIsFoundInside() {
        new Revealing(bench).fold(session, FRAME);
        PanelFixture.report(session, List.of(found), List.of());
        assertEquals(Optional.of(FRAME), at(FRAME));
        assertEquals(List.of(found), badges().problems(FRAME));
    }

    @Test
    void aBadgeStandsAtItsLine() {
        Problem atLine = PanelFixture.lonely(LINE);
        PanelFixture.report(session, List.of(atLine), List.of());
        Point corner = DiagramPainter.badgeCorner(Routes.of(session.state().shown()).route(LINE).orElseThrow());
        assertEquals(Optional.of(LINE), badges().at(session.state().viewport().toScreen(corner)));
        assertEquals(List.of(atLine), badges().problems(LINE));
    }

    @Test
    void badgesThatAreTooSmallSayNothing() {
        PanelFixture.report(session, List.of(found), List.of());
        Viewport now = session.state().viewport();
        session.show(new Viewport(now.origin(), 0.3, now.size()));
        assertEquals(Optional.empty(), at(INSIDE));
    }
}
