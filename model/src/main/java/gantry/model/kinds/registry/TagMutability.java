package gantry.model.kinds.registry;

import gantry.model.kind.Option;

/// Whether a tag may be moved to another image.
///
/// Source: https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html
public enum TagMutability implements Option {
    IMMUTABLE("IMMUTABLE", "Immutable"),
    MUTABLE("MUTABLE", "Mutable"),
    IMMUTABLE_WITH_EXCLUSION("IMMUTABLE_WITH_EXCLUSION", "Mostly immutable"),
    MUTABLE_WITH_EXCLUSION("MUTABLE_WITH_EXCLUSION", "Mostly mutable");

    private final String value;
    private final String label;

    TagMutability(String value, String label) {
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
