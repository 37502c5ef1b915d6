package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;

/// SKELETON.
public final class IngressRoute {

    public static final String ID = "ingress-route";

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "Ingress route", "routes to", LineStyle.TRAFFIC);

    private IngressRoute() {}
}
