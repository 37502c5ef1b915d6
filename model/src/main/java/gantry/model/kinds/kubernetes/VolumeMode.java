package gantry.model.kinds.kubernetes;

import gantry.model.kind.Option;

/// How a volume appears in a container.
///
/// Source: https://kubernetes.io/docs/concepts/storage/persistent-volumes/#volume-mode
public enum VolumeMode implements Option {
    FILESYSTEM("Filesystem", "File system"),
    BLOCK("Block", "Raw block device");

    private final String value;
    private final String label;

    VolumeMode(String value, String label) {
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
