package gantry.model.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.model.diagram.ConnectionRules.Allowed;
import gantry.model.diagram.ConnectionRules.Refused;
import gantry.model.diagram.ConnectionRules.Reversed;
import gantry.model.diagram.ConnectionRules.Verdict;
import gantry.model.geometry.Point;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Connection;
import gantry.model.kind.Containment;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kinds.Kinds;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A drawing of the real kinds that grows as somebody draws it.
final class Sketch {

    static final Catalogue CATALOGUE = Kinds.catalogue();

    private final ConnectionRules rules = new ConnectionRules(CATALOGUE);
    private final ContainmentRules containment = new ContainmentRules(CATALOGUE);
    private final Creation creation = new Creation(CATALOGUE);
    private Diagram diagram = Diagram.empty("test", "Test");

    Diagram diagram() {
        return diagram;
    }

    NodeId add(String kind, NodeId parent) {
        Creation.Added added = creation.add(diagram, kind, parent, new Point(0, 0));
        diagram = diagram.apply(added.diff());
        return added.id();
    }

    <T> NodeId set(NodeId node, Property<T> property, T value) {
        diagram = diagram.apply(Edits.set(diagram, List.of(node), property, value));
        return node;
    }

    /// One node of every kind, each in a frame that may hold it.
    Sketch addEverything() {
        Set<NodeKind> left = new LinkedHashSet<>(CATALOGUE.nodes());
        boolean isProgress = true;
        while (isProgress) {
            isProgress = left.removeIf(
                    kind -> home(kind).map(frame -> add(kind.id(), frame)).isPresent());
        }
        assertEquals(Set.of(), left, "kinds without a place");
        return this;
    }

    private Optional<NodeId> home(NodeKind kind) {
        Stream<NodeId> frames = kind.parents().stream()
                .map(Containment::parent)
                .flatMap(parent -> diagram.nodes().stream().filter(node -> node.isA(parent)))
                .map(Node::id);
        return Stream.concat(Stream.of(NodeId.CANVAS), frames)
                .filter(frame -> containment.accepts(diagram, frame, kind.id()))
                .findFirst();
    }

    /// The first node of a kind.
    NodeId the(String kind) {
        return diagram.nodes().stream().filter(node -> node.isA(kind)).findFirst().orElseThrow().id();
    }

    Verdict judge(NodeId from, NodeId to) {
        return rules.judge(diagram, from, to);
    }

    /// The meanings that are offered, in their order; of a refusal its reason.
    List<String> offers(NodeId from, NodeId to) {
        return switch (judge(from, to)) {
            case Allowed(var rows) -> rows.stream().map(Connection::kind).toList();
            case Reversed(var rows) -> rows.stream().map(row -> "reversed " + row.kind()).toList();
            case Refused(var reason, var path) -> List.of(reason);
        };
    }

    /// Draws a connection with the meaning `kind`, which must be offered.
    EdgeId draw(String kind, NodeId from, NodeId to) {
        if (!(judge(from, to) instanceof Allowed(var rows))) {
            throw new AssertionError(kind + " isn't offered but " + judge(from, to));
        }
        Connection row = rows.stream().filter(meaning -> meaning.kind().equals(kind)).findFirst().orElseThrow();
        Creation.Connected connected = creation.connect(diagram, row, from, to);
        diagram = diagram.apply(connected.diff());
        return connected.id();
    }
}
