package gantry.model.kinds.eks;

import gantry.model.kind.Option;

/// What happens when the version of a cluster leaves standard support.
///
/// Source: https://docs.aws.amazon.com/eks/latest/APIReference/API_UpgradePolicyRequest.html
public enum SupportType implements Option {
    STANDARD("STANDARD", "Standard"),
    EXTENDED("EXTENDED", "Extended");

    private final String value;
    private final String label;

    SupportType(String value, String label) {
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
