package gantry.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import gantry.model.diagram.Diagram;
import gantry.model.format.DiagramFile;
import gantry.model.format.FormatVersion;
import gantry.model.format.KindSchema;
import gantry.model.kind.Kind;
import gantry.model.kind.ListOf;
import gantry.model.kind.Property;
import gantry.model.kind.Structure;
import gantry.model.kind.ValueType;
import gantry.model.kinds.Kinds;
import gantry.model.kinds.lambda.LambdaFunction;
import gantry.model.kinds.messaging.SqsQueue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What `gantry schema` prints accepts every drawing that is right, and refuses what is broken.
class SchemaTest {

    private static final Path SAMPLES = Path.of(System.getProperty("gantry.root", ".."), "samples");
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String ENDS = "\"id\": \"%s\", \"kind\": \"%s\", \"x\": 0, \"y\": 0, \"width\": 8, \"height\": 8";

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JSON.<JsonNode>valueToTree(KindSchema.of(Kinds.catalogue())));

    @Test
    void everySampleIsValid() throws IOException {
        var faults = new TreeMap<String, List<String>>();
        List<Path> files = drawings();
        Set<String> judging = judging();
        assertTrue(files.size() > 150, "only " + files.size());
        for (Path file : files) {
            // Drawings about values that are out of range hold some on purpose, be it in a field that doesn't count.
            boolean isMalformed = file.getParent().endsWith("field/invalid")
                    || file.getFileName().toString().startsWith("bad-")
                            && judging.stream().anyMatch(rule -> file.getParent().endsWith(rule));
            List<String> found = faults(Files.readString(file));
            if (!isMalformed && !found.isEmpty()) {
                faults.put(SAMPLES.relativize(file).toString(), found);
            }
        }
        assertEquals(new TreeMap<>(), faults);
    }

    /// The rules that judge values themselves, whatever the types of these say.
    private static Set<String> judging() {
        var rules = new TreeSet<String>();
        Stream.concat(Kinds.NODES.stream(), Kinds.CONNECTIONS.stream())
                .map(Kind.class::cast)
                .forEach(kind -> kind.properties().forEach(property -> addJudges(property, rules)));
        rules.remove("");
        return rules;
    }

    private static void addJudges(Property<?> property, Set<String> rules) {
        rules.add(property.checkedBy());
        ValueType<?> type = property.type() instanceof ListOf<?> list ? list.item() : property.type();
        if (type instanceof Structure structure) {
            structure.fields().forEach(field -> addJudges(field, rules));
        }
    }

    @Test
    void malformedValuesAreFound() throws IOException {
        for (Path file : drawings()) {
            if (file.endsWith("field/invalid/bad-shape.gantry.json")) {
                assertFalse(faults(Files.readString(file)).isEmpty());
            }
        }
        assertRefused(node(SqsQueue.ID, "\"visibilityTimeout\": \"long\""));
        assertRefused(node(LambdaFunction.ID, "\"environment\": 7"));
    }

    @Test
    void whatIsWrittenIsValid() throws IOException {
        var drawing = new Drawing("Schema");
        drawing.set(drawing.node(SqsQueue.ID, "orders"), SqsQueue.VISIBILITY_TIMEOUT, 60L);
        Diagram diagram = drawing.diagram();
        assertEquals(List.of(), faults(new DiagramFile(Kinds.catalogue()).write(diagram)));
    }

    @Test
    void brokenDocumentsAreRefused() {
        assertRefused("{}");
        assertRefused("{\"format\": \"gantry\", \"version\": 2}");
        assertRefused("{\"format\": \"other\", \"version\": 1}");
        assertRefused("{\"format\": \"gantry\", \"version\": 1, \"shapes\": []}");
        assertRefused("{\"format\": \"gantry\", \"version\": 1, \"nodes\": [{\"id\": \"n1\", \"kind\": \"box\"}]}");
        assertRefused(
                "{\"format\": \"gantry\", \"version\": 1, \"connections\": [{\"id\": \"e1\", \"kind\": \"runs\"}]}");
    }

    @Test
    void unknownKindsAndPropertiesAreAllowed() {
        assertEquals(List.of(), faults(node("mars.rover", "\"wheels\": 6")));
        assertEquals(List.of(), faults(node(SqsQueue.ID, "\"notYetKnown\": {\"a\": [1]}")));
    }

    private static String node(String kind, String properties) {
        return "{\"format\": \"gantry\", \"version\": 1, \"nodes\": [{" + ENDS.formatted("n1", kind)
                + ", \"properties\": {" + properties + "}}]}";
    }

    private void assertRefused(String text) {
        assertFalse(faults(text).isEmpty(), text);
    }

    private List<String> faults(String text) {
        return schema.validate(JSON.readTree(text)).stream()
                .map(fault -> fault.getInstanceLocation() + " " + fault.getMessage())
                .toList();
    }

    private static List<Path> drawings() throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            return files.filter(file -> file.toString().endsWith(FormatVersion.SUFFIX)).sorted().toList();
        }
    }
}
