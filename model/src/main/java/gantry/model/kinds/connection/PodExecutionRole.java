package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;

/// A role with which Fargate starts pods.
///
/// Source: https://docs.aws.amazon.com/eks/latest/userguide/pod-execution-role.html
public final class PodExecutionRole {

    public static final String ID = "pod-execution-role";

    public static final ConnectionKind KIND = ConnectionKind
            .of(ID, "Pod execution role", "is the pod execution role of", LineStyle.ROLE)
            .about(
                    "What Fargate may do to start pods: join the cluster, pull images, write logs. The code in the pods "
                            + "doesn't get it.",
                    "https://docs.aws.amazon.com/eks/latest/userguide/pod-execution-role.html");

    private PodExecutionRole() {}
}
