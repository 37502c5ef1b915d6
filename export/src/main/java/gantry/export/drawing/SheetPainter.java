package gantry.export.drawing;

import gantry.export.drawing.Theme.Role;
import gantry.model.geometry.Bounds;
import java.util.ArrayList;
import java.util.List;

/// Paints what lies under everything else on a screen, every pixel of it solid: the canvas, the faint fills of frames, and
/// the grid above them.
///
/// Laying translucent colours over a whole window is the most expensive thing that the renderer can be asked for, so the
/// fills are mixed beforehand: a frame on the canvas or in other frames knows what lies beneath it. A frame that covers all
/// of the view is the background then, and what lies beneath isn't painted at all.
final class SheetPainter {

    private final Pass pass;

    private record Fill(Bounds bounds, Colour colour) {}

    SheetPainter(Pass pass) {
        this.pass = pass;
    }

    /// @param visible   back to front
    /// @param showsGrid whether the grid is wanted where there is room for it
    void paint(List<Visible> visible, boolean showsGrid) {
        Bounds view = pass.view().visible();
        List<Fill> fills = new ArrayList<>();
        fills.add(new Fill(view, pass.colour(Role.CANVAS)));
        for (Visible shown : visible) {
            if (shown.isSheet()) {
                Bounds frame = shown.node().bounds();
                if (frame.grow(-Pass.RADIUS).contains(view)) {
                    fills.clear();
                }
                fills.add(new Fill(frame, colour(shown)));
            }
        }
        pass.surface().fillRect(view, fills.getFirst().colour());
        boolean isFull = pass.detail() == View.Detail.FULL;
        fills.stream().skip(1).forEach(fill -> pass.surface().fillRoundRect(
                fill.bounds(), isFull ? Pass.RADIUS : 0, fill.colour()));
        if (showsGrid) {
            GridPainter grid = new GridPainter(pass.theme());
            Colour line = grid.faint();
            grid.paintLines(pass.view(), fills.size() == 1 ? line.over(fills.getFirst().colour()) : line,
                    pass.surface());
        }
    }

    /// The colour of a frame's fill with what lies beneath it.
    Colour colour(Visible frame) {
        Colour beneath = frame.parent().map(this::colour).orElse(pass.colour(Role.CANVAS));
        Colour fill = pass.theme().frameFill(frame.kind().category()).over(beneath);
        return pass.isTarget(frame.node().id()) ? FramePainter.target(pass).over(fill) : fill;
    }
}
