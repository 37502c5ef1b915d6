package gantry.model.kinds.connection;

import gantry.model.kind.Choice;
import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;
import gantry.model.kind.Property;
import gantry.model.kind.Target;

/// A function calls another function.
///
/// Source: https://docs.aws.amazon.com/lambda/latest/dg/lambda-invocation.html
public final class Invokes {

    public static final String ID = "invokes";

    private static final String PAGE = "https://docs.aws.amazon.com/lambda/latest/dg/lambda-invocation.html";

    public static final Property<InvocationType> INVOCATION = Property.of(
            "invocation", Choice.of(InvocationType.class))
            .fallback(InvocationType.ASYNCHRONOUS)
            .about("A caller that waits is paid for while it waits, and fails when the other one fails.")
            .source(PAGE)
            .unbound(Target.CLOUDFORMATION, "the code that calls decides it");

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "Invokes", "invokes", LineStyle.ACCESS)
            .about(
                    "The code of one function calls another one. A queue in between is usually sturdier.",
                    PAGE)
            .properties(INVOCATION)
            .label(values -> values.value(INVOCATION) == InvocationType.SYNCHRONOUS ? "waits" : "");

    private Invokes() {}
}
