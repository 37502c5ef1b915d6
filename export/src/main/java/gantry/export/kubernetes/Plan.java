package gantry.export.kubernetes;

import gantry.model.check.FieldPath;
import gantry.model.check.Location;
import gantry.model.check.Problem;
import gantry.model.check.RuleInfo;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Element;
import gantry.model.diagram.ElementId;
import gantry.model.diagram.Node;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Kind;
import gantry.model.kind.Property;
import gantry.model.kind.Values;
import gantry.model.topology.Topology;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The manifests while they are being put together from one diagram; belongs to one export and is filled by recipes.
public final class Plan {

    /// The annotation that names the node which an object was made for.
    public static final String NODE = "gantry.dev/node";

    private final Diagram diagram;
    private final Catalogue catalogue;
    private final Topology topology;
    private final Namespaces namespaces;
    private final Bindings bindings = new Bindings(this);
    private final Map<String, DnsNames> scopes = new HashMap<>();
    private final Map<ElementId, Workload> workloads = new LinkedHashMap<>();
    private final List<Manifest> manifests = new ArrayList<>();
    private final Set<Problem> problems = new LinkedHashSet<>();
    private final Set<ElementId> settled = new HashSet<>();

    Plan(Diagram diagram, Catalogue catalogue) {
        this.diagram = diagram;
        this.catalogue = catalogue;
        this.topology = new Topology(diagram, catalogue);
        this.namespaces = new Namespaces(diagram);
    }

    public Diagram diagram() {
        return diagram;
    }

    public Topology topology() {
        return topology;
    }

    /// The value of the label that all objects have in common.
    public String partOf() {
        return namespaces.partOf();
    }

    /// The kind of a node or connection.
    public Kind kind(Element element) {
        return element.kindIn(catalogue);
    }

    /// How messages call an element.
    public String label(Element element) {
        return switch (element) {
            case Node node when !node.name().isBlank() -> "'" + node.name().strip() + "'";
            case Node node -> "the " + catalogue.node(node.kind()).title();
            case Edge edge -> label(diagram.require(edge.from())) + " to " + label(diagram.require(edge.to()));
        };
    }

    /// How messages call several nodes.
    public String labels(List<Node> nodes) {
        List<String> all = nodes.stream().map(this::label).toList();
        return all.size() < 2
                ? String.join("", all)
                : String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.getLast();
    }

    /// The name of a node, or the word for its kind when it has none.
    public String name(Node node) {
        return catalogue.node(node.kind()).called(node.name());
    }

    /// The value that counts; the default when the one set isn't valid, which is reported.
    public <T> Optional<T> usable(Element element, Property<T> property) {
        Values values = element.values();
        Optional<String> fault = values.has(property) ? property.fault(values) : Optional.empty();
        fault.ifPresent(text -> report(
                KubernetesRules.LOST,
                element,
                FieldPath.of(property),
                "\"" + property.title() + "\" of " + label(element) + " isn't exported: " + text));
        return fault.isPresent() ? property.fallback() : values.effective(property);
    }

    /// The object with every value of the element that is bound to `role`.
    public <T> T bound(Element element, String role, T object, Class<T> type) {
        return bindings.write(element, role, object, type);
    }

    /// The namespace of a cluster.
    public String namespace(Node cluster) {
        return namespaces.of(cluster);
    }

    /// The namespace for what stands in no cluster.
    public String namespaceOutside() {
        return namespaces.outside();
    }

    /// Adds the namespace itself.
    public void addNamespace(String namespace, ElementId owner) {
        manifests.add(namespaces.manifest(namespace, owner));
    }

    /// The names that are taken in a namespace among things of one sort.
    public DnsNames names(String namespace, String sort) {
        return scopes.computeIfAbsent(
                namespace + "/" + sort, key -> new DnsNames("default", Workloads.DEFAULT_DENY));
    }

    /// A name for an object made for `node`; reports when it differs from the one drawn.
    public String renamed(Node node, String namespace, String sort, int longest) {
        String name = names(namespace, sort).free(name(node), "app", longest);
        if (!name.equals(node.name())) {
            report(
                    KubernetesRules.CHANGED,
                    node,
                    FieldPath.NAME,
                    label(node) + " is called " + name + " in Kubernetes; names used in addresses change with it.");
        }
        return name;
    }

    public void add(Manifest manifest) {
        manifests.add(manifest);
    }

    public void add(Workload workload) {
        workloads.put(workload.owner().id(), workload);
    }

    /// What a service or schedule became; empty when it was left out.
    public Optional<Workload> workload(ElementId owner) {
        return Optional.ofNullable(workloads.get(owner));
    }

    public List<Workload> workloads() {
        return List.copyOf(workloads.values());
    }

    /// The workloads that run a task definition.
    public List<Workload> workloadsOf(Node task) {
        return workloads.values().stream()
                .filter(workload -> workload.task().equals(task))
                .toList();
    }

    /// The port that a connection from a load balancer leads to; empty, and reported, when it isn't exported.
    public Optional<PodPort> port(Edge targets) {
        return workload(targets.to())
                .flatMap(workload -> PodPorts.target(this, targets, workload.pod().ports()));
    }

    public void report(RuleInfo rule, Element element, String message) {
        report(rule, element, FieldPath.NONE, message);
    }

    /// Records a finding; the same one twice counts once.
    public void report(RuleInfo rule, Element element, FieldPath field, String message) {
        problems.add(Problem.of(rule, capitalised(message), new Location.InDiagram(element.id(), field)));
    }

    void report(RuleInfo rule, String message) {
        problems.add(Problem.of(rule, message, new Location.WholeDocument()));
    }

    /// Says why an element becomes nothing; its properties need no findings of their own then.
    public void leaveOut(Element element, String reason) {
        report(KubernetesRules.LOST, element, label(element) + " isn't exported: " + reason);
        settle(element);
    }

    /// Records a finding about the whole element, so that its properties need none of their own.
    public void settle(RuleInfo rule, Element element, String message) {
        report(rule, element, message);
        settle(element);
    }

    /// Marks an element about which everything is said.
    public void settle(Element element) {
        settled.add(element.id());
    }

    boolean isSettled(Element element) {
        return settled.contains(element.id());
    }

    private static String capitalised(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    List<Manifest> manifests() {
        return List.copyOf(manifests);
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }
}
