package gantry.model.diagram;

import gantry.model.kind.Cardinality;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Connection;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Refusal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Answers, quickly enough for every move of the mouse, whether two nodes may be joined and how (part D.5 of the rule
/// catalogue).
public final class ConnectionRules {

    private final Catalogue catalogue;
    private final ContainmentRules containment;

    public ConnectionRules(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.containment = new ContainmentRules(catalogue);
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

    /// Judges a new connection from `from` to `to`. Where the table of refusals names both kinds, its reason counts
    /// even if the reverse is legal: who draws from a topic to a task definition wants messages to arrive, not to leave.
    public Verdict judge(Diagram diagram, NodeId from, NodeId to) {
        Node source = diagram.require(from);
        Node target = diagram.require(to);
        NodeKind sourceKind = catalogue.node(source.kind());
        NodeKind targetKind = catalogue.node(target.kind());
        List<Connection> meanings = meanings(source, target);
        if (from.equals(to) && meanings.isEmpty()) {
            return new Refused(reflexive(sourceKind), "");
        }
        Optional<Refusal> refusal = refusal(source, target);
        if (meanings.isEmpty() || refusal.filter(Refusal::isConditional).isPresent()) {
            List<Connection> reverse = catalogue.between(target.kind(), source.kind());
            boolean isKnownMistake = refusal.filter(row -> !row.isAboutAll()).isPresent();
            if (!reverse.isEmpty() && meanings.isEmpty() && !isKnownMistake) {
                return new Reversed(reverse);
            }
            return refusal.<Verdict>map(row -> new Refused(row.reason(), row.path()))
                    .orElseGet(() -> new Refused(unrelated(sourceKind, targetKind), ""));
        }
        List<Connection> near = meanings.stream()
                .filter(row -> misplaced(diagram, source, target, row).isEmpty())
                .toList();
        if (near.isEmpty()) {
            return misplaced(diagram, source, target, meanings.getFirst()).orElseThrow();
        }
        List<Connection> together = near.stream()
                .filter(row -> divider(diagram, source, target, row).isEmpty())
                .toList();
        return together.isEmpty()
                ? divider(diagram, source, target, near.getFirst())
                        .map(frame -> new Refused("Both ends must belong to one " + frame.title() + ".", ""))
                        .orElseThrow()
                : withoutFull(diagram, source, target, together);
    }

    /// The kind of frame that the ends of a connection would have to share but don't.
    private Optional<NodeKind> divider(Diagram diagram, Node source, Node target, Connection row) {
        return catalogue.connection(row.kind()).within().stream()
                .filter(frame -> isParted(home(diagram, source, frame), home(diagram, target, frame)))
                .map(catalogue::node)
                .findFirst();
    }

    /// Two frames on the canvas with the same values stand for the same thing, such as a Region that is drawn twice.
    private static boolean isParted(Optional<Node> here, Optional<Node> there) {
        if (here.isEmpty() || there.isEmpty() || here.get().id().equals(there.get().id())) {
            return false;
        }
        boolean isOnCanvas = here.get().parent().equals(NodeId.CANVAS) && there.get().parent().equals(NodeId.CANVAS);
        return !isOnCanvas || !here.get().values().equals(there.get().values());
    }

    /// The frame of this kind that a node belongs to: the one around it, else the one around what it is placed in.
    private Optional<Node> home(Diagram diagram, Node node, String frameKind) {
        return around(diagram, node, frameKind)
                .or(() -> diagram.edgesFrom(node.id()).stream()
                        .filter(edge -> isPlacing(diagram, edge, frameKind))
                        .flatMap(edge -> around(diagram, diagram.require(edge.to()), frameKind).stream())
                        .findFirst())
                .map(diagram::require);
    }

    private boolean isPlacing(Diagram diagram, Edge edge, String frameKind) {
        String from = diagram.require(edge.from()).kind();
        String to = diagram.require(edge.to()).kind();
        return catalogue.row(edge.kind(), from, to)
                .filter(row -> row.cardinality().scope().shared().equals(frameKind))
                .isPresent();
    }

    /// The rows for two nodes, those that the source is made for first; from a node to itself only where that makes
    /// sense.
    private List<Connection> meanings(Node source, Node target) {
        boolean isLoop = source.id().equals(target.id());
        return catalogue.between(source.kind(), target.kind()).stream()
                .filter(row -> !isLoop || row.cardinality().scope().isReflexive())
                .sorted(Comparator.comparing(row -> !row.fits(source.values())))
                .toList();
    }

    /// The row of the table of refusals for two nodes, where there is one.
    public Optional<Refusal> refusal(Node source, Node target) {
        return catalogue.refusal(source.kind(), source.values(), target.kind(), target.values());
    }

    /// Why the places of two nodes forbid a connection that their kinds allow: containers know each other only inside
    /// their task definition, and the subnets of a service lie in one VPC. A connection that is drawn already counts
    /// as wrong when the first one of its source leads elsewhere.
    public Optional<Refused> misplaced(Diagram diagram, Node source, Node target, Connection row) {
        Cardinality.Scope scope = row.cardinality().scope();
        boolean isStranger = scope.isConfined()
                && !containment
                        .owner(diagram, source.id())
                        .equals(containment.owner(diagram, target.id()));
        boolean isAway = scope.isHome() && !diagram.ancestors(source.id()).contains(target);
        if (!isStranger && !isAway && !isApart(diagram, source, target, row)) {
            return Optional.empty();
        }
        String plain = isAway
                ? "It leads only to the " + catalogue.node(target.kind()).title() + " that it stands in."
                : isStranger
                        ? "Both must stand in the same parent."
                        : "All of its connections of this sort must lead into one "
                                + catalogue.node(scope.shared()).title() + ".";
        return Optional.of(refusal(source, target)
                .map(known -> new Refused(known.reason(), known.path()))
                .orElseGet(() -> new Refused(plain, "")));
    }

    private static boolean isApart(Diagram diagram, Node source, Node target, Connection row) {
        String shared = row.cardinality().scope().shared();
        Optional<NodeId> frame = shared.isEmpty() ? Optional.empty() : around(diagram, target, shared);
        return frame.isPresent()
                && diagram.edgesFrom(source.id()).stream()
                        .filter(edge -> edge.isA(row.kind()))
                        .flatMap(edge -> around(diagram, diagram.require(edge.to()), shared).stream())
                        .findFirst()
                        .filter(first -> !first.equals(frame.get()))
                        .isPresent();
    }

    /// The nearest frame of this kind around a node.
    private static Optional<NodeId> around(Diagram diagram, Node node, String frameKind) {
        NodeId current = node.parent();
        while (!current.equals(NodeId.CANVAS)) {
            Node frame = diagram.require(current);
            if (frame.kind().equals(frameKind)) {
                return Optional.of(current);
            }
            current = frame.parent();
        }
        return Optional.empty();
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
        return new Refused(full(diagram, source, target, meanings.getFirst()), "");
    }

    private String full(Diagram diagram, Node source, Node target, Connection row) {
        Cardinality cardinality = row.cardinality();
        String rule = cardinality.scope().rule().isEmpty() ? "" : "; rule " + cardinality.scope().rule();
        boolean isDrawn = diagram.edgesFrom(source.id()).stream()
                .anyMatch(edge -> edge.isA(row.kind()) && edge.to().equals(target.id()));
        String title = catalogue.node(source.kind()).title();
        return isDrawn
                ? title + " already has this connection (" + cardinality.text() + rule + ")."
                : "There may be no more connections of this sort (" + cardinality.text() + rule + ").";
    }

    /// Rows for exactly one or at most one connection are never full: a new one replaces the old one.
    private boolean isFull(Diagram diagram, Node source, Node target, Connection row) {
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

    private List<Edge> rivalsOut(Diagram diagram, NodeId from, Connection row) {
        String pool = row.cardinality().scope().pool();
        return diagram.edgesFrom(from).stream()
                .filter(edge -> edge.isA(row.kind()) || !pool.isEmpty() && pool.equals(pool(diagram, edge)))
                .toList();
    }

    private String pool(Diagram diagram, Edge edge) {
        String from = diagram.require(edge.from()).kind();
        String to = diagram.require(edge.to()).kind();
        return catalogue.row(edge.kind(), from, to)
                .map(row -> row.cardinality().scope().pool())
                .orElse("");
    }

    private static List<Edge> rivalsIn(Diagram diagram, NodeId to, Connection row) {
        return diagram.edgesTo(to).stream().filter(edge -> edge.isA(row.kind())).toList();
    }

    /// What to say about two kinds of which no table knows anything.
    public static String unrelated(NodeKind source, NodeKind target) {
        return capital(source.withArticle()) + " isn't connected to " + target.withArticle() + " in AWS.";
    }

    /// Why nothing leads from an element of the kind back to it.
    public static String reflexive(NodeKind kind) {
        return capital(kind.withArticle()) + " isn't connected to itself.";
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
