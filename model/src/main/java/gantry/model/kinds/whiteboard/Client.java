package gantry.model.kinds.whiteboard;

import gantry.model.kind.Category;
import gantry.model.kind.Containment;
import gantry.model.kind.NameRule;
import gantry.model.kind.NodeKind;

/// Whoever sends requests: people, browsers, apps or other systems. It becomes nothing in exports.
public final class Client {

    public static final String ID = "client";

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("Client")
            .about("Whoever sends requests from outside: people, browsers, apps or other systems.")
            .category(Category.WHITEBOARD)
            .icon("client")
            .keywords("user", "browser", "internet", "app", "mobile", "people")
            .inside(Containment.in(Containment.CANVAS, "0..n", "clients stay outside every Region"))
            .names(NameRule.FREE, "Clients")
            .build();

    private Client() {}
}
