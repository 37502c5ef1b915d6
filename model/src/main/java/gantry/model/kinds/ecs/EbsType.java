package gantry.model.kinds.ecs;

import gantry.model.kind.Option;

/// The type of an EBS volume.
///
/// Source: https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html
public enum EbsType implements Option {
    GP3("gp3", "gp3, general purpose"),
    GP2("gp2", "gp2, older general purpose"),
    IO2("io2", "io2, guaranteed speed"),
    IO1("io1", "io1, older guaranteed speed"),
    ST1("st1", "st1, throughput on hard disks"),
    SC1("sc1", "sc1, cold data on hard disks");

    private final String value;
    private final String label;

    EbsType(String value, String label) {
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
