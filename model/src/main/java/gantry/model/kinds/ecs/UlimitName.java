package gantry.model.kinds.ecs;

import gantry.model.kind.Option;

/// A limit that Linux sets for a process.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Ulimit.html
public enum UlimitName implements Option {
    CORE("core", "core"),
    CPU("cpu", "cpu"),
    DATA("data", "data"),
    FSIZE("fsize", "fsize"),
    LOCKS("locks", "locks"),
    MEMLOCK("memlock", "memlock"),
    MSGQUEUE("msgqueue", "msgqueue"),
    NICE("nice", "nice"),
    NOFILE("nofile", "nofile"),
    NPROC("nproc", "nproc"),
    RSS("rss", "rss"),
    RTPRIO("rtprio", "rtprio"),
    RTTIME("rttime", "rttime"),
    SIGPENDING("sigpending", "sigpending"),
    STACK("stack", "stack");

    private final String value;
    private final String label;

    UlimitName(String value, String label) {
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
