package gantry.model.kinds.registry;

import gantry.model.kind.Option;

/// For which processors the images in the public gallery are.
///
/// Source: https://docs.aws.amazon.com/AmazonECR/latest/public/public-repository-catalog-data.html
public enum ImageArchitecture implements Option {
    ARM("ARM", "ARM"),
    ARM_64("ARM 64", "ARM 64"),
    X86("x86", "x86"),
    X86_64("x86-64", "x86-64");

    private final String value;
    private final String label;

    ImageArchitecture(String value, String label) {
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
