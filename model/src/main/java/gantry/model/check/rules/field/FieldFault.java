package gantry.model.check.rules.field;

import gantry.model.check.ValuePath;
import gantry.model.kind.Property;

/// One piece of data that its type refuses.
///
/// @param property  the property of the element that it belongs to
/// @param path      the way to it
/// @param title     what people call it, such as `Port mappings, item 2: Container port`
/// @param text      what to do, as a sentence
/// @param isMissing whether there is no data at all although some is required
/// @param isNeeded  whether taking the data away would leave a required field without any
/// @param judge     the rule that judges the data with a message of its own; empty for none
record FieldFault(
        Property<?> property, ValuePath path, String title, String text, boolean isMissing, boolean isNeeded,
        String judge) {}
