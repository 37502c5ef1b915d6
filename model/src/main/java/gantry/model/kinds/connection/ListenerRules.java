package gantry.model.kinds.connection;

import gantry.model.kind.ListOf;
import gantry.model.kind.Property;
import gantry.model.kind.Target;
import gantry.model.kind.Text;
import gantry.model.kind.Values;
import gantry.model.kind.Whole;
import gantry.model.kinds.binding.Reasons;
import java.util.List;
import java.util.stream.Stream;

/// Which requests go along a connection that starts at a load balancer: what becomes a rule of its listener.
///
/// A rule compares up to 5 values in all, see
/// https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-limits.html
final class ListenerRules {

    private static final int MOST_VALUES = 5;

    private static final String GUIDE = "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/";
    private static final String CONDITIONS = GUIDE + "rule-condition-types.html";
    private static final String PATHS_ONLY = "report: the Ingress tells requests apart by path only";

    static final Property<List<String>> PATHS = Property.of(
            "paths",
            new ListOf<>(Text.matching("/[^\\s]{0,127}", "a path pattern such as /api/*"), MOST_VALUES))
            .title("Path patterns")
            .group("Requests")
            .about("Requests with these paths go here. Without any, this is where all other requests go.")
            .source(GUIDE + "listener-rules.html")
            .unbound(Target.CLOUDFORMATION, Reasons.DERIVED)
            .unbound(Target.KUBERNETES, Reasons.DERIVED);

    static final Property<List<String>> HOSTS = Property.of(
            "hosts",
            new ListOf<>(
                    Text.matching("[A-Za-z0-9.*?-]{1,128}", "a host name such as api.example.com or *.example.com"),
                    MOST_VALUES))
            .title("Host names")
            .group("Requests")
            .about("Only requests for these host names go here.")
            .source(CONDITIONS)
            .unbound(Target.CLOUDFORMATION, Reasons.DERIVED)
            .unbound(Target.KUBERNETES, PATHS_ONLY);

    static final Property<List<String>> METHODS = Property.of(
            "methods",
            new ListOf<>(
                    Text.matching("[A-Z_-]{1,40}", "a method such as GET, in capitals")
                            .suggest(List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")),
                    MOST_VALUES))
            .group("Requests")
            .about("Only requests with these HTTP methods go here.")
            .source(CONDITIONS)
            .unbound(Target.CLOUDFORMATION, Reasons.DERIVED)
            .unbound(Target.KUBERNETES, PATHS_ONLY);

    /// The range is from https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateRule.html
    static final Property<Long> PRIORITY = Property.of("priority", Whole.between(1, 50_000))
            .group("Requests")
            .about("Rules with lower numbers are asked first. Without a number, the order is that of the drawing.")
            .source(GUIDE + "listener-rules.html")
            .unbound(Target.CLOUDFORMATION, Reasons.DERIVED)
            .unbound(Target.KUBERNETES, "report: the longest path counts first in an Ingress");

    private ListenerRules() {}

    /// The host names and paths, for the line.
    static Stream<String> words(Values values) {
        return Stream.of(HOSTS, PATHS).flatMap(property -> values.effective(property).orElse(List.of()).stream());
    }
}
