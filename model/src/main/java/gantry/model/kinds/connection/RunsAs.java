package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;

/// The pods of a workload have the identity of a service account.
///
/// Source: https://kubernetes.io/docs/concepts/security/service-accounts/
public final class RunsAs {

    public static final String ID = "runs-as";

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "Runs as", "runs as", LineStyle.ROLE)
            .about(
                    "The pods have this identity in the cluster, and through its role their permissions in AWS.",
                    "https://kubernetes.io/docs/concepts/security/service-accounts/");

    private RunsAs() {}
}
