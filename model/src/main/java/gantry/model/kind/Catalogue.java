package gantry.model.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// All kinds, in the order of the palette, with the tables that follow from them.
public final class Catalogue {

    private final Map<String, NodeKind> nodes = new LinkedHashMap<>();
    private final Map<String, ConnectionKind> connections = new LinkedHashMap<>();
    private final Map<Pair, List<Connection>> rows = new LinkedHashMap<>();
    private final List<Refusal> refusals;
    private final Map<String, List<Refusal>> refusalsBySource = new HashMap<>();

    private record Pair(String from, String to) {}

    /// @throws IllegalArgumentException when an id stands twice or a row names a kind that isn't listed
    public Catalogue(List<NodeKind> nodeKinds, List<ConnectionKind> connectionKinds) {
        nodeKinds.forEach(kind -> requireNew(nodes.put(kind.id(), kind), kind.id()));
        connectionKinds.forEach(kind -> requireNew(connections.put(kind.id(), kind), kind.id()));
        for (NodeKind kind : nodeKinds) {
            for (Connection row : kind.connections()) {
                requireKnown(row);
                rows.computeIfAbsent(new Pair(row.from(), row.to()), pair -> new ArrayList<>()).add(row);
            }
        }
        refusals = nodeKinds.stream().flatMap(kind -> kind.refusals().stream()).toList();
        refusals.forEach(row -> refusalsBySource.computeIfAbsent(row.from(), id -> new ArrayList<>()).add(row));
    }

    private static void requireNew(@Nullable Object previous, String id) {
        if (previous != null) {
            throw new IllegalArgumentException("two kinds have the id " + id);
        }
    }

    private void requireKnown(Connection row) {
        if (!nodes.containsKey(row.from()) || !nodes.containsKey(row.to()) || !connections.containsKey(row.kind())) {
            throw new IllegalArgumentException("a connection row names an unlisted kind: " + row);
        }
    }

    public List<NodeKind> nodes() {
        return List.copyOf(nodes.values());
    }

    public List<ConnectionKind> connections() {
        return List.copyOf(connections.values());
    }

    /// The kind with this id; a stand-in when there is none, so that drawings with unknown kinds stay usable.
    public NodeKind node(String id) {
        NodeKind kind = nodes.get(id);
        return kind == null ? NodeKind.unknown(id) : kind;
    }

    /// Like [#node] for connections.
    public ConnectionKind connection(String id) {
        ConnectionKind kind = connections.get(id);
        return kind == null ? ConnectionKind.unknown(id) : kind;
    }

    /// The kind of connection that means nothing and may join any two nodes; empty when there is none.
    public Optional<ConnectionKind> freeConnection() {
        return connections.values().stream().filter(ConnectionKind::isFree).findFirst();
    }

    /// Every row of the table of legal connections.
    public List<Connection> rows() {
        return rows.values().stream().flatMap(List::stream).toList();
    }

    /// The legal meanings of a connection between two kinds, the usual one first.
    public List<Connection> between(String from, String to) {
        return List.copyOf(rows.getOrDefault(new Pair(from, to), List.of()));
    }

    /// The row for a connection that exists; empty when it isn't legal.
    public Optional<Connection> row(String connectionKind, String from, String to) {
        return between(from, to).stream().filter(row -> row.kind().equals(connectionKind)).findFirst();
    }

    public List<Refusal> refusals() {
        return refusals;
    }

    /// Why nodes with these values can't be connected, where the table has a row for it; rows for such values come
    /// before those for all.
    public Optional<Refusal> refusal(String from, Values values, String to, Values targetValues) {
        return refusalsBySource.getOrDefault(from, List.of()).stream()
                .filter(row -> row.matches(from, values, to, targetValues))
                .min(Comparator.comparing(row -> !row.isConditional()));
    }

    /// Whether a node of kind `child` may stand in one of kind `parent` ([Containment#CANVAS] for no parent).
    public boolean mayContain(String parent, String child) {
        NodeKind kind = node(child);
        return !kind.isKnown()
                || kind.isAnnotation()
                || kind.parents().stream().anyMatch(row -> row.parent().equals(parent));
    }
}
