package gantry.model.geometry;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/// What stands in the way, asked for area by area. Two that give equal answers lead to equal routes, so whoever notes the
/// areas that were asked for knows which changes can matter.
@FunctionalInterface
public interface Obstacles {

    /// Nothing is in the way.
    Obstacles NONE = (area, found) -> {};

    /// Names everything whose rectangle touches `area`, in any order.
    void near(Bounds area, Consumer<Obstacle> found);

    /// Boxes that no line may run through.
    static Obstacles walls(Collection<Bounds> boxes) {
        List<Obstacle> all = boxes.stream().map(Obstacle::wall).toList();
        return (area, found) -> all.stream().filter(wall -> wall.bounds().intersects(area)).forEach(found);
    }
}
