package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;

/// A function calls another function.
///
/// Source: https://docs.aws.amazon.com/lambda/latest/dg/lambda-invocation.html
public final class Invokes {

    public static final String ID = "invokes";

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "Invokes", "invokes", LineStyle.ACCESS)
            .about(
                    "The code of one function calls another one. A queue in between is usually sturdier.",
                    "https://docs.aws.amazon.com/lambda/latest/dg/lambda-invocation.html");

    private Invokes() {}
}
