package gantry.model.kinds.lambda;

import gantry.model.kind.Option;

/// The processor that a function runs on.
///
/// Source: https://docs.aws.amazon.com/lambda/latest/dg/foundation-arch.html
public enum Architecture implements Option {
    ARM64("arm64", "ARM64 (Graviton)"),
    X86_64("x86_64", "x86-64");

    private final String value;
    private final String label;

    Architecture(String value, String label) {
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
