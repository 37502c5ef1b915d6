package gantry.model.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.model.geometry.Point;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Connection;
import gantry.model.kind.Containment;
import gantry.model.kind.NameRule;
import gantry.model.kind.NodeKind;
import gantry.model.kinds.Kinds;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The operations work with every kind that the program has.
final class EveryKindTest {

    private final Catalogue catalogue = Kinds.catalogue();
    private final Creation creation = new Creation(catalogue);
    private final ContainmentRules containment = new ContainmentRules(catalogue);

    /// One node of every kind, each in a frame that may hold it.
    private Diagram everything() {
        Diagram diagram = Diagram.empty("all", "All");
        Set<NodeKind> left = new LinkedHashSet<>(catalogue.nodes());
        boolean isProgress = true;
        while (isProgress) {
            isProgress = false;
            for (NodeKind kind : List.copyOf(left)) {
                Optional<NodeId> home = home(diagram, kind);
                if (home.isPresent()) {
                    diagram = diagram.apply(creation.add(diagram, kind.id(), home.get(), new Point(0, 0)).diff());
                    isProgress |= left.remove(kind);
                }
            }
        }
        assertEquals(Set.of(), left, "kinds without a place");
        return diagram;
    }

    private Optional<NodeId> home(Diagram diagram, NodeKind kind) {
        if (containment.accepts(diagram, NodeId.CANVAS, kind.id())) {
            return Optional.of(NodeId.CANVAS);
        }
        return kind.parents().stream()
                .map(Containment::parent)
                .flatMap(parent -> diagram.nodes().stream().filter(node -> node.isA(parent)))
                .map(Node::id)
                .filter(frame -> containment.accepts(diagram, frame, kind.id()))
                .findFirst();
    }

    @Test
    void everyKindHasAPlaceAndAnAcceptedFirstName() {
        for (Node node : everything().nodes()) {
            assertTrue(catalogue.node(node.kind()).names().accepts(node.name()), node.kind() + " " + node.name());
        }
    }

    @Test
    void everyRowOfTheConnectionTableCanBeDrawn() {
        Diagram all = everything();
        Map<String, NodeId> byKind = new LinkedHashMap<>();
        all.nodes().forEach(node -> byKind.put(node.kind(), node.id()));
        for (Connection row : catalogue.rows()) {
            NodeId from = byKind.get(row.from());
            Diagram two = row.from().equals(row.to()) ? withSecond(all, from) : all;
            NodeId to = row.from().equals(row.to()) ? newest(all, two) : byKind.get(row.to());
            Creation.Connected connected = creation.connect(two, row, from, to);
            assertEquals(row.kind(), two.apply(connected.diff()).require(connected.id()).kind());
        }
    }

    private Diagram withSecond(Diagram diagram, NodeId id) {
        return diagram.apply(new Pasting(catalogue).duplicate(diagram, List.of(id), 16, 16).diff());
    }

    private static NodeId newest(Diagram before, Diagram after) {
        return after.nodes().stream()
                .map(Node::id)
                .filter(id -> before.node(id).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aCopyOfEverythingHasAcceptedNames() {
        Diagram all = everything();
        Diff copy = new Pasting(catalogue)
                .paste(all, Fragment.of(all), new Point(2000, 0), NodeId.CANVAS)
                .diff();
        Diagram twice = all.apply(copy);
        assertEquals(2 * all.nodes().size(), twice.nodes().size());
        for (Node node : twice.nodes()) {
            NameRule rule = catalogue.node(node.kind()).names();
            assertTrue(rule.accepts(node.name()), node.kind() + " " + node.name());
        }
    }
}
