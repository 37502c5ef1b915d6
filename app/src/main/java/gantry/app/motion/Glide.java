package gantry.app.motion;

import gantry.model.diagram.Change;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Node;
import gantry.model.geometry.Bounds;
import java.util.List;

/// The way of nodes from where they are to where a diff puts them. Immutable.
///
/// @param diff whose nodes glide; all its other changes happen at the beginning
public record Glide(Diff diff) {

    /// How long it takes, in nanoseconds: long enough to follow with the eyes, too short to wait for.
    public static final long DURATION = 250_000_000;

    /// How many nodes change their place or size.
    public long count() {
        return diff.elements().filter(change -> change instanceof Change.Replaced(Node before, Node after)
                && !before.bounds().equals(after.bounds()))
                .count();
    }

    /// What to show after a part of the time.
    ///
    /// @param progress 0 at the beginning, 1 and more at the end
    public Diff at(double progress) {
        if (progress >= 1) {
            return diff;
        }
        double way = eased(Math.max(0, progress));
        List<Change> changes = diff.changes().stream()
                .map(change -> change instanceof Change.Replaced(Node before, Node after)
                        ? new Change.Replaced(before, after.withBounds(between(before.bounds(), after.bounds(), way)))
                        : change)
                .toList();
        return new Diff(changes);
    }

    /// Starts fast and ends softly.
    private static double eased(double progress) {
        double rest = 1 - progress;
        return 1 - rest * rest * rest;
    }

    private static Bounds between(Bounds from, Bounds to, double way) {
        return new Bounds(
                from.x() + (to.x() - from.x()) * way,
                from.y() + (to.y() - from.y()) * way,
                from.width() + (to.width() - from.width()) * way,
                from.height() + (to.height() - from.height()) * way);
    }
}
