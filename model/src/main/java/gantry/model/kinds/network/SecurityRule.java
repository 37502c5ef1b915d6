package gantry.model.kinds.network;

import gantry.model.kind.Choice;
import gantry.model.kind.Cidr;
import gantry.model.kind.CidrBlock;
import gantry.model.kind.Condition;
import gantry.model.kind.Property;
import gantry.model.kind.Structure;
import gantry.model.kind.Text;
import gantry.model.kind.Values;
import gantry.model.kind.Whole;

/// Traffic from or to a block of addresses that a security group lets through.
///
/// Source: https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html
public final class SecurityRule {

    private static final String PAGE = "https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html";
    private static final String API = "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpPermission.html";
    private static final long HTTPS = 443;

    /// Every address of the internet.
    public static final CidrBlock EVERYWHERE = new CidrBlock(0, 0);

    public static final Property<TrafficProtocol> PROTOCOL = Property.of("protocol", Choice.of(TrafficProtocol.class))
            .fallback(TrafficProtocol.TCP)
            .about("TCP and UDP have ports. ICMP stands for all its messages.")
            .source(API);

    private static final Condition HAS_PORTS = Condition.when(PROTOCOL, TrafficProtocol.TCP, TrafficProtocol.UDP);

    /// That ports go from 0 to 65535 is judged by a rule of its own, which also compares the first with the last.
    private static final Whole PORT = Whole.between(Integer.MIN_VALUE, Integer.MAX_VALUE);

    public static final Property<Long> FROM_PORT = Property.of("fromPort", PORT)
            .fallback(HTTPS)
            .visibleWhen(HAS_PORTS)
            .about("The port, or the first of several: 0 to 65535.")
            .source(API);

    public static final Property<Long> TO_PORT = Property.of("toPort", PORT)
            .visibleWhen(HAS_PORTS)
            .about("The last port. Leave it out for a single one.")
            .source(API);

    public static final Property<CidrBlock> CIDR = Property.of("cidr", new Cidr(0, 32))
            .title("Addresses")
            .required()
            .about("Who may connect or be called, such as 10.0.0.0/16. 0.0.0.0/0 stands for the whole internet.")
            .source(PAGE);

    /// Length and characters: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpRange.html
    public static final Property<String> DESCRIPTION = Property.of(
            "description",
            Text.matching("[a-zA-Z0-9. _:/()#,@\\[\\]+=&;{}!$*-]{0,255}", "up to 255 plain characters without quotes"))
            .about("What the rule is for.")
            .source("https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpRange.html");

    public static final Structure TYPE = Structure.of(PROTOCOL, FROM_PORT, TO_PORT, CIDR, DESCRIPTION);

    /// Everything, to or from everywhere.
    static final Values ANY = Values.EMPTY.with(PROTOCOL, TrafficProtocol.ALL).with(CIDR, EVERYWHERE);

    private SecurityRule() {}

    /// Whether a rule lets everything through, to or from everywhere.
    public static boolean isAny(Values rule) {
        return rule.value(PROTOCOL) == TrafficProtocol.ALL
                && rule.effective(CIDR).filter(EVERYWHERE::equals).isPresent();
    }
}
