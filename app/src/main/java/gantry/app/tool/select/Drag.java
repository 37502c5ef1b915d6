package gantry.app.tool.select;

import gantry.app.editor.Modifier;
import gantry.app.editor.Overlay.Guide;
import gantry.app.editor.PointerInput;
import gantry.app.editor.Viewport;
import gantry.app.tool.Handles;
import gantry.app.tool.Scene;
import gantry.app.tool.Snapping;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Bounds;
import java.util.List;
import java.util.Set;

/// How far dragged nodes have moved: constrained to one axis by Shift, and snapped.
///
/// @param guides the lines that the nodes snapped to
record Drag(double dx, double dy, List<Guide> guides) {

    /// @param snaps false to follow the pointer exactly
    static Drag of(Diagram diagram, Scene scene, Moment moment, boolean snaps) {
        PointerInput now = moment.now();
        double dx = now.world().x() - moment.press().world().x();
        double dy = now.world().y() - moment.press().world().y();
        boolean isAcross = Math.abs(dx) >= Math.abs(dy);
        boolean isConstrained = now.has(Modifier.SHIFT);
        boolean isFreeX = !isConstrained || isAcross;
        boolean isFreeY = !isConstrained || !isAcross;
        dx = isFreeX ? dx : 0;
        dy = isFreeY ? dy : 0;
        if (!snaps || moment.nodes().isEmpty()) {
            return new Drag(dx, dy, List.of());
        }
        Bounds box = Bounds.around(
                moment.nodes().stream().map(id -> diagram.require(id).bounds()).toList());
        NodeId parent = diagram.require(moment.nodes().iterator().next()).parent();
        List<Bounds> neighbours = scene.neighbours(parent, moment.nodes(), moment.viewport());
        double reach = Handles.GUIDE_REACH / moment.viewport().zoom();
        var snapping = new Snapping(neighbours, reach, isFreeX, isFreeY);
        Snapping.Result snapped = snapping.snap(box.translate(dx, dy));
        return new Drag(dx + snapped.dx(), dy + snapped.dy(), snapped.guides());
    }

    /// The pointer now and at the press, and what it drags.
    record Moment(PointerInput press, PointerInput now, Set<NodeId> nodes, Viewport viewport) {}
}
