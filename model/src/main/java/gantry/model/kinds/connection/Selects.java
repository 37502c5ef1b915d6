package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;
import gantry.model.kind.Property;
import gantry.model.kind.Target;
import gantry.model.kind.Text;
import gantry.model.kinds.binding.Reasons;

/// A Service sends requests to the pods of a workload.
///
/// Source: https://kubernetes.io/docs/concepts/services-networking/service/
public final class Selects {

    public static final String ID = "selects";

    private static final String PAGE = "https://kubernetes.io/docs/concepts/services-networking/service/";

    /// The form of a name is from https://www.rfc-editor.org/rfc/rfc6335#section-5.1
    public static final Property<String> TARGET_PORT = Property.of(
            "targetPort",
            Text.matching(
                    "[1-9]\\d{0,4}|(?=.{1,15}$)(?=.*[a-z])[a-z0-9]+(-[a-z0-9]+)*",
                    "a port number or the name of a port"))
            .checkedBy("kubernetes/service-and-ingress-ports")
            .about("The port of the pods. Without one, each port of the Service says where it leads, or the port of "
                    + "the pods with the same name is meant.")
            .source(PAGE + "#field-spec-ports")
            .unbound(Target.KUBERNETES, Reasons.PART_OF_ITS_ENDS);

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "Selects", "selects", LineStyle.TRAFFIC)
            .about("Requests to the Service go to the pods that have the labels of this workload.", PAGE)
            .properties(TARGET_PORT)
            .label(values -> values.effective(TARGET_PORT).map(port -> ":" + port).orElse(""));

    private Selects() {}
}
