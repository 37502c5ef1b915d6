package gantry.model.diagram;

import gantry.model.kind.Catalogue;
import gantry.model.kind.Connection;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Answers, quickly enough for every move of the mouse, whether two nodes may be joined and how (part D.5 of the rule
/// catalogue).
public final class ConnectionRules {

    private final Catalogue catalogue;

    public ConnectionRules(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// The answer for one pair of nodes.
    public sealed interface Verdict permits Allowed, Reversed, Refused {}

    /// May be drawn; several meanings ask the user, the usual one stands first.
    public record Allowed(List<Connection> meanings) implements Verdict {}

    /// Is legal only the other way round, with these meanings.
    public record Reversed(List<Connection> meanings) implements Verdict {}

    /// May not be drawn.
    ///
    /// @param reason one sentence
    /// @param path   the legal way, or empty
    public record Refused(String reason, String path) implements Verdict {}

    /// Judges a new connection from `from` to `to`.
    public Verdict judge(Diagram diagram, NodeId from, NodeId to) {
        Node source = diagram.require(from);
        Node target = diagram.require(to);
        NodeKind sourceKind = catalogue.node(source.kind());
        NodeKind targetKind = catalogue.node(target.kind());
        if (from.equals(to)) {
            return new Refused(capital(sourceKind.title()) + " isn't connected to itself.", "");
        }
        Optional<Refusal> refusal = catalogue.refusal(source.kind(), source.values(), target.kind());
        List<Connection> meanings = catalogue.between(source.kind(), target.kind());
        if (meanings.isEmpty() || refusal.filter(row -> !row.when().isEmpty()).isPresent()) {
            List<Connection> reverse = catalogue.between(target.kind(), source.kind());
            if (!reverse.isEmpty() && meanings.isEmpty()) {
                return new Reversed(reverse);
            }
            return refusal.<Verdict>map(row -> new Refused(row.reason(), row.path()))
                    .orElseGet(() -> new Refused(unrelated(sourceKind, targetKind), ""));
        }
        Optional<Refused> outside = refuseStrangers(source, target, meanings);
        if (outside.isPresent()) {
            return outside.get();
        }
        return withoutFull(diagram, source, target, meanings);
    }

    /// Some connections stay within one parent: containers know each other only inside their task definition.
    private Optional<Refused> refuseStrangers(Node source, Node target, List<Connection> meanings) {
        boolean isConfined = meanings.stream().allMatch(row -> row.cardinality().isConfined());
        if (!isConfined || source.parent().equals(target.parent())) {
            return Optional.empty();
        }
        return Optional.of(catalogue
                .refusal(source.kind(), source.values(), target.kind())
                .map(row -> new Refused(row.reason(), row.path()))
                .orElseGet(() -> new Refused("They stand in different parents.", "")));
    }

    private Verdict withoutFull(Diagram diagram, Node source, Node target, List<Connection> meanings) {
        var open = new ArrayList<Connection>();
        for (Connection row : meanings) {
            boolean isDrawn = diagram.edgesFrom(source.id()).stream()
                    .anyMatch(edge -> edge.isA(row.kind()) && edge.to().equals(target.id()));
            if (!isDrawn && !isFull(diagram, source, target, row)) {
                open.add(row);
            }
        }
        if (!open.isEmpty()) {
            return new Allowed(open);
        }
        String title = catalogue.node(source.kind()).title();
        return new Refused(
                title + " already has this connection (" + meanings.getFirst().cardinality().text() + ").", "");
    }

    /// Rows for exactly one or at most one connection are never full: a new one replaces the old one.
    private static boolean isFull(Diagram diagram, Node source, Node target, Connection row) {
        int maxOut = row.cardinality().maxOut();
        int maxIn = row.cardinality().maxIn();
        return maxOut > 1 && rivalsOut(diagram, source.id(), row).size() >= maxOut
                || maxIn > 1 && rivalsIn(diagram, target.id(), row).size() >= maxIn;
    }

    /// The connections that a new one of this row takes the place of, because there may be only one.
    public List<Edge> replacedBy(Diagram diagram, NodeId from, NodeId to, Connection row) {
        var replaced = new ArrayList<Edge>();
        if (row.cardinality().maxOut() == 1) {
            replaced.addAll(rivalsOut(diagram, from, row));
        }
        if (row.cardinality().maxIn() == 1) {
            replaced.addAll(rivalsIn(diagram, to, row));
        }
        return replaced.stream().distinct().toList();
    }

    private static List<Edge> rivalsOut(Diagram diagram, NodeId from, Connection row) {
        return diagram.edgesFrom(from).stream().filter(edge -> edge.isA(row.kind())).toList();
    }

    private static List<Edge> rivalsIn(Diagram diagram, NodeId to, Connection row) {
        return diagram.edgesTo(to).stream().filter(edge -> edge.isA(row.kind())).toList();
    }

    private static String unrelated(NodeKind source, NodeKind target) {
        return "A connection from " + source.title() + " to " + target.title() + " has no meaning in AWS.";
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
