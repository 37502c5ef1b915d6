package gantry.model.kinds.storage;

import gantry.model.kind.Option;

/// The type of a key attribute.
///
/// Source: https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_AttributeDefinition.html
public enum KeyType implements Option {
    S("S", "String"),
    N("N", "Number"),
    B("B", "Binary");

    private final String value;
    private final String label;

    KeyType(String value, String label) {
        this.value = value;
        this.label = label;
    }

    @Override
    public String value() {
        return value;
    }

    @Override
    public String label() {
        return label;
    }
}
