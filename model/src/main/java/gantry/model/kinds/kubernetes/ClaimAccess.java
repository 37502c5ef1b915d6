package gantry.model.kinds.kubernetes;

import gantry.model.kind.Option;

/// How many nodes may use a volume at once.
///
/// Source: https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes
public enum ClaimAccess implements Option {
    READ_WRITE_ONCE("ReadWriteOnce", "One node reads and writes"),
    READ_WRITE_ONCE_POD("ReadWriteOncePod", "One pod reads and writes"),
    READ_ONLY_MANY("ReadOnlyMany", "Many nodes read"),
    READ_WRITE_MANY("ReadWriteMany", "Many nodes read and write");

    private final String value;
    private final String label;

    ClaimAccess(String value, String label) {
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
