package gantry.model.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.model.check.Location;
import gantry.model.check.Severity;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edge;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.Header;
import gantry.model.diagram.Layers;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Placement;
import gantry.model.diagram.Suppression;
import gantry.model.diagram.Trait;
import gantry.model.geometry.Anchor;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.geometry.Side;
import gantry.model.geometry.Way;
import gantry.model.kind.Catalogue;
import gantry.model.kind.ConnectionKind;
import gantry.model.kind.Json;
import gantry.model.kind.LineStyle;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Values;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DiagramFileTest {

    private static final Catalogue CATALOGUE = new Catalogue(
            List.of(NodeKind.of("box").title("Box").icon("box").build()),
            List.of(ConnectionKind.of("line", "Line", "touches", LineStyle.STRUCTURE)));

    private final DiagramFile file = new DiagramFile(CATALOGUE);

    @Test
    void whatIsWrittenReadsBackEqual() {
        Diagram diagram = sample();
        DiagramFile.Reading reading = read(file.write(diagram));
        assertEquals(List.of(), reading.problems());
        assertEquals(Optional.of(diagram), reading.diagram());
    }

    @Test
    void writingTwiceGivesTheSameText() {
        String text = file.write(sample());
        assertEquals(text, file.write(read(text).diagram().orElseThrow()));
    }

    @Test
    void everyElementHasItsOwnLines() {
        assertEquals(
                """
                {
                  "format": "gantry",
                  "version": 1,
                  "id": "d1",
                  "title": "Zwei „Dinge“",
                  "kinds": {
                    "box": 1,
                    "line": 1
                  },
                  "nodes": [
                    {"id": "n1", "kind": "box", "name": "a", "x": 0, "y": 8.5, "width": 16, "height": 16, "z": 0,
                      "properties": {
                        "deep": {"list": [1, 2.50, null, true]},
                        "text": "line\\nbreak \\"quoted\\" \\u2028"
                      }},
                    {"id": "n2", "kind": "box", "name": "", "parent": "n1", "x": -4, "y": 0, "width": 8, "height": 8, "z": 3,
                      "muted": [{"rule": "a/b", "reason": "on purpose"}]}
                  ],
                  "connections": [
                    {"id": "e1", "kind": "line", "from": "n1", "to": "n2", "bends": [[1, 2], [3, 4.25]]}
                  ]
                }
                """,
                file.write(sample()));
    }

    @Test
    void unknownKindsAndPropertiesAreKeptAndNamedWithTheirPlace() {
        String text = """
                {"format": "gantry", "version": 1, "nodes": [
                  {"id": "n1", "kind": "mars.rover", "x": 0, "y": 0, "width": 8, "height": 8,
                   "properties": {"wheels": 6, "tools": ["drill", null]}}]}
                """;
        DiagramFile.Reading reading = read(text);
        assertEquals(
                List.of("test.gantry.json:2:24 \"n1\" has the unknown kind \"mars.rover\"; it is kept as it is."),
                messages(reading));
        assertEquals(Severity.WARNING, reading.problems().getFirst().severity());
        String written = file.write(reading.diagram().orElseThrow());
        assertEquals(reading.diagram(), read(written).diagram());
        assertTrue(written.contains("\"tools\": [\"drill\", null]"), written);
    }

    @Test
    void aTruncatedFileSaysWhereItEnds() {
        String text = file.write(sample());
        for (int length = 0; length < text.length() - 2; length += 7) {
            DiagramFile.Reading reading = read(text.substring(0, length));
            assertEquals(Optional.empty(), reading.diagram());
            assertEquals(1, reading.problems().size(), () -> "problems: " + reading.problems());
            assertTrue(messages(reading).getFirst().startsWith("test.gantry.json:"));
        }
    }

    @Test
    void aFileOfAnotherSortIsRefused() {
        assertEquals(
                List.of("test.gantry.json:1:1 This isn't a Gantry drawing: \"format\": \"gantry\" is missing."),
                messages(read("{\"nodes\": []}")));
        assertEquals(1, read("[1]").problems().size());
    }

    @Test
    void aNewerVersionIsRefusedWithItsPlace() {
        assertEquals(
                List.of("test.gantry.json:1:33 The file has format version 7; this program reads version 1. Update Gantry."),
                messages(read("{\"format\": \"gantry\", \"version\": 7}")));
    }

    @Test
    void everyComplaintHasItsLineAndColumn() {
        String text = """
                {"format": "gantry", "version": 1, "nodes": [
                  {"id": "n1", "kind": "box", "x": 0, "y": 0, "width": 8, "height": 8},
                  {"id": "n1", "kind": "box", "x": 0, "y": 0, "width": 8, "height": 8},
                  {"id": "n3", "kind": "box", "x": "left", "y": 0, "width": 8, "height": 8, "colour": 1}]}
                """;
        assertEquals(
                List.of(
                        "test.gantry.json:3:10 Node \"n1\" stands twice; the first is in line 2.",
                        "test.gantry.json:4:87 Node \"n3\" has an unknown field \"colour\"; the format has collapsed,"
                                + " height, id, kind, locked, muted, name, parent, pinned, properties, width, x, y, z.",
                        "test.gantry.json:4:36 Node \"n3\" needs a number between -10,000,000 and 10,000,000 as \"x\"."),
                messages(read(text)));
    }

    @Test
    void traitsAnchorsAndHiddenLayersReadBackEqual() {
        String text = """
                {
                  "format": "gantry",
                  "version": 1,
                  "id": "d1",
                  "title": "",
                  "settings": {"hiddenLayers": ["identity", "lines-role"]},
                  "kinds": {
                    "box": 1,
                    "line": 1
                  },
                  "nodes": [
                    {"id": "n1", "kind": "box", "name": "", "x": 0, "y": 0, "width": 16, "height": 16, "z": 0, "locked": true, "pinned": true, "collapsed": true},
                    {"id": "n2", "kind": "box", "name": "", "x": 0, "y": 0, "width": 8, "height": 8, "z": 1, "pinned": true}
                  ],
                  "connections": [
                    {"id": "e1", "kind": "line", "from": "n1", "to": "n2", "fromAnchor": ["left", 0.5], "toAnchor": ["bottom", 1]}
                  ]
                }
                """;
        DiagramFile.Reading reading = read(text);
        assertEquals(List.of(), messages(reading));
        Diagram diagram = reading.diagram().orElseThrow();
        assertEquals(Set.of(Trait.values()), diagram.require(new NodeId("n1")).traits());
        assertEquals(Set.of(Trait.PINNED), diagram.require(new NodeId("n2")).traits());
        assertEquals(
                new Way(List.of(), Optional.of(new Anchor(Side.LEFT, 0.5)), Optional.of(new Anchor(Side.BOTTOM, 1))),
                diagram.require(new EdgeId("e1")).way());
        assertEquals(Set.of("identity", "lines-role"), Layers.hiddenIn(diagram.header()).names());
        assertEquals(text, file.write(diagram));
    }

    @Test
    void wrongTraitsAndAnchorsAreNamedWithTheirPlace() {
        String text = """
                {"format": "gantry", "version": 1, "nodes": [
                  {"id": "n1", "kind": "box", "x": 0, "y": 0, "width": 8, "height": 8, "locked": "yes"},
                  {"id": "n2", "kind": "box", "x": 0, "y": 0, "width": 8, "height": 8}],
                 "connections": [
                  {"id": "e1", "kind": "line", "from": "n2", "to": "n2", "fromAnchor": ["middle", 0.5]},
                  {"id": "e2", "kind": "line", "from": "n2", "to": "n2", "toAnchor": ["left", 1.5]},
                  {"id": "e3", "kind": "line", "from": "n2", "to": "n2", "toAnchor": "left"}]}
                """;
        String form = " of the form [\"left\", 0.5]: top, right, bottom or left, and how far along it from 0 to 1.";
        assertEquals(
                List.of(
                        "test.gantry.json:2:82 Node \"n1\" needs true or false as \"locked\".",
                        "test.gantry.json:5:72 Connection \"e1\" needs \"fromAnchor\"" + form,
                        "test.gantry.json:6:70 Connection \"e2\" needs \"toAnchor\"" + form,
                        "test.gantry.json:7:70 Connection \"e3\" needs \"toAnchor\"" + form),
                messages(read(text)));
    }

    @Test
    void aConnectionWithoutAnEndIsNamedWithItsPlace() {
        String text = """
                {"format": "gantry", "version": 1,
                 "nodes": [{"id": "n1", "kind": "box", "x": 0, "y": 0, "width": 8, "height": 8}],
                 "connections": [{"id": "e1", "kind": "line", "from": "n1", "to": "n9"}]}
                """;
        assertEquals(
                List.of("test.gantry.json:3:25 Connection \"e1\" ends at \"n9\", which isn't in the file."),
                messages(read(text)));
    }

    @Test
    void duplicateKeysDeepNestingAndTrailingTextAreRefused() {
        assertEquals(1, read("{\"format\": \"gantry\", \"format\": \"gantry\"}").problems().size());
        assertEquals(1, read("[".repeat(100_000)).problems().size());
        assertEquals(1, read(file.write(sample()) + "x").problems().size());
    }

    @Test
    void circlesOfParentsAreRefused() {
        String text = """
                {"format": "gantry", "version": 1, "nodes": [
                  {"id": "n1", "parent": "n2", "kind": "box", "x": 0, "y": 0, "width": 8, "height": 8},
                  {"id": "n2", "parent": "n1", "kind": "box", "x": 0, "y": 0, "width": 8, "height": 8}]}
                """;
        assertEquals("test.gantry.json:2:10 Node \"n1\" stands inside itself.", messages(read(text)).getFirst());
    }

    @Test
    void aHugeFileIsRefusedBeforeItIsParsed() {
        DiagramFile.Reading reading = file.read("big.gantry.json", new byte[50 * 1024 * 1024]);
        assertEquals(
                List.of("big.gantry.json:1:1 The file has 50 MB; drawings of up to 20 MB are opened."),
                messages(reading));
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        DiagramFile.Reading reading = file.read("x", new byte[]{'{', (byte) 0xC3, (byte) 0x28});
        assertEquals(List.of("x:1:1 The file isn't text in UTF-8. Save it as UTF-8 and try again."), messages(reading));
    }

    private DiagramFile.Reading read(String text) {
        return file.read("test.gantry.json", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> messages(DiagramFile.Reading reading) {
        return reading.problems().stream()
                .map(problem -> (Location.InFile) problem.location() + " " + problem.message())
                .toList();
    }

    private static Diagram sample() {
        Values values = new Values(Map.of(
                "text",
                "line\nbreak \"quoted\" \u2028",
                "deep",
                Map.of("list", List.of(1L, new BigDecimal("2.50"), Json.NULL, true))));
        NodeId first = new NodeId("n1");
        NodeId second = new NodeId("n2");
        var outer = new Node(first, "box", "a", place(NodeId.CANVAS, new Bounds(0, 8.5, 16, 16), 0), values, List.of());
        var inner = new Node(
                second,
                "box",
                "",
                place(first, new Bounds(-4, 0, 8, 8), 3),
                Values.EMPTY,
                List.of(new Suppression("a/b", "on purpose")));
        Edge line = Edge.of(new EdgeId("e1"), "line", first, second)
                .withBends(List.of(new Point(1, 2), new Point(3, 4.25)));
        return Diagram.of(new Header("d1", "Zwei „Dinge“", Values.EMPTY), List.of(outer, inner), List.of(line));
    }

    private static Placement place(NodeId parent, Bounds bounds, int z) {
        return new Placement(parent, bounds, z);
    }
}
