package gantry.model.kinds.registry;

import gantry.model.kind.Option;

/// For which operating systems the images in the public gallery are.
///
/// Source: https://docs.aws.amazon.com/AmazonECR/latest/public/public-repository-catalog-data.html
public enum ImageSystem implements Option {
    LINUX("Linux", "Linux"),
    WINDOWS("Windows", "Windows");

    private final String value;
    private final String label;

    ImageSystem(String value, String label) {
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
