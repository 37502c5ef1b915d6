package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;

/// A budget or policy counts for the pods of a workload.
///
/// Source: https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#label-selectors
public final class Guards {

    public static final String ID = "guards";

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "Guards", "guards", LineStyle.STRUCTURE)
            .about(
                    "What is set here counts for all pods of the workload, which it finds by their labels.",
                    "https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#label-selectors");

    private Guards() {}
}
