package gantry.model.check.rules.field;

import gantry.model.check.ValuePath;
import gantry.model.kind.Property;
import gantry.model.kind.Values;
import java.util.function.Supplier;

/// A piece of the values of an element that is being looked at.
///
/// @param property the property of the element that it belongs to
/// @param path     the way to it
/// @param title    what people call it; asked for only when there is a fault
/// @param isNeeded whether a required field would be left without data
/// @param judge    the id of the rule that the nearest field around it leaves the judgement to; empty for none
record FieldPlace(
        Property<?> property, ValuePath path, Supplier<String> title, boolean isNeeded, String judge) {

    static FieldPlace of(Property<?> property) {
        return new FieldPlace(property, ValuePath.of(property.name()), property::title, needs(property), "");
    }

    FieldPlace item(int index) {
        return new FieldPlace(
                property, path.item(index), () -> title.get() + ", item " + (index + 1), false, judge);
    }

    FieldPlace entry(String key) {
        return new FieldPlace(property, path.child(key), () -> title.get() + ", '" + key + "'", false, judge);
    }

    FieldPlace field(Property<?> field) {
        return new FieldPlace(
                property,
                path.child(field.name()),
                () -> title.get() + ": " + field.title(),
                needs(field),
                judge);
    }

    /// The same place, left to the rule that `field` names. Most rules see only data of the right shape; everything else
    /// looks to them as if nothing were set.
    FieldPlace leftTo(Property<?> field, Values values) {
        boolean isLeft = !field.checkedBy().isEmpty()
                && (field.isJudgedUnread() || values.get(field).isPresent());
        return isLeft ? new FieldPlace(property, path, title, isNeeded, field.checkedBy()) : this;
    }

    static boolean needs(Property<?> field) {
        return field.isRequired() && field.fallback().isEmpty();
    }
}
