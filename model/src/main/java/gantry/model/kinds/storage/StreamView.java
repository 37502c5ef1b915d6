package gantry.model.kinds.storage;

import gantry.model.kind.Option;

/// What a stream record says about a changed item.
///
/// Source: https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_StreamSpecification.html
public enum StreamView implements Option {
    KEYS_ONLY("KEYS_ONLY", "Keys only"),
    NEW_IMAGE("NEW_IMAGE", "New image"),
    OLD_IMAGE("OLD_IMAGE", "Old image"),
    NEW_AND_OLD_IMAGES("NEW_AND_OLD_IMAGES", "New and old images");

    private final String value;
    private final String label;

    StreamView(String value, String label) {
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
