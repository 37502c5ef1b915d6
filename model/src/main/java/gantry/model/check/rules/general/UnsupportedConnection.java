package gantry.model.check.rules.general;

import gantry.model.check.CheckContext;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.ConnectionRules;
import gantry.model.diagram.ContainmentRules;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Connection;
import gantry.model.kind.ConnectionKind;
import gantry.model.kind.Refusal;
import java.util.List;
import java.util.Optional;

/// Connections join only what AWS lets work together, and nodes stand only where they can exist.
public final class UnsupportedConnection implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "general/unsupported-connection",
            "Impossible connection or place",
            Severity.ERROR,
            "Each connection stands for a setting in AWS, and a setting exists only between certain kinds of things: "
                    + "a service names a task definition, and the task definition names the image. A connection "
                    + "without such a setting can't be built, however sensible it looks on paper.",
            "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/Welcome.html")
            .silencing(RuleInfo.EVERY_RULE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        var rules = new ConnectionRules(context.catalogue());
        for (Edge edge : context.diagram().edges()) {
            refusal(context, rules, edge).ifPresent(reason -> say(context, report, edge, reason));
        }
        new Misplaced(context, new ContainmentRules(context.catalogue())).check(report);
    }

    /// Why the connection can't be; empty when it is legal or when something about it is unknown.
    private static Optional<String> refusal(CheckContext context, ConnectionRules rules, Edge edge) {
        Catalogue catalogue = context.catalogue();
        ConnectionKind kind = catalogue.connection(edge.kind());
        Node from = context.diagram().require(edge.from());
        Node to = context.diagram().require(edge.to());
        boolean isKnown = kind.isKnown()
                && catalogue.node(from.kind()).isKnown()
                && catalogue.node(to.kind()).isKnown();
        if (!isKnown || kind.isFree()) {
            return Optional.empty();
        }
        Optional<Connection> row = catalogue.row(edge.kind(), from.kind(), to.kind());
        if (from.equals(to) && row.filter(known -> known.cardinality().scope().isReflexive()).isEmpty()) {
            return Optional.of(ConnectionRules.reflexive(catalogue.node(from.kind())));
        }
        Optional<Refusal> refusal = rules.refusal(from, to);
        if (row.isEmpty() || refusal.filter(Refusal::isConditional).isPresent()) {
            return Optional.of(reason(catalogue, from, to, refusal));
        }
        return rules.misplaced(context.diagram(), from, to, row.get())
                .map(refused -> withPath(refused.reason(), refused.path()));
    }

    private static String reason(Catalogue catalogue, Node from, Node to, Optional<Refusal> refusal) {
        List<Connection> legal = catalogue.between(from.kind(), to.kind());
        if (refusal.isPresent()) {
            return withPath(refusal.get().reason(), refusal.get().path());
        }
        if (!legal.isEmpty()) {
            List<String> titles = legal.stream()
                    .map(row -> "'" + catalogue.connection(row.kind()).title() + "'")
                    .toList();
            return "Between these two only " + Wording.or(titles) + " is possible.";
        }
        return catalogue.between(to.kind(), from.kind()).isEmpty()
                ? ConnectionRules.unrelated(catalogue.node(from.kind()), catalogue.node(to.kind()))
                : "It works only the other way round.";
    }

    private static String withPath(String reason, String path) {
        return path.isEmpty() ? reason : reason + " What works: " + path + ".";
    }

    private static void say(CheckContext context, Report report, Edge edge, String reason) {
        Node from = context.diagram().require(edge.from());
        Node to = context.diagram().require(edge.to());
        var finding = report.at(edge).with(from, to);
        new ConnectionRepair(context, edge).fixes().forEach(finding::fix);
        finding.say(Wording.full(context, from) + " can't be connected to " + Wording.full(context, to) + " by '"
                + context.catalogue().connection(edge.kind()).title() + "'. " + reason);
    }
}
