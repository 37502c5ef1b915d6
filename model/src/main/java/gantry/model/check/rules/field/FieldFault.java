package gantry.model.check.rules.field;

import gantry.model.check.ValuePath;
import gantry.model.kind.Property;

/// One piece of data that its type refuses.
///
/// @param place     where it is
/// @param text      what to do, as a sentence
/// @param isMissing whether there is no data at all although some is required
record FieldFault(FieldPlace place, String text, boolean isMissing) {

    /// The property of the element that it belongs to.
    Property<?> property() {
        return place.property();
    }

    /// The way to it.
    ValuePath path() {
        return place.path();
    }

    /// What people call it, such as `Port mappings, item 2: Container port`.
    String title() {
        return place.title().get();
    }

    /// Whether taking the data away would leave a required field without any.
    boolean isNeeded() {
        return place.isNeeded();
    }

    /// The id of the rule that speaks about this piece; empty for none.
    String judge() {
        return place.judge();
    }
}
