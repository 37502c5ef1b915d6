package gantry.model.kind;

import java.util.List;

/// Which properties of a kind bound a count: `min <= desired <= max`; the check `general/min-desired-max-order` reads it.
///
/// @param min     the property that holds the least count
/// @param max     the property that holds the greatest count
/// @param desired the property that holds the wanted count, or none
/// @param least   the smallest number that `min` may be
public record Sizing(Property<Long> min, Property<Long> max, List<Property<Long>> desired, long least) {

    public Sizing {
        desired = List.copyOf(desired);
    }
}
