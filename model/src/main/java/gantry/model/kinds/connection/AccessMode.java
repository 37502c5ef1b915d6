package gantry.model.kinds.connection;

import gantry.model.kind.Option;

/// What code does with a resource; the permissions follow from it.
///
/// Source: https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
public enum AccessMode implements Option {
    READ("READ", "Read", "r"),
    WRITE("WRITE", "Write", "w"),
    READ_WRITE("READ_WRITE", "Read and write", "rw");

    private final String value;
    private final String label;
    private final String mark;

    AccessMode(String value, String label, String mark) {
        this.value = value;
        this.label = label;
        this.mark = mark;
    }

    @Override
    public String value() {
        return value;
    }

    @Override
    public String label() {
        return label;
    }

    /// The letters on the line.
    public String mark() {
        return mark;
    }

    public boolean reads() {
        return this != WRITE;
    }

    public boolean writes() {
        return this != READ;
    }
}
