package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;

/// A role that pods have through their service account.
///
/// Source: https://docs.aws.amazon.com/eks/latest/userguide/service-accounts.html
public final class PodRole {

    public static final String ID = "pod-role";

    public static final ConnectionKind KIND = ConnectionKind
            .of(ID, "Pod role", "is the role of pods that run as", LineStyle.ROLE)
            .about(
                    "The permissions of the code in pods of this service account. The kind of the role says how it "
                            + "reaches them: EKS Pod Identity or IRSA.",
                    "https://docs.aws.amazon.com/eks/latest/userguide/service-accounts.html");

    private PodRole() {}
}
