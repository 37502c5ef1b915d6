package gantry.model.check;

import gantry.model.CancelToken;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Element;
import gantry.model.diagram.Node;
import gantry.model.kind.Catalogue;
import gantry.model.topology.Pods;
import gantry.model.topology.Topology;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// What a rule may look at: one snapshot of the diagram, the catalogue and today's date. Shared by all rules of a run,
/// which may ask from several threads.
public final class CheckContext {

    private final Diagram diagram;
    private final Catalogue catalogue;
    private final LocalDate today;
    private final CancelToken token;
    private final Topology topology;
    private final Pods pods;
    private final Map<String, List<Node>> nodes;
    private final Map<String, List<Edge>> edges;
    private final Map<Class<?>, Object> shared = new ConcurrentHashMap<>();

    /// @param today injected, so that rules with dates can be tested
    public CheckContext(Diagram diagram, Catalogue catalogue, LocalDate today, CancelToken token) {
        this.diagram = diagram;
        this.catalogue = catalogue;
        this.today = today;
        this.token = token;
        this.topology = new Topology(diagram, catalogue);
        this.nodes = byKind(diagram.nodes());
        this.edges = byKind(diagram.edges());
        Map<String, List<Node>> all = nodes;
        this.pods = new Pods(topology, kind -> all.getOrDefault(kind, List.of()));
    }

    private static <E extends Element> Map<String, List<E>> byKind(Collection<E> elements) {
        Map<String, List<E>> byKind = new HashMap<>();
        elements.forEach(element -> byKind.computeIfAbsent(element.kind(), kind -> new ArrayList<>()).add(element));
        byKind.replaceAll((kind, list) -> List.copyOf(list));
        return byKind;
    }

    public Diagram diagram() {
        return diagram;
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    public LocalDate today() {
        return today;
    }

    public CancelToken token() {
        return token;
    }

    /// Answers questions that need more than one element.
    public Topology topology() {
        return topology;
    }

    /// What several rules of a run need, found once.
    ///
    /// @param type what it is; there is one of each type
    /// @param find finds it, and may ask for others
    public <T> T once(Class<T> type, Function<CheckContext, T> find) {
        Object known = shared.get(type);
        if (known == null) {
            // Two rules may find it at the same time, and then both find the same.
            known = find.apply(this);
            shared.put(type, known);
        }
        return type.cast(known);
    }

    /// Answers questions about the pods of Kubernetes workloads.
    public Pods pods() {
        return pods;
    }

    /// All nodes of one kind, by id.
    public List<Node> nodes(String kind) {
        return nodes.getOrDefault(kind, List.of());
    }

    /// All connections of one kind, by id.
    public List<Edge> edges(String kind) {
        return edges.getOrDefault(kind, List.of());
    }

    /// How messages call a node: its name, or its kind when it has none.
    public String label(Node node) {
        return catalogue.node(node.kind()).called(node.name());
    }
}
