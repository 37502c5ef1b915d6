package gantry.export.cloudformation;

import gantry.export.Artifact;
import gantry.export.ExportResult;
import gantry.export.Exporter;
import gantry.export.Recipe;
import gantry.export.SourceMap;
import gantry.export.tree.JsonWriter;
import gantry.export.tree.TreeWriter;
import gantry.export.tree.Written;
import gantry.export.tree.YamlWriter;
import gantry.model.CancelToken;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Element;
import gantry.model.diagram.ElementId;
import gantry.model.diagram.Node;
import gantry.model.kind.Catalogue;
import gantry.model.kind.ConnectionKind;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Target;
import gantry.model.kinds.network.Region;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;

/// Exports a diagram as one CloudFormation template.
///
/// First every node becomes the primary resource of its kind with the values that the kind binds; then the recipes
/// add structure, in their order. What can't be built is left out and reported at its element. Notes and other things
/// that are only drawn are left out silently.
public final class CloudFormationExporter implements Exporter {

    private static final System.Logger LOG = System.getLogger(CloudFormationExporter.class.getName());

    private static final String YAML = "yaml";
    private static final String JSON = "json";

    private final Catalogue catalogue;
    private final List<Recipe<Plan>> recipes;

    /// @param recipes in the order in which they run
    public CloudFormationExporter(Catalogue catalogue, List<Recipe<Plan>> recipes) {
        this.catalogue = catalogue;
        this.recipes = List.copyOf(recipes);
    }

    @Override
    public Target target() {
        return Target.CLOUDFORMATION;
    }

    @Override
    public List<String> formats() {
        return List.of(YAML, JSON);
    }

    /// Freezes the logical ids, so that renaming something later doesn't replace its resources.
    @Override
    public Diff afterExport(Diagram diagram) {
        return LogicalIds.freezing(legalPart(diagram), catalogue);
    }

    /// @throws IllegalArgumentException when `format` isn't one of [#formats]
    @Override
    public ExportResult export(Diagram diagram, String format, CancelToken token) {
        if (!formats().contains(format)) {
            throw new IllegalArgumentException("no such format: " + format);
        }
        var plan = new Plan(legalPart(diagram), catalogue);
        token.throwIfCancelled();
        reportIllegal(diagram, plan);
        addPrimaryResources(plan, token);
        runRecipes(plan, token);
        var assembly = new Assembly(plan, catalogue);
        reportRegions(plan);
        if (plan.resources().isEmpty()) {
            plan.report(ExportRules.NOTHING, "There is nothing to export: nothing drawn becomes a resource in AWS.");
            return new ExportResult(List.of(), plan.problems(), SourceMap.EMPTY, "");
        }
        token.throwIfCancelled();
        Template template = assembly.template();
        token.throwIfCancelled();
        return text(plan, template, format);
    }

    /// The diagram without connections that mean nothing, so that recipes meet legal ones only.
    private Diagram legalPart(Diagram diagram) {
        List<Edge> legal = diagram.edges().stream().filter(edge -> isLegal(edge, diagram)).toList();
        return legal.size() == diagram.edges().size()
                ? diagram
                : Diagram.of(diagram.header(), diagram.nodes(), legal);
    }

    private boolean isLegal(Edge edge, Diagram diagram) {
        String from = diagram.require(edge.from()).kind();
        String to = diagram.require(edge.to()).kind();
        return catalogue.row(edge.kind(), from, to).isPresent();
    }

    private void reportIllegal(Diagram diagram, Plan plan) {
        for (Edge edge : diagram.edges()) {
            ConnectionKind kind = catalogue.connection(edge.kind());
            if (!kind.isFree() && !isLegal(edge, diagram)) {
                plan.report(
                        kind.isKnown() ? ExportRules.NOT_EXPRESSED : ExportRules.UNKNOWN_KIND,
                        edge,
                        "The connection from " + plan.label(edge) + " isn't exported: "
                                + (kind.isKnown()
                                        ? "it has no meaning in AWS."
                                        : "this version doesn't know the kind " + edge.kind() + "."));
            }
        }
    }

    private void addPrimaryResources(Plan plan, CancelToken token) {
        for (Node node : plan.diagram().nodes()) {
            token.throwIfCancelled();
            NodeKind kind = catalogue.node(node.kind());
            if (!kind.isKnown()) {
                plan.report(
                        ExportRules.UNKNOWN_KIND,
                        node,
                        plan.label(node) + " isn't exported: this version doesn't know the kind " + node.kind() + ".");
            } else if (!kind.isAnnotation()) {
                kind.resources(Target.CLOUDFORMATION).keySet().stream()
                        .findFirst()
                        .ifPresentOrElse(role -> addPrimary(plan, node, role), () -> reportElsewhere(plan, node));
            }
        }
    }

