package gantry.model.kind;

import java.util.List;

/// Which properties of a kind bound a count: `min <= desired <= max`; the check `general/min-desired-max-order` reads it.
///
/// @param min     the property that holds the least count
/// @param max     the property that holds the greatest count
/// @param desired the property that holds the wanted count, or none
/// @param least   the smallest number that `min` may be
/// @param later   lists of other bounds for certain times
public record Sizing(
        Property<Long> min, Property<Long> max, List<Property<Long>> desired, long least, List<Later> later) {

    /// Bounds that hold from some time on; each of the two may be absent.
    ///
    /// @param list the property with a list of such bounds
    /// @param min  the field of an item that holds the least count
    /// @param max  the field of an item that holds the greatest count
    public record Later(Property<List<Values>> list, Property<Long> min, Property<Long> max) {}

    public Sizing {
        desired = List.copyOf(desired);
        later = List.copyOf(later);
    }
}
