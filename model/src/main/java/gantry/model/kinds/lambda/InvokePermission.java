package gantry.model.kinds.lambda;

import gantry.model.kind.Choice;
import gantry.model.kind.Flag;
import gantry.model.kind.Property;
import gantry.model.kind.Reference;
import gantry.model.kind.Structure;
import gantry.model.kind.Text;
import java.util.List;

/// One permission of a function's own policy: who may call it on behalf of which trigger.
///
/// Source: https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html
public final class InvokePermission {

    private static final String API = "https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html";

    public static final Property<String> PRINCIPAL = Property.of(
            "principal",
            Text.matching(
                    "\\*|\\d{12}|[a-z0-9.-]+\\.amazonaws\\.com(\\.cn)?",
                    "a service such as s3.amazonaws.com, an account or *")
                    .suggest(List.of(
                            "s3.amazonaws.com",
                            "sns.amazonaws.com",
                            "events.amazonaws.com",
                            "apigateway.amazonaws.com",
                            "elasticloadbalancing.amazonaws.com",
                            "logs.amazonaws.com")))
            .required()
            .about("The service that may call, such as s3.amazonaws.com.")
            .source(API);

    public static final Property<InvokeAction> ACTION = Property.of("action", Choice.of(InvokeAction.class))
            .fallback(InvokeAction.INVOKE_FUNCTION)
            .about("What is allowed. A function URL needs both actions.")
            .source("https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html");

    public static final Property<String> TRIGGER = Property.of("trigger", Reference.to())
            .about("The trigger on whose behalf the service may call.")
            .source(API);

    public static final Property<Boolean> OWN_ACCOUNT = Property.of("ownAccount", new Flag())
            .title("This account only")
            .fallback(true)
            .about("Names this account as the owner of the trigger, because somebody else could take its name later.")
            .source("https://docs.aws.amazon.com/lambda/latest/dg/with-s3.html");

    public static final Structure TYPE = Structure.of(PRINCIPAL, ACTION, TRIGGER, OWN_ACCOUNT);

    private InvokePermission() {}
}
