package gantry.model.check.rules.network;

import gantry.model.check.CheckContext;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.kinds.network.Region;
import gantry.model.kinds.network.Subnet;
import gantry.model.kinds.network.Zone;
import java.util.Arrays;
import java.util.Optional;

/// A subnet lies in one zone of the Region that its VPC is in.
public final class SubnetAvailabilityZone implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "network/subnet-availability-zone",
            "Zone of the Region",
            Severity.ERROR,
            "An Availability Zone is one or more data centres of a Region, and a subnet can't stretch over two of them. "
                    + "A VPC spans exactly one Region, so its subnets can only lie in the zones of that one.",
            "https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Node subnet : context.nodes(Subnet.ID)) {
            context.token().throwIfCancelled();
            boolean isReadable = subnet.values().get(Subnet.ZONE).isPresent();
            if (subnet.values().has(Subnet.ZONE) && !isReadable) {
                say(context, report, subnet, "" + subnet.values().raw().get(Subnet.ZONE.name()));
            }
        }
    }

    private static void say(CheckContext context, Report report, Node subnet, String written) {
        Optional<String> region = context.topology().region(subnet).map(frame -> frame.values().value(Region.CODE));
        Zone offer = zone(written).orElse(Zone.A);
        String place = region.orElse("the Region");
        String what;
        if (written.isBlank()) {
            what = " names no Availability Zone; a subnet lies in exactly one of " + place + ".";
        } else if (region.filter(code -> written.equals(code + offer.value())).isPresent()) {
            what = " names its Availability Zone " + Wording.quoted(written) + "; here only its letter is written, "
                    + offer.value() + ", because the Region is that of the frame.";
        } else {
            what = " names the Availability Zone " + Wording.quoted(written) + ", which isn't one of " + place
                    + "; a subnet lies in exactly one zone of its VPC's Region.";
        }
        report.at(subnet, Subnet.ZONE)
                .fix(Fixes.set(
                        "Set Availability Zone to " + region.orElse("") + offer.value(),
                        subnet.id(),
                        Subnet.ZONE,
                        offer))
                .say(Wording.full(context, subnet) + what);
    }

    /// The zone with the letter at the end of a name such as `eu-west-1b`.
    private static Optional<Zone> zone(String written) {
        return Arrays.stream(Zone.values())
                .filter(zone -> written.matches("[a-z-]+\\d" + zone.value()))
                .findFirst();
    }
}
