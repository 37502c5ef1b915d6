package gantry.export.cloudformation;

import gantry.model.diagram.Edge;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.ElementId;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Bounds;
import gantry.model.kind.Catalogue;
import gantry.model.kind.NodeKind;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Turns a filled plan into a template: sorts, checks references, and drops what nothing uses.
final class Assembly {

    private static final int FORMAT_VERSION = 1;

    /// A description may have 1024 bytes; three per character are allowed for.
    /// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-description-structure.html
    private static final int LONGEST_TITLE = 300;

    private final Plan plan;
    private final Catalogue catalogue;

    Assembly(Plan plan, Catalogue catalogue) {
        this.plan = plan;
        this.catalogue = catalogue;
    }

    Template template() {
        var references = new References(plan.resources());
        references.dropImpliedOrders();
        reportCircle(references.circle());
        Set<String> usedConditions = usedConditions();
        var conditions = new LinkedHashMap<>(plan.conditions());
        conditions.keySet().retainAll(usedConditions);
        var used = new HashSet<String>();
        plan.resources().forEach(resource -> References.collect(resource.properties(), used));
        plan.outputs().forEach(output -> References.collect(output.value(), used));
        References.collect(conditions, used);
        Map<String, Integer> ranks = ranks();
        List<Parameter> parameters = plan.parameters().stream()
                .filter(parameter -> used.contains(parameter.name()))
                .sorted(Comparator.comparing((Parameter parameter) -> parameter.group().equals(Plan.FOR_ALL))
                        .thenComparing(Parameter::owner, order(ranks)))
                .toList();
        List<Output> outputs = plan.outputs().stream().sorted(Comparator.comparing(Output::owner, order(ranks)))
                .toList();
        List<Resource> resources = plan.resources().stream()
                .sorted(Comparator.comparing(resource -> resource.owner().element(), order(ranks)))
                .toList();
        return new Template(description(), drawing(), parameters, conditions, resources, outputs);
    }

    private String description() {
        String title = plan.diagram().title().strip().replaceAll("\\s+", " ");
        String cut = title.substring(0, Math.min(title.length(), LONGEST_TITLE));
        return cut.isEmpty() ? "Drawn with Gantry" : cut + " (drawn with Gantry)";
    }

    private Map<String, Integer> ranks() {
        var ranks = new HashMap<String, Integer>();
        for (NodeKind kind : catalogue.nodes()) {
            ranks.put(kind.id(), ranks.size());
        }
        return ranks;
    }

    /// The order of the palette, elements of one kind by id, connections last; nothing depends on places.
    private Comparator<ElementId> order(Map<String, Integer> ranks) {
        return Comparator.comparingInt((ElementId id) -> rank(id, ranks))
                .thenComparing(ElementId::value, ElementId::compare);
    }

    private int rank(ElementId element, Map<String, Integer> ranks) {
        return switch (element) {
            case NodeId id -> ranks.getOrDefault(plan.diagram().require(id).kind(), ranks.size());
            case EdgeId _ -> ranks.size();
        };
    }

    private Set<String> usedConditions() {
        var used = new HashSet<String>();
        for (Resource resource : plan.resources()) {
            resource.condition().ifPresent(used::add);
            References.collectConditions(resource.properties(), used);
        }
        plan.outputs().forEach(output -> References.collectConditions(output.value(), used));
        return used;
    }

    private void reportCircle(List<Resource> circle) {
        if (!circle.isEmpty()) {
            String path = circle.stream().map(Resource::logicalId).collect(Collectors.joining(" -> "));
            ElementId element = circle.getFirst().owner().element();
            plan.report(
                    ExportRules.CIRCLE,
                    plan.diagram().element(element).orElseThrow(),
                    "CloudFormation can't create these resources, because each waits for the next: " + path + " -> "
                            + circle.getFirst().logicalId() + ". Remove one of the connections between them.");
        }
    }

    /// What the template remembers of the drawing, so that it can be drawn again; nothing that is only drawn.
    private Block drawing() {
        var nodes = new Block();
        for (Node node : plan.diagram().nodes()) {
            if (!catalogue.node(node.kind()).isAnnotation()) {
                nodes.set("/" + node.id(), node(node));
            }
        }
        var edges = new Block();
        for (Edge edge : plan.diagram().edges()) {
            if (nodes.has("/" + edge.from()) && nodes.has("/" + edge.to())) {
                edges.set(
                        "/" + edge.id(),
                        Block.of("From", edge.from().value(), "To", edge.to().value(), "Kind", edge.kind()));
            }
        }
        Block drawing = Block.of(
                "FormatVersion", FORMAT_VERSION, "DiagramId", plan.diagram().header().id(), "Nodes", nodes);
        return edges.isEmpty() ? drawing : drawing.set("/Edges", edges);
    }

    private static Block node(Node node) {
        Block block = Block.of("Kind", node.kind(), "Name", node.name());
        if (!node.parent().equals(NodeId.CANVAS)) {
            block.set("/Parent", node.parent().value());
        }
        Bounds bounds = node.bounds();
        return block.set("/X", Math.round(bounds.x()))
                .set("/Y", Math.round(bounds.y()))
                .set("/W", Math.round(bounds.width()))
                .set("/H", Math.round(bounds.height()));
    }
}
