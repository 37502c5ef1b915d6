package gantry.model.check.rules.general;

import gantry.model.kind.Property;
import gantry.model.kind.Seconds;
import gantry.model.kind.Whole;

/// The least and the greatest value of a number, as its property declares them.
record Bounds(long least, long greatest, String inWords) {

    static Bounds of(Property<Long> property) {
        return switch (property.type()) {
            case Seconds seconds -> new Bounds(seconds.min(), seconds.max(), words(seconds.min(), seconds.max()));
            case Whole whole -> new Bounds(whole.min(), whole.max(), words(whole.min(), whole.max()));
            default -> new Bounds(Long.MIN_VALUE, Long.MAX_VALUE, "any number");
        };
    }

    private static String words(long least, long greatest) {
        boolean isOpen = greatest >= Integer.MAX_VALUE;
        return isOpen ? least + " or more" : least + " to " + greatest;
    }

    /// The same, but no less than `other`.
    Bounds from(long other) {
        return other <= least ? this : new Bounds(other, greatest, words(other, greatest));
    }

    boolean hold(long value) {
        return value >= least && value <= greatest;
    }

    long nearest(long value) {
        return Math.clamp(value, least, greatest);
    }
}
