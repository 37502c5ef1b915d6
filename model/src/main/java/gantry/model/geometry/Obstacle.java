package gantry.model.geometry;

import java.util.Optional;

/// Something that lines go round.
///
/// @param isWall true for what no line may run through; false for a frame, which a line crosses when the way round is far
/// @param title  the part of a frame that shows its name, which lines avoid also when they start or end inside the frame
public record Obstacle(Bounds bounds, boolean isWall, Optional<Bounds> title) {

    public static Obstacle wall(Bounds bounds) {
        return new Obstacle(bounds, true, Optional.empty());
    }

    public static Obstacle frame(Bounds bounds, Bounds title) {
        return new Obstacle(bounds, false, Optional.of(title));
    }
}
