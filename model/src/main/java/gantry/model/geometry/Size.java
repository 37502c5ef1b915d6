package gantry.model.geometry;

/// A width and a height in world units, both zero or more.
public record Size(double width, double height) {

    public Size {
        if (!(width >= 0) || !(height >= 0)) {
            throw new IllegalArgumentException("size must not be negative: " + width + " x " + height);
        }
    }
}