    /// Objects of Kubernetes are no resources; a word about the outermost one is enough.
    private void reportElsewhere(Plan plan, Node node) {
        boolean isSaid = plan.diagram().node(node.parent()).filter(this::isElsewhere).isPresent();
        if (isElsewhere(node) && !isSaid) {
            boolean isFrame = !plan.diagram().children(node.id()).isEmpty();
            plan.report(
                    ExportRules.NOT_EXPRESSED,
                    node,
                    plan.label(node) + " (" + catalogue.node(node.kind()).title() + ") "
                            + (isFrame ? "and what stands in it are Kubernetes objects" : "is a Kubernetes object")
                            + " and no part of the template.");
        }
    }

    private boolean isElsewhere(Node node) {
        NodeKind kind = catalogue.node(node.kind());
        return kind.resources(Target.CLOUDFORMATION).isEmpty() && !kind.resources(Target.KUBERNETES).isEmpty();
    }

    private void addPrimary(Plan plan, Node node, String role) {
        plan.add(node, role);
        boolean isAlone = plan.diagram().edgesFrom(node.id()).isEmpty() && plan.diagram().edgesTo(node.id()).isEmpty();
        if (!isAlone && recipes.stream().noneMatch(recipe -> recipe.kind().equals(node.kind()))) {
            plan.report(
                    ExportRules.NOT_EXPRESSED,
                    node,
                    plan.label(node) + " (" + catalogue.node(node.kind()).title()
                            + ") is exported with its own settings only; its connections aren't exported yet.");
        }
    }

    private void runRecipes(Plan plan, CancelToken token) {
        var elements = new LinkedHashMap<String, List<Element>>();
        plan.diagram().nodes().forEach(node -> add(elements, node));
        plan.diagram().edges().forEach(edge -> add(elements, edge));
        for (Recipe<Plan> recipe : recipes) {
            for (Element element : elements.getOrDefault(recipe.kind(), List.of())) {
                token.throwIfCancelled();
                run(recipe, element, plan);
            }
        }
    }

    private static void add(Map<String, List<Element>> elements, Element element) {
        elements.computeIfAbsent(element.kind(), kind -> new ArrayList<>()).add(element);
    }

    private static void run(Recipe<Plan> recipe, Element element, Plan plan) {
        try {
            recipe.expand(element, plan);
        } catch (CancellationException cancelled) {
            throw cancelled;
        } catch (RuntimeException fault) {
            // A fault of one recipe must not take away what the others write.
            LOG.log(System.Logger.Level.ERROR, "recipe for " + recipe.kind() + " failed at " + element.id(), fault);
            plan.report(
                    ExportRules.FAILED,
                    element,
                    plan.label(element) + " isn't exported completely because of a fault of the program: " + fault);
        }
    }

    private static void reportRegions(Plan plan) {
        List<Node> regions = plan.diagram().nodes().stream().filter(node -> node.isA(Region.ID)).toList();
        regions.stream().skip(1).forEach(region -> plan.report(
                ExportRules.SEVERAL_REGIONS,
                region,
                "A template is for one Region, and " + plan.label(regions.getFirst())
                        + " is there already: draw " + plan.label(region) + " in a diagram of its own."));
    }

    private static ExportResult text(Plan plan, Template template, String format) {
        String path = "template." + format;
        TreeWriter writer = format.equals(JSON) ? new JsonWriter() : new YamlWriter();
        Written written = writer.write(template.tree());
        var next = new NextStep(plan, template);
        String command = next.command(path, written.text());
        var artifact = new Artifact(path, written.text());
        return new ExportResult(List.of(artifact), plan.problems(), spans(path, template, written), command);
    }

    private static SourceMap spans(String path, Template template, Written written) {
        var owners = new LinkedHashMap<String, ElementId>();
        template.parameters().forEach(each -> owners.put("Parameters/" + each.name(), each.owner()));
        template.resources().forEach(each -> owners.put("Resources/" + each.logicalId(), each.owner().element()));
        template.outputs().forEach(each -> owners.put("Outputs/" + each.name(), each.owner()));
        var types = new LinkedHashMap<String, String>();
        template.resources().forEach(each -> types.put("Resources/" + each.logicalId(), each.type()));
        return new SourceMap(written.passages().stream()
                .filter(passage -> owners.containsKey(passage.path()))
                .map(passage -> new SourceMap.Span(
                        path,
                        passage.first(),
                        passage.last(),
                        Objects.requireNonNull(owners.get(passage.path())),
                        passage.path().substring(passage.path().indexOf('/') + 1),
                        types.getOrDefault(passage.path(), "")))
                .toList());
    }
}
