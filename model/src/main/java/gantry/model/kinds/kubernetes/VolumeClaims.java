package gantry.model.kinds.kubernetes;

import gantry.model.kind.Text;
import gantry.model.kind.Whole;
import java.util.List;

/// The types of values that describe a claim for a volume.
final class VolumeClaims {

    /// Volumes of EBS on solid-state disks; needs the EBS CSI driver:
    /// https://docs.aws.amazon.com/eks/latest/userguide/ebs-csi.html
    static final String GP3 = "gp3";

    /// GiB. The most is 64 TiB, the largest volume of EBS:
    /// https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html
    static final Whole SIZE = Whole.between(1, 65_536);

    /// A name, or nothing at all for volumes that exist already.
    static final Text CLASS = Text.matching(
            "([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?)?", "the name of a storage class, such as gp3")
            .suggest(List.of(GP3, "gp2", "io2", "efs-sc"));

    private VolumeClaims() {}
}
