package gantry.model.geometry;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What the user fixed by hand about the line of a connection; everything else is found by [OrthogonalRouter].
///
/// @param bends corners that the line must pass, in world units, from source to target; none for an automatic line
/// @param from  where the line leaves its source; empty to let the router choose
/// @param to    where it meets its target; empty to let the router choose
public record Way(List<Point> bends, Optional<Anchor> from, Optional<Anchor> to) {

    /// Nothing is fixed.
    public static final Way AUTOMATIC = new Way(List.of(), Optional.empty(), Optional.empty());

    public Way {
        bends = List.copyOf(bends);
    }

    /// A line through corners with ends that the router chooses.
    public static Way through(List<Point> bends) {
        return bends.isEmpty() ? AUTOMATIC : new Way(bends, Optional.empty(), Optional.empty());
    }

    public boolean isAutomatic() {
        return bends.isEmpty() && from.isEmpty() && to.isEmpty();
    }

    public Way withBends(List<Point> changed) {
        return new Way(changed, from, to);
    }

    public Way withFrom(Optional<Anchor> changed) {
        return new Way(bends, changed, to);
    }

    public Way withTo(Optional<Anchor> changed) {
        return new Way(bends, from, changed);
    }

    /// The same line from the other end.
    public Way reversed() {
        return new Way(bends.reversed(), to, from);
    }

    /// With every corner moved by `distance`, in world units.
    public Way moved(Point distance) {
        return moved(bend -> bend.plus(distance.x(), distance.y()));
    }

    /// With every corner moved by `step`.
    public Way moved(UnaryOperator<Point> step) {
        return bends.isEmpty() ? this : withBends(bends.stream().map(step).toList());
    }
}
