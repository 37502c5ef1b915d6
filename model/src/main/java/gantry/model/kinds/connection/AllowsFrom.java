package gantry.model.kinds.connection;

import gantry.model.kind.Choice;
import gantry.model.kind.Condition;
import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;
import gantry.model.kind.Property;
import gantry.model.kind.Target;
import gantry.model.kind.Values;
import gantry.model.kind.Whole;
import gantry.model.kinds.network.TrafficProtocol;

/// A security group lets in what members of another group, or of the same one, send.
///
/// The group at the start of the line is the one that lets traffic in; the group at its end is where it comes from.
///
/// Source: https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html
public final class AllowsFrom {

    public static final String ID = "allows-from";

    private static final String PAGE = "https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html";
    private static final String API = "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpPermission.html";
    private static final String RULE = "it becomes an incoming rule that names the other group";
    private static final long LAST_PORT = 65535;

    public static final Property<TrafficProtocol> PROTOCOL = Property.of("protocol", Choice.of(TrafficProtocol.class))
            .fallback(TrafficProtocol.TCP)
            .about("TCP and UDP have ports. ICMP stands for all its messages.")
            .source(API)
            .unbound(Target.CLOUDFORMATION, RULE);

    private static final Condition HAS_PORTS = Condition.when(PROTOCOL, TrafficProtocol.TCP, TrafficProtocol.UDP);

    public static final Property<Long> FROM_PORT = Property.of("fromPort", Whole.between(0, LAST_PORT))
            .fallback(0L)
            .visibleWhen(HAS_PORTS)
            .about("The first port that is open to the other group. Narrow it to what its members really call.")
            .source(API)
            .unbound(Target.CLOUDFORMATION, RULE);

    public static final Property<Long> TO_PORT = Property.of("toPort", Whole.between(0, LAST_PORT))
            .fallback(LAST_PORT)
            .visibleWhen(HAS_PORTS)
            .about("The last port that is open to the other group.")
            .source(API)
            .unbound(Target.CLOUDFORMATION, RULE);

    public static final ConnectionKind KIND = ConnectionKind
            .of(ID, "Allows from", "allows traffic from", LineStyle.ROLE)
            .about("Members of this group accept connections from members of the other one, whatever their addresses.",
                    PAGE)
            .properties(PROTOCOL, FROM_PORT, TO_PORT)
            .label(AllowsFrom::label);

    private AllowsFrom() {}

    private static String label(Values values) {
        String protocol = values.value(PROTOCOL).label();
        long first = values.value(FROM_PORT);
        long last = values.value(TO_PORT);
        if (!FROM_PORT.isVisible(values) || first == 0 && last == LAST_PORT) {
            return protocol;
        }
        return protocol + " " + (first == last ? first : first + "-" + last);
    }
}
