package gantry.app.tool.connect;

import gantry.app.editor.EditorSession;
import gantry.app.editor.EditorState;
import gantry.app.tool.Workbench;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Edge;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Operations;
import gantry.model.diagram.Rewiring;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Route;
import gantry.model.geometry.Way;
import java.util.List;

/// A connection as it was when its line was grabbed.
///
/// @param edge       the connection
/// @param diagram    the committed diagram
/// @param shape     its line
/// @param neighbours the boxes near by that the line can align with
record GrippedLine(Edge edge, Diagram diagram, LineShape shape, List<Bounds> neighbours) {

    /// How far around the line boxes count as near by, in world units.
    private static final double NEAR = 240;

    /// @throws IllegalArgumentException when the connection isn't shown
    static GrippedLine of(Workbench bench, EditorState state, EdgeId id) {
        Edge edge = state.diagram().require(id);
        Route route = bench.routes().routes(state.shown()).route(id)
                .orElseThrow(() -> new IllegalArgumentException("not shown: " + id));
        Bounds from = state.shown().require(edge.from()).bounds();
        Bounds to = state.shown().require(edge.to()).bounds();
        List<Bounds> near = bench.scene(state.shown()).boxes(route.bounds().grow(NEAR));
        return new GrippedLine(edge, state.diagram(), new LineShape(route.points(), edge.way(), from, to), near);
    }

    /// True when the diagram has changed meanwhile, as by an undo, so that nothing here can be trusted any more.
    boolean isLost(EditorSession session) {
        return session.state().diagram() != diagram;
    }

    Diff with(Way way) {
        return Operations.setWay(diagram, edge.id(), way);
    }

    /// The diagram without the connection, for judging its new ends.
    Diagram without() {
        return Rewiring.without(diagram, edge.id());
    }

    NodeId end(boolean isSource) {
        return isSource ? edge.from() : edge.to();
    }

    /// The connection in messages, by its ends.
    String from(Workbench bench) {
        return bench.called(diagram, edge.from());
    }

    String to(Workbench bench) {
        return bench.called(diagram, edge.to());
    }
}
