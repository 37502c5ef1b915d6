package gantry.app;

import gantry.model.CancelToken;
import gantry.model.check.Checker;
import gantry.model.check.Problem;
import gantry.model.check.Severity;
import gantry.model.check.rules.Rules;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Header;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Placement;
import gantry.model.format.DiagramFile;
import gantry.model.geometry.Bounds;
import gantry.model.kind.Values;
import gantry.model.kinds.Kinds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/// Drawings as tests make, keep and judge them.
public final class Drawings {

    /// The samples of the repository.
    public static final Path SAMPLES = Path.of(System.getProperty("gantry.root", ".."), "samples");

    /// A Saturday, on which all schedules are reckoned.
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T13:27:06Z"), ZoneOffset.UTC);

    private static final DiagramFile FORMAT = new DiagramFile(Kinds.catalogue());

    private Drawings() {}

    /// The element is called as its id.
    public static Node node(NodeId id, String kind, NodeId parent, Bounds bounds) {
        return new Node(id, kind, id.value(), new Placement(parent, bounds, 0), Values.EMPTY, List.of());
    }

    /// The name is made of the id: `n1` is called `n1-name`.
    static Node node(String id, String kind, NodeId parent, Bounds bounds) {
        return node(new NodeId(id), kind, parent, bounds).withName(id + "-name");
    }

    public static Diagram of(String id, List<Node> nodes, List<Edge> edges) {
        return Diagram.of(new Header(id, "", Values.EMPTY), nodes, edges);
    }

    static String text(Diagram diagram) {
        return FORMAT.write(diagram);
    }

    static Diagram read(byte[] text) {
        return FORMAT.read("a test", text).diagram().orElseThrow();
    }

    public static Diagram read(Path file) throws IOException {
        return read(Files.readAllBytes(file));
    }

    /// Keeps the drawing in a folder, which may be new, under its id.
    static Path write(Path folder, Diagram diagram) throws IOException {
        Path file = Files.createDirectories(folder).resolve(diagram.header().id() + ".gantry.json");
        return Files.writeString(file, text(diagram));
    }

    /// What the check says with one of these severities.
    static List<String> findings(Diagram diagram, Severity... severities) {
        return new Checker(Kinds.catalogue(), Rules.ALL, CLOCK)
                .run(diagram, new CancelToken())
                .problems()
                .stream()
                .filter(problem -> List.of(severities).contains(problem.severity()))
                .map(Problem::message)
                .toList();
    }
}
