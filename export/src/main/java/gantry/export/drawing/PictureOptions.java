package gantry.export.drawing;

import gantry.model.diagram.NodeId;
import java.util.Optional;
import java.util.Set;

/// How a picture shall be.
///
/// @param scale         pixels per world unit of a PNG image, above 0
/// @param isTransparent true to leave out the paper
/// @param part          the nodes to show, with everything inside them and the connections among them; empty for all
/// @param bridges       true to lead a line that crosses an earlier one over it by a small arc
/// @param holdsDrawing  true to put the drawing into the file, so that it can be opened again
public record PictureOptions(
        Theme theme, double scale, boolean isTransparent, Optional<Set<NodeId>> part,
        boolean bridges, boolean holdsDrawing) {

    /// Sharp on dense screens and in print.
    public static final double USUAL_SCALE = 2;

    /// The largest scale that is offered.
    public static final double MOST_SCALE = 4;

    public static final PictureOptions USUAL = new PictureOptions(
            Theme.LIGHT, USUAL_SCALE, false, Optional.empty(), false, true);

    public PictureOptions {
        if (!(scale > 0)) {
            throw new IllegalArgumentException("scale must be above 0: " + scale);
        }
        part = part.map(Set::copyOf);
    }

    public PictureOptions withTheme(Theme changed) {
        return new PictureOptions(changed, scale, isTransparent, part, bridges, holdsDrawing);
    }

    public PictureOptions withScale(double changed) {
        return new PictureOptions(theme, changed, isTransparent, part, bridges, holdsDrawing);
    }

    public PictureOptions withTransparent(boolean changed) {
        return new PictureOptions(theme, scale, changed, part, bridges, holdsDrawing);
    }

    /// Only these nodes, with everything inside them.
    public PictureOptions withPart(Set<NodeId> nodes) {
        return new PictureOptions(theme, scale, isTransparent, Optional.of(nodes), bridges, holdsDrawing);
    }

    public PictureOptions withBridges(boolean changed) {
        return new PictureOptions(theme, scale, isTransparent, part, changed, holdsDrawing);
    }

    public PictureOptions withDrawing(boolean changed) {
        return new PictureOptions(theme, scale, isTransparent, part, bridges, changed);
    }
}
