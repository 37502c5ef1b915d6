package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;
import gantry.model.kinds.network.Region;

/// A URL calls the function that it belongs to; the two permissions that it needs are derived.
///
/// Source: https://docs.aws.amazon.com/lambda/latest/dg/urls-invocation.html
public final class UrlTrigger {

    public static final String ID = "url-trigger";

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "URL trigger", "triggers", LineStyle.TRIGGER)
            .about(
                    "Each request to the URL calls its function and waits for the answer.",
                    "https://docs.aws.amazon.com/lambda/latest/dg/urls-invocation.html")
            .within(Region.ID);

    private UrlTrigger() {}
}
