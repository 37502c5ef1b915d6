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
            .explain(
                    "Use it to show who calls the system and where requests enter it. One card per kind of caller keeps "
                            + "a drawing readable.",
                    "For traffic from anywhere, the internet says more. A program that you run in AWS yourself is drawn "
                            + "as what it is, such as a service or a function.",
                    "It stands outside every Region and sends requests to what answers them. It becomes nothing in "
                            + "exports: 0 resources.",
                    "Nothing is paid for the card. Answers that leave AWS are paid for by the gigabyte.")
            .category(Category.WHITEBOARD)
            .icon("client")
            .keywords("user", "browser", "internet", "app", "mobile", "people", "visitor", "customer", "frontend",
                    "website")
            .inside(Containment.in(Containment.CANVAS, "0..n", "clients stay outside every Region"))
            .names(NameRule.FREE, "Clients")
            .build();

    private Client() {}
}
