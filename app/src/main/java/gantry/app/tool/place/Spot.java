package gantry.app.tool.place;

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
import java.util.Set;

/// Where something new would stand if it were placed now.
///
/// @param shown why there
record Spot(Bounds box, Snapping.Shown shown) {

    /// Near `wanted`: in line with what is there, or on the grid; exactly there with Alt.
    ///
    /// @param home the frame that would take it
    static Spot of(Scene scene, Bounds wanted, NodeId home, PointerInput input, Viewport viewport) {
        if (input.has(Modifier.ALT)) {
            double dx = Math.round(wanted.x()) - wanted.x();
            double dy = Math.round(wanted.y()) - wanted.y();
            return new Spot(wanted.translate(dx, dy), Snapping.Shown.NOTHING);
        }
        Surroundings around = Surroundings.of(scene, home, Set.of(), wanted, viewport);
        var snapping = new Snapping(around, Handles.GUIDE_REACH / viewport.zoom(), EnumSet.allOf(Axis.class));
        Bounds snapped = snapping.moved(wanted);
        return new Spot(snapped, snapping.at(snapped));
    }
}
