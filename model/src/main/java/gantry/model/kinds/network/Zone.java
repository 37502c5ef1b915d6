package gantry.model.kinds.network;

import gantry.model.kind.Option;
import java.util.Collection;
import java.util.stream.Stream;

/// The letter of an Availability Zone: the first to sixth of the Region; most Regions have three.
///
/// Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-regions-availability-zones.html
public enum Zone implements Option {
    A("a", "a"),
    B("b", "b"),
    C("c", "c"),
    D("d", "d"),
    E("e", "e"),
    F("f", "f");

    private final String value;
    private final String label;

    Zone(String value, String label) {
        this.value = value;
        this.label = label;
    }

    /// The zones besides these, in order.
    public static Stream<Zone> besides(Collection<Zone> others) {
        return Stream.of(values()).filter(zone -> !others.contains(zone));
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
