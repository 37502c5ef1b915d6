package gantry.export.cloudformation;

import gantry.model.check.FieldPath;
import gantry.model.check.Location;
import gantry.model.check.Problem;
import gantry.model.check.RuleInfo;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Element;
import gantry.model.diagram.ElementId;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Kind;
import gantry.model.kind.Property;
import gantry.model.kind.Target;
import gantry.model.topology.Topology;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A template while it is being put together from one diagram; belongs to one export and is filled by the recipes.
///
/// A resource is found by the element that it came from and its role there, so recipes need not know each other.
public final class Plan {

    /// The group of parameters that belong to the whole template.
    static final String FOR_ALL = "Operations";

    private final Diagram diagram;
    private final Catalogue catalogue;
    private final Topology topology;
    private final LogicalIds ids;
    private final Slugs slugs;
    private final EdgeNames edgeNames;
    private final Bindings bindings = new Bindings(this);
    private final Parameters parameters = new Parameters();
    private final Map<String, Object> conditions = new LinkedHashMap<>();
    private final Map<Owner, Resource> resources = new LinkedHashMap<>();
    private final Map<ElementId, List<Owner>> owners = new HashMap<>();
    private final Map<String, Output> outputs = new LinkedHashMap<>();
    private final Set<Problem> problems = new LinkedHashSet<>();
    private final Set<String> names = new HashSet<>();
    private final Map<NodeId, Map<String, List<Node>>> neighbours = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    Plan(Diagram diagram, Catalogue catalogue) {
        this.diagram = diagram;
        this.catalogue = catalogue;
        this.topology = new Topology(diagram, catalogue);
        this.ids = LogicalIds.of(diagram, catalogue);
        this.slugs = new Slugs(diagram, catalogue);
        this.edgeNames = new EdgeNames(diagram, ids);
    }

    public Diagram diagram() {
        return diagram;
    }

    public Topology topology() {
        return topology;
    }

    /// The kind of a node or connection.
    public Kind kind(Element element) {
        return element.kindIn(catalogue);
    }

    /// How messages call an element.
    public String label(Element element) {
        return switch (element) {
            case Node node when !node.name().isBlank() -> "\"" + node.name() + "\"";
            case Node node -> "the " + catalogue.node(node.kind()).title();
            case Edge edge -> label(diagram.require(edge.from())) + " to " + label(diagram.require(edge.to()));
        };
    }

    /// The name of a node in lower-case letters, digits and hyphens, for names that AWS sees; at most 45 characters and
    /// unique among the nodes of its kind.
    public String slug(Node node) {
        return slugs.of(node.id());
    }

    /// The beginning of the logical ids of what an element becomes.
    public String base(Element element) {
        return switch (element) {
            case Node node -> ids.base(node.id());
            case Edge edge -> edgeNames.base(edge.id());
        };
    }

    /// Adds the resource that `element` becomes in `role`, with the values that are bound to that role.
    ///
    /// @throws IllegalStateException when the element has a resource in that role
    public Resource add(Element element, String role, String type) {
        var owner = new Owner(element.id(), role);
        String base = base(element);
        String id = unusedName(base.endsWith(role) ? base : base + role, base + role);
        var resource = new Resource(id, type, owner);
        if (resources.putIfAbsent(owner, resource) != null) {
            throw new IllegalStateException("two resources of " + owner);
        }
        owners.computeIfAbsent(element.id(), key -> new ArrayList<>()).add(owner);
        bindings.write(element, role, resource.properties());
        return resource;
    }

    /// Like [#add(Element, String, String)], with the type that the kind of the node declares for the role.
    public Resource add(Node node, String role) {
        String type = catalogue.node(node.kind()).resources(Target.CLOUDFORMATION).get(role);
        if (type == null) {
            throw new IllegalArgumentException(node.kind() + " declares no resource " + role);
        }
        return add(node, role, type);
    }

    public Optional<Resource> find(Element element, String role) {
        return Optional.ofNullable(resources.get(new Owner(element.id(), role)));
    }

    /// The resource that stands for the node itself; empty when it was left out.
    public Optional<Resource> primary(Node node) {
        return catalogue.node(node.kind()).resources(Target.CLOUDFORMATION).keySet().stream()
                .findFirst()
                .flatMap(role -> find(node, role));
    }

    /// Takes back every resource of a node that stands for something that exists without a template.
    public void withdraw(Node node) {
        owners.getOrDefault(node.id(), List.of()).forEach(resources::remove);
        owners.remove(node.id());
    }

    /// Takes back every resource of a node and says why.
    public void leaveOut(Node node, String reason) {
        withdraw(node);
        report(ExportRules.INCOMPLETE, node, label(node) + " isn't exported: " + reason);
    }

