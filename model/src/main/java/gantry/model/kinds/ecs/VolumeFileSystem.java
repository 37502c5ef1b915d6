package gantry.model.kinds.ecs;

import gantry.model.kind.Option;

/// The file system on an EBS volume.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskManagedEBSVolumeConfiguration.html
public enum VolumeFileSystem implements Option {
    XFS("xfs", "XFS"),
    EXT4("ext4", "ext4"),
    EXT3("ext3", "ext3"),
    NTFS("ntfs", "NTFS");

    private final String value;
    private final String label;

    VolumeFileSystem(String value, String label) {
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
