package gantry.app.tool.select;

import gantry.app.editor.Modifier;
import gantry.app.editor.PointerInput;
import gantry.app.editor.Viewport;
import gantry.app.tool.Handles;
import gantry.app.tool.Scene;
import gantry.app.tool.snap.Snapping;
import gantry.app.tool.snap.Surroundings;
import gantry.model.diagram.Axis;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Bounds;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// How far dragged nodes have moved: constrained to one axis by Shift, and snapped.
///
/// @param shown why the nodes are where they are
record Drag(double dx, double dy, Snapping.Shown shown) {

    /// The pointer now and at the press, and what it drags.
    ///
    /// @param home the frame that would take what is dragged
    record Moment(PointerInput press, PointerInput now, Set<NodeId> nodes, NodeId home, Viewport viewport) {}

    /// @param leftOut what the nodes don't align with: themselves, unless they stay where they are
    /// @param snaps   false to follow the pointer exactly
    static Drag of(Scene scene, Moment moment, Set<NodeId> leftOut, boolean snaps) {
        double dx = moment.now().world().x() - moment.press().world().x();
        double dy = moment.now().world().y() - moment.press().world().y();
        Set<Axis> axes = axes(moment.now(), dx, dy);
        dx = axes.contains(Axis.HORIZONTAL) ? dx : 0;
        dy = axes.contains(Axis.VERTICAL) ? dy : 0;
        List<Bounds> boxes = moment.nodes().stream().flatMap(id -> scene.bounds(id).stream()).toList();
        if (boxes.isEmpty()) {
            return new Drag(dx, dy, Snapping.Shown.NOTHING);
        }
        Bounds box = Bounds.around(boxes);
        Bounds wanted = box.translate(dx, dy);
        if (!snaps) {
            // Whole units keep files readable whatever the zoom.
            return new Drag(
                    Math.round(wanted.x()) - box.x(), Math.round(wanted.y()) - box.y(), Snapping.Shown.NOTHING);
        }
        Surroundings around = Surroundings.of(scene, moment.home(), leftOut, wanted, moment.viewport());
        var snapping = new Snapping(around, Handles.GUIDE_REACH / moment.viewport().zoom(), axes);
        Bounds snapped = snapping.moved(wanted);
        return new Drag(snapped.x() - box.x(), snapped.y() - box.y(), snapping.at(snapped));
    }

    private static Set<Axis> axes(PointerInput now, double dx, double dy) {
        Axis longer = Math.abs(dx) >= Math.abs(dy) ? Axis.HORIZONTAL : Axis.VERTICAL;
        return now.has(Modifier.SHIFT) ? EnumSet.of(longer) : EnumSet.allOf(Axis.class);
    }
}
