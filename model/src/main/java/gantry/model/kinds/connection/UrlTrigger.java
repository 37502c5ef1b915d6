package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;

/// SKELETON.
public final class UrlTrigger {

    public static final String ID = "url-trigger";

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "URL trigger", "triggers", LineStyle.TRIGGER);

    private UrlTrigger() {}
}
