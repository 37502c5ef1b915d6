package gantry.model.check;

import gantry.model.kind.Property;

/// Which field of an element a finding is about, such as `portMappings[0].hostPort`; empty for the element itself.
public record FieldPath(String text) {

    public static final FieldPath NONE = new FieldPath("");

    /// The name of a node, which isn't a property.
    public static final FieldPath NAME = new FieldPath("name");

    public static FieldPath of(Property<?> property) {
        return new FieldPath(property.name());
    }

    public FieldPath item(int index) {
        return new FieldPath(text + "[" + index + "]");
    }

    public FieldPath key(String key) {
        return new FieldPath(text + "[" + key + "]");
    }

    public FieldPath child(Property<?> field) {
        return new FieldPath(text + "." + field.name());
    }

    /// The property of the element that the path starts with; empty when it is about the element itself.
    public String root() {
        return text.split("[.\\[]", 2)[0];
    }
}
