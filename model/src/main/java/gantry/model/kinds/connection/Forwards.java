package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;
import gantry.model.kind.Property;
import gantry.model.kind.Target;
import gantry.model.kind.Values;
import gantry.model.kind.Whole;
import gantry.model.kinds.binding.Reasons;
import gantry.model.kinds.network.Region;
import gantry.model.kinds.network.Vpc;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A listener of a load balancer forwards to a target group that is drawn.
public final class Forwards {

    public static final String ID = "forwards";

    private static final String GUIDE = "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/";
    private static final String PAGE = GUIDE + "listener-rules.html";

    public static final Property<Long> LISTENER_PORT = Property.of("listenerPort", Whole.between(1, 65535))
            .group("Requests")
            .about("The port of the listener that forwards here. Without one, every listener does.")
            .source(PAGE)
            .unbound(Target.CLOUDFORMATION, Reasons.PART_OF_ITS_ENDS)
            .unbound(Target.KUBERNETES, Reasons.NO_EQUIVALENT);

    public static final Property<List<String>> PATHS = ListenerRules.PATHS;

    public static final Property<List<String>> HOSTS = ListenerRules.HOSTS;

    public static final Property<List<String>> METHODS = ListenerRules.METHODS;

    public static final Property<Long> PRIORITY = ListenerRules.PRIORITY;

    /// The range is from https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetGroupTuple.html
    public static final Property<Long> WEIGHT = Property.of("weight", Whole.between(0, 999))
            .fallback(1L)
            .group("Requests")
            .about("The share of this target group among those that get the same requests; 0 sends it none.")
            .source(GUIDE + "rule-action-types.html")
            .unbound(Target.CLOUDFORMATION, Reasons.DERIVED)
            .unbound(Target.KUBERNETES, Reasons.NO_EQUIVALENT);

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "Forwards", "forwards to", LineStyle.TRAFFIC)
            .about("A listener sends requests to the targets of this group, all of them or those that fit.", PAGE)
            .properties(LISTENER_PORT, PATHS, HOSTS, METHODS, PRIORITY, WEIGHT)
            .label(Forwards::label)
            .within(Region.ID, Vpc.ID);

    private Forwards() {}

    private static String label(Values values) {
        Stream<String> port = values.effective(LISTENER_PORT).map(number -> ":" + number).stream();
        Stream<String> weight = values.get(WEIGHT).map(share -> "weight " + share).stream();
        return Stream.of(port, ListenerRules.words(values), weight)
                .flatMap(words -> words)
                .collect(Collectors.joining(" "));
    }
}
