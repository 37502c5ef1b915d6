package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;
import gantry.model.kind.Property;
import gantry.model.kind.Target;
import gantry.model.kind.Whole;
import gantry.model.kinds.binding.Reasons;

/// The pods of a workload send requests to a Service, by its name in DNS.
///
/// Source: https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/
public final class Calls {

    public static final String ID = "calls";

    private static final String PAGE = "https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/";

    public static final Property<Long> PORT = Property.of("port", Whole.between(1, 65_535))
            .checkedBy("kubernetes/service-and-ingress-ports")
            .about("The port of the Service that is called. Without one, its only or first port is meant.")
            .source("https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports")
            .unbound(Target.KUBERNETES, Reasons.PART_OF_ITS_ENDS);

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "Calls", "calls", LineStyle.TRAFFIC)
            .about("The pods call the Service by its name, across namespaces as name.namespace.svc.", PAGE)
            .properties(PORT)
            .label(values -> values.effective(PORT).map(port -> ":" + port).orElse(""));

    private Calls() {}
}
