package gantry.model.kinds.lambda;

import gantry.model.kind.Option;

/// How the code of a function is delivered.
///
/// Source: https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-package.html
public enum PackageType implements Option {
    ZIP("Zip", "Zip archive"),
    IMAGE("Image", "Container image");

    private final String value;
    private final String label;

    PackageType(String value, String label) {
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
