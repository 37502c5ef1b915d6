package gantry.export.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edge;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.Header;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Placement;
import gantry.model.geometry.Bounds;
import gantry.model.kind.Connection;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Target;
import gantry.model.kind.Values;
import gantry.model.kinds.Kinds;
import gantry.model.kinds.connection.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Incomplete and odd drawings never break the export, and whatever comes out of them is valid.
class RandomTasksTest {

    private static final List<String> NAMES = List.of("web", "web", "Orders", "", "42", "größe", "a b/c", "kube-system",
            "日本", "-", "x'\"y\n#",
            "default");
    private static final List<Object> ODD = List.of(
            "", "no", "CMD", "a: b # c", 0L, 1L, -1L, 99_999_999L, true, List.of(), List.of("x", 1L), Map.of(),
            Map.of("A B", "x", "C", "d"), List.of(Map.of("containerPort", 80L)), List.of(Map.of("hostPort", 1L)),
            List.of(Map.of("containerPort", 80L, "name", "_-_")), Map.of("command", List.of("NONE")),
            Map.of("command", List.of("CMD-SHELL", "curl -f localhost")), "cron(0 6 L * ? *)", "at(x)", List.of("/a*"));

    private final Schemas schemas = new Schemas();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatComesOutIsValidAndNoRecipeFails(long seed) {
        Diagram diagram = drawing(new Random(seed), seed);
        Exported exported = Exported.of(diagram);
        assertEquals(List.of(), exported.places(KubernetesRules.FAILED));
        exported.objects().forEach((file, object) -> assertEquals(
                List.of(), schemas.faults(object), () -> file + "\n" + exported.text(file)));
        assertEquals(exported.paths().stream().distinct().toList(), exported.paths());
        assertEquals(exported, Exported.of(diagram));
    }

    private static <T> T any(List<T> items, Random random) {
        return items.get(random.nextInt(items.size()));
    }

    private static Diagram drawing(Random random, long seed) {
        var catalogue = Kinds.catalogue();
        List<NodeKind> likely = catalogue.nodes().stream()
                .filter(kind -> random.nextInt(4) == 0 || isTranslated(kind))
                .toList();
        var nodes = new ArrayList<Node>();
        for (int index = 1; index <= 40; index++) {
            NodeKind kind = any(likely, random);
            List<NodeId> parents = nodes.stream()
                    .filter(node -> catalogue.mayContain(node.kind(), kind.id()))
                    .map(Node::id)
                    .toList();
            NodeId parent = parents.isEmpty() || random.nextInt(10) == 0 ? NodeId.CANVAS : any(parents, random);
            var placement = new Placement(parent, new Bounds(random.nextInt(99), random.nextInt(99), 9, 9), 0);
            var id = new NodeId("n" + index);
            nodes.add(new Node(id, kind.id(), any(NAMES, random), placement, values(kind, random), List.of()));
        }
        var edges = new ArrayList<Edge>();
        for (int index = 1; index <= 300; index++) {
            Node from = any(nodes, random);
            Node to = any(nodes, random);
            List<Connection> rows = catalogue.between(from.kind(), to.kind());
            if (!rows.isEmpty() || random.nextInt(50) == 0) {
                String kind = rows.isEmpty() ? Annotation.ID : any(rows, random).kind();
                edges.add(Edge.of(new EdgeId("e" + index), kind, from.id(), to.id()));
            }
        }
        return Diagram.of(new Header("d-" + seed, any(NAMES, random), Values.EMPTY), nodes, edges);
    }

    private static boolean isTranslated(NodeKind kind) {
        return !kind.resources(Target.KUBERNETES).isEmpty()
                || kind.properties().stream().anyMatch(property -> !property.bindings(Target.KUBERNETES).isEmpty());
    }

    private static Values values(NodeKind kind, Random random) {
        Values values = Values.EMPTY;
        for (Property<?> property : kind.properties()) {
            if (random.nextInt(6) == 0) {
                values = values.withRaw(property.name(), any(ODD, random));
            }
        }
        return values;
    }
}
