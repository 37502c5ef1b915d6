package gantry.model.kinds.connection;

import gantry.model.kind.Choice;
import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;
import gantry.model.kind.Property;
import gantry.model.kind.Target;
import gantry.model.kind.Text;
import gantry.model.kind.Values;
import gantry.model.kind.Whole;
import gantry.model.kinds.binding.Reasons;

/// An Ingress sends requests for a host and path to a Service.
///
/// Source: https://kubernetes.io/docs/concepts/services-networking/ingress/#ingress-rules
public final class IngressRoute {

    public static final String ID = "ingress-route";

    /// A host with at most one star, for its first part:
    /// https://kubernetes.io/docs/concepts/services-networking/ingress/#hostname-wildcards
    public static final Text HOST_NAME = Text.matching(
            "(\\*\\.)?[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*",
            "a host such as shop.example.com or *.example.com").upTo(253);

    private static final String PAGE = "https://kubernetes.io/docs/concepts/services-networking/ingress/";

    public static final Property<String> HOST = Property.of("host", HOST_NAME)
            .about("Only requests for this host go here. Without one, those for every host do.")
            .source(PAGE + "#ingress-rules")
            .unbound(Target.KUBERNETES, Reasons.PART_OF_ITS_ENDS);

    public static final Property<String> PATH = Property.of("path", Text.matching("/[^\\s]*", "a path such as /api"))
            .fallback("/")
            .about("Only requests with this path go here.")
            .source(PAGE + "#ingress-rules")
            .unbound(Target.KUBERNETES, Reasons.PART_OF_ITS_ENDS);

    public static final Property<PathType> PATH_TYPE = Property.of("pathType", Choice.of(PathType.class))
            .fallback(PathType.PREFIX)
            .about("A prefix counts by whole parts: /cart fits /cart/1, but not /carts.")
            .source(PAGE + "#path-types")
            .unbound(Target.KUBERNETES, Reasons.PART_OF_ITS_ENDS);

    public static final Property<Long> PORT = Property.of("port", Whole.between(1, 65_535))
            .checkedBy("kubernetes/service-and-ingress-ports")
            .about("The port of the Service. Without one, its only or first port is meant.")
            .source(PAGE + "#ingress-rules")
            .unbound(Target.KUBERNETES, Reasons.PART_OF_ITS_ENDS);

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "Ingress route", "routes to", LineStyle.TRAFFIC)
            .about("Requests for this host and path go to the Service.", PAGE + "#ingress-rules")
            .properties(HOST, PATH, PATH_TYPE, PORT)
            .label(IngressRoute::label);

    private IngressRoute() {}

    private static String label(Values values) {
        String path = values.value(PATH);
        return values.effective(HOST).map(host -> path.equals("/") ? host : host + path).orElse(path);
    }
}
