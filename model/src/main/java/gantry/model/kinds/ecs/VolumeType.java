package gantry.model.kinds.ecs;

import gantry.model.kind.Option;

/// What a volume of a task is made of.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Volume.html
public enum VolumeType implements Option {
    SCRATCH("scratch", "Scratch space"),
    HOST("host", "Host path"),
    DOCKER("docker", "Docker volume"),
    FSX_WINDOWS("fsxWindows", "FSx for Windows"),
    EBS("ebs", "EBS volume");

    private final String value;
    private final String label;

    VolumeType(String value, String label) {
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
