package gantry.model.kinds.ecs;

import gantry.model.kind.Option;

/// The processor that the images of a task are built for.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-runtimeplatform.html
public enum CpuArchitecture implements Option {
    X86_64("X86_64", "x86-64"),
    ARM64("ARM64", "ARM64 (Graviton)");

    private final String value;
    private final String label;

    CpuArchitecture(String value, String label) {
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