    /// The nodes of one kind in the same Region, by id; in the whole diagram for a node outside every Region.
    public List<Node> neighbours(Node node, String kind) {
        if (neighbours.isEmpty()) {
            for (Node each : diagram.nodes()) {
                topology.region(each).ifPresent(region -> neighbour(region.id(), each));
                neighbour(NodeId.CANVAS, each);
            }
        }
        NodeId region = topology.region(node).map(Node::id).orElse(NodeId.CANVAS);
        return neighbours.getOrDefault(region, Map.of()).getOrDefault(kind, List.of());
    }

    private void neighbour(NodeId region, Node node) {
        neighbours
                .computeIfAbsent(region, id -> new HashMap<>())
                .computeIfAbsent(node.kind(), kind -> new ArrayList<>())
                .add(node);
    }

    /// Writes the values of `element` that are bound to `role` into a block that isn't a resource of its own.
    public void bind(Element element, String role, Block block) {
        bindings.write(element, role, block);
    }

    /// The value of a property, or its default when the one set isn't valid, which is reported.
    public <T> Optional<T> usable(Element element, Property<T> property) {
        return bindings.usable(element, property);
    }

    /// A reference to the parameter for a property of an element, made at the first call.
    public <T> Intrinsic parameter(Element element, Property<T> property) {
        return parameterNamed(element, property).ref();
    }

    /// The name of the parameter for a property of an element, made at the first call.
    public <T> Parameter parameterNamed(Element element, Property<T> property) {
        String key = element.id().value() + " " + property.name();
        return parameters.find(key).orElseGet(() -> {
            String word = LogicalIds.pascalCase(property.name());
            String kind = LogicalIds.pascalCase(kind(element).title());
            String name = unusedName(base(element) + word, base(element) + kind + word);
            Optional<Object> preset = usable(element, property).map(property.type()::write);
            String about = property.about() + (property.unit().isEmpty() ? "" : " In " + property.unit() + ".");
            var parameter = new Parameter(
                    name, element.id(), group(element), Parameters.facts(property, preset, about));
            return parameters.keep(key, parameter);
        });
    }

    /// A reference to a parameter that belongs to no single property.
    public Intrinsic parameter(Element element, String suffix, Block facts) {
        String key = element.id().value() + " /" + suffix;
        return parameters.find(key).orElseGet(() -> {
            String name = unusedName(base(element) + suffix,
                    base(element) + LogicalIds.pascalCase(kind(element).title()) + suffix);
            return parameters.keep(key, new Parameter(name, element.id(), group(element), facts));
        }).ref();
    }

    /// A reference to a parameter of the whole template; the first caller says what it is.
    public Intrinsic shared(Element element, String name, Block facts) {
        return parameters.find(name).orElseGet(() -> {
            names.add(name);
            return parameters.keep(name, new Parameter(name, element.id(), FOR_ALL, facts));
        }).ref();
    }

    private String group(Element element) {
        return switch (element) {
            case Node node -> kind(node).title() + (node.name().isBlank() ? "" : " " + node.name());
            case Edge edge -> group(diagram.require(edge.to()));
        };
    }

    /// Declares a condition; its name is free to be used by resources of the element.
    public String condition(Element element, String suffix, Object value) {
        String name = base(element) + suffix;
        conditions.putIfAbsent(name, value);
        return name;
    }

    public void output(Element element, String suffix, String description, Object value) {
        String base = base(element);
        String name = base.endsWith(suffix) ? base : base + suffix;
        if (outputs.containsKey(name)) {
            name = base + LogicalIds.pascalCase(kind(element).title()) + suffix;
        }
        outputs.putIfAbsent(name, new Output(name, element.id(), description, value));
    }

    /// The name of the output that an element got for `suffix`; empty when it got none.
    public Optional<String> outputName(Element element, String suffix) {
        return outputs.values().stream()
                .filter(output -> output.owner().equals(element.id()) && output.name().endsWith(suffix))
                .map(Output::name)
                .findFirst();
    }

    public void report(RuleInfo rule, Element element, String message) {
        report(rule, element, FieldPath.NONE, message);
    }

    public void report(RuleInfo rule, Element element, FieldPath field, String message) {
        problems.add(Problem.of(rule, message, new Location.InDiagram(element.id(), field)));
    }

    void report(RuleInfo rule, String message) {
        problems.add(Problem.of(rule, message, new Location.WholeDocument()));
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    Collection<Resource> resources() {
        return Collections.unmodifiableCollection(resources.values());
    }

    Map<String, Object> conditions() {
        return Collections.unmodifiableMap(conditions);
    }

    List<Parameter> parameters() {
        return parameters.all();
    }

    List<Output> outputs() {
        return List.copyOf(outputs.values());
    }

    /// The first of the names that is free, else the last with a number.
    private String unusedName(String wanted, String clear) {
        if (names.add(wanted)) {
            return wanted;
        }
        String name = clear;
        while (!names.add(name)) {
            name = clear + numbers.merge(clear, 2, (count, two) -> count + 1);
        }
        return name;
    }
}
