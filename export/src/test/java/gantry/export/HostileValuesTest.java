package gantry.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.model.CancelToken;
import gantry.model.check.Checker;
import gantry.model.check.rules.Rules;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.format.DiagramFile;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Json;
import gantry.model.kind.Kind;
import gantry.model.kind.Property;
import gantry.model.kind.Values;
import gantry.model.kinds.Kinds;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// A file may hold anything under the name of any property. That is the user's mistake, never a fault of the program:
/// no rule and no recipe breaks, the picture is drawn, and the file is kept as it is.
class HostileValuesTest {

    private static final Catalogue CATALOGUE = Kinds.catalogue();
    private static final Clock DAY = Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);
    private static final List<Object> VALUES = List.of(
            new BigDecimal("1e99999999"),
            new BigDecimal("-1e-9999"),
            new BigDecimal("0.5"),
            Long.MAX_VALUE,
            Long.MIN_VALUE,
            true,
            "",
            "\u0000\uD83D\uDE00 ${AWS::Region} {{resolve:x}}",
            "x".repeat(20_000),
            Json.NULL,
            List.of(Json.NULL, List.of(), Map.of()),
            List.of(Map.of("name", 1L, "port", "x"), Map.of()),
            Map.of("a", Json.NULL, "", List.of()));

    @Test
    void noValueBreaksAnything() throws IOException {
        Path file = Path.of(System.getProperty("gantry.root", ".."), "samples/format/v1/everything.gantry.json");
        Diagram everything = open(Files.readAllBytes(file));
        var broken = new TreeSet<String>();
        for (Object value : VALUES) {
            Diagram hostile = Diagram.of(
                    everything.header(),
                    everything.nodes().stream().map(node -> hostile(node, value)).toList(),
                    everything.edges().stream().map(edge -> hostile(edge, value)).toList());
            broken.addAll(failures(hostile));
            byte[] written = new DiagramFile(CATALOGUE).write(hostile).getBytes(StandardCharsets.UTF_8);
            DiagramFile.Reading read = new DiagramFile(CATALOGUE).read("x", written);
            assertEquals(Optional.of(hostile), read.diagram(), () -> value + ": " + read.problems());
        }
        assertEquals(new TreeSet<>(), broken);
    }

    private static Node hostile(Node node, Object value) {
        return node.withValues(all(CATALOGUE.node(node.kind()), node.values(), value));
    }

    private static Edge hostile(Edge edge, Object value) {
        return edge.withValues(all(CATALOGUE.connection(edge.kind()), edge.values(), value));
    }

    private static Values all(Kind kind, Values values, Object value) {
        Values changed = values;
        for (Property<?> property : kind.properties()) {
            changed = changed.withRaw(property.name(), value);
        }
        return changed;
    }

    private static TreeSet<String> failures(Diagram diagram) {
        var failures = new TreeSet<String>();
        new Checker(CATALOGUE, Rules.ALL, DAY).run(diagram, new CancelToken()).problems().stream()
                .filter(problem -> problem.rule().id().startsWith("internal/"))
                .forEach(problem -> failures.add(problem.message()));
        for (Exporter exporter : Exporters.all(CATALOGUE)) {
            for (String format : exporter.formats()) {
                exporter.export(diagram, format, new CancelToken()).problems().stream()
                        .filter(problem -> problem.rule().id().endsWith("-failed"))
                        .forEach(problem -> failures.add(problem.message()));
            }
        }
        assertTrue(Drawing.svg(diagram, CATALOGUE).startsWith("<svg "));
        return failures;
    }

    private static Diagram open(byte[] content) {
        return new DiagramFile(CATALOGUE).read("everything", content).diagram().orElseThrow();
    }
}
