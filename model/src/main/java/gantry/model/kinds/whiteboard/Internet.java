package gantry.model.kinds.whiteboard;

import gantry.model.kind.Category;
import gantry.model.kind.Containment;
import gantry.model.kind.NameRule;
import gantry.model.kind.NodeKind;

/// The public internet as the place that requests come from. It becomes nothing in exports.
public final class Internet {

    public static final String ID = "internet";

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("Internet")
            .about("The public internet: requests that come from anywhere.")
            .explain(
                    "Use it to show what the whole world can reach. Connect it to what answers, such as a load balancer "
                            + "or an API.",
                    "When it matters who calls, draw a client instead. The way of a subnet into the internet is a route "
                            + "to an internet gateway or a NAT gateway.",
                    "It stands outside every Region and only sends requests. It becomes nothing in exports: 0 "
                            + "resources.",
                    "Nothing is paid for the card. Data that leaves AWS for the internet is paid for by the gigabyte.")
            .category(Category.WHITEBOARD)
            .icon("internet")
            .keywords("cloud", "world", "public", "www", "traffic")
            .fact(values -> "any address")
            .inside(Containment.in(Containment.CANVAS, "0..n", "the internet stays outside every Region"))
            .names(NameRule.FREE, "Internet")
            .build();

    private Internet() {}
}
