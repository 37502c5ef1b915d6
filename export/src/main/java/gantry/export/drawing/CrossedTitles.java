package gantry.export.drawing;

import gantry.model.diagram.NodeId;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Finds frames whose titles are crossed by lines, so that they can be painted above them and stay readable.
final class CrossedTitles {

    private final Pass pass;
    private final FramePainter frames;

    CrossedTitles(Pass pass) {
        this.pass = pass;
        this.frames = new FramePainter(pass);
    }

    /// Back to front. Only frames whose colour is known: others can't cover a line. What nobody can read isn't looked at.
    Map<NodeId, Visible> among(List<Visible> visible, List<Line> lines) {
        Map<NodeId, Visible> found = new LinkedHashMap<>();
        if (pass.detail() == View.Detail.FULL && !lines.isEmpty()) {
            for (Visible shown : visible) {
                if (shown.isSheet() && isCrossed(shown, lines)) {
                    found.put(shown.node().id(), shown);
                }
            }
        }
        return found;
    }

    private boolean isCrossed(Visible shown, List<Line> lines) {
        Bounds band = FramePainter.band(shown.node());
        List<Line> near = lines.stream().filter(line -> line.bounds().intersects(band)).toList();
        if (near.isEmpty()) {
            return false;
        }
        Bounds title = frames.title(shown);
        return near.stream().anyMatch(line -> crosses(line.route().points(), title));
    }

    private static boolean crosses(List<Point> way, Bounds title) {
        for (int i = 1; i < way.size(); i++) {
            if (Bounds.between(way.get(i - 1), way.get(i)).intersects(title)) {
                return true;
            }
        }
        return false;
    }
}
