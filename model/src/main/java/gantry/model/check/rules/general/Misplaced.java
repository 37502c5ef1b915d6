package gantry.model.check.rules.general;

import gantry.model.check.CheckContext;
import gantry.model.check.Fixes;
import gantry.model.check.Placing;
import gantry.model.check.Report;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.ContainmentRules;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Containment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds nodes that stand where they can't exist; the half of [UnsupportedConnection] about places.
final class Misplaced {

    private final CheckContext context;
    private final Catalogue catalogue;
    private final Diagram diagram;
    private final ContainmentRules containment;

    /// The only frame of the diagram that may hold a kind, by that kind: looked for once, not for each node.
    private final Map<String, Optional<Node>> onlyHomes = new HashMap<>();

    Misplaced(CheckContext context, ContainmentRules containment) {
        this.context = context;
        this.catalogue = context.catalogue();
        this.diagram = context.diagram();
        this.containment = containment;
    }

    void check(Report report) {
        for (Node node : diagram.nodes()) {
            NodeId owner = containment.owner(diagram, node.id());
            String ownerKind = diagram.node(owner).map(Node::kind).orElse(Containment.CANVAS);
            boolean isOwnerKnown = owner.equals(NodeId.CANVAS) || catalogue.node(ownerKind).isKnown();
            if (isOwnerKnown && !catalogue.mayContain(ownerKind, node.kind())) {
                say(report, node, diagram.node(owner));
            }
        }
    }

    private void say(Report report, Node node, Optional<Node> owner) {
        List<Containment> homes = catalogue.node(node.kind()).parents();
        List<String> names = homes.stream()
                .map(row -> row.parent().equals(Containment.CANVAS)
                        ? "outside every Region"
                        : "in " + catalogue.node(row.parent()).withArticle())
                .toList();
        String note = homes.stream()
                .map(Containment::note)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .map(text -> " (" + text + ")")
                .orElse("");
        var finding = report.at(node);
        owner.ifPresent(frame -> finding.with(frame));
        home(node).ifPresent(target -> finding.fix(Fixes.onNode(label(target), node.id(), now -> {
            boolean isThere = target.equals(NodeId.CANVAS) || now.node(target).isPresent();
            return isThere ? new Placing(catalogue).move(now, node.id(), target) : Diff.NONE;
        })));
        finding.say(Wording.full(context, node) + " can't stand "
                + owner.map(frame -> "in " + Wording.full(context, frame)).orElse("outside every frame")
                + ": it belongs " + Wording.or(names) + note + ".");
    }

    private String label(NodeId target) {
        return diagram.node(target)
                .map(frame -> "Move it into " + Wording.quoted(context, frame))
                .orElse("Move it out of every frame");
    }

    private Optional<NodeId> home(Node node) {
        return containment
                .nearest(diagram, node.parent(), node.kind())
                .or(() -> onlyHome(node).map(Node::id));
    }

    private Optional<Node> onlyHome(Node node) {
        return onlyHomes
                .computeIfAbsent(node.kind(), kind -> {
                    List<Node> homes = diagram.nodes().stream()
                            .filter(frame -> catalogue.node(frame.kind()).shape().holdsChildren())
                            .filter(frame -> !catalogue.node(frame.kind()).isTransparent())
                            .filter(frame -> catalogue.mayContain(frame.kind(), kind))
                            .limit(2)
                            .toList();
                    return homes.size() == 1 ? Optional.of(homes.getFirst()) : Optional.empty();
                })
                .filter(home -> diagram.ancestors(home.id()).stream()
                        .noneMatch(frame -> frame.id().equals(node.id())));
    }
}
