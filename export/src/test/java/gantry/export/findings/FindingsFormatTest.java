package gantry.export.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import gantry.model.CancelToken;
import gantry.model.check.Checker;
import gantry.model.check.Rule;
import gantry.model.check.rules.Rules;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edits;
import gantry.model.diagram.NodeId;
import gantry.model.format.DiagramFile;
import gantry.model.kinds.Kinds;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FindingsFormatTest {

    private static final Path SAMPLES = Path.of(System.getProperty("gantry.root", ".."), "samples");
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);
    private static final Checker CHECKER = new Checker(Kinds.catalogue(), Rules.ALL, TODAY);
    private static final JsonMapper JSON = JsonMapper.shared();

    private static CheckedFile checked(Path file) throws IOException {
        Diagram diagram = new DiagramFile(Kinds.catalogue()).read("sample", Files.readAllBytes(file))
                .diagram().orElseThrow();
        return checked(SAMPLES.relativize(file).toString(), diagram);
    }

    private static CheckedFile checked(String name, Diagram diagram) {
        return new CheckedFile(name, diagram, CHECKER.run(diagram, new CancelToken()));
    }

    private static CheckedFile tooSmall() throws IOException {
        return checked(SAMPLES.resolve("rules/ecs/fargate-task-size/bad-memory.gantry.json"));
    }

    private static JsonNode sarif(List<CheckedFile> files) {
        return JSON.readTree(FindingsFormat.SARIF.write(files, Rules.ALL));
    }

    @Test
    void everyLogIsValidSarif() throws IOException {
        List<CheckedFile> files = new ArrayList<>();
        try (Stream<Path> found = Files.walk(SAMPLES.resolve("rules"))) {
            for (Path file : found.filter(each -> each.toString().contains("bad-"))
                    .filter(each -> each.toString().endsWith(".gantry.json")).sorted().toList()) {
                files.add(checked(file));
            }
        }
        assertTrue(files.size() > 50, "only " + files.size());
        JsonNode log = sarif(files);
        assertEquals(List.of(), schema().validate(log).stream().map(Object::toString).toList());
        long findings = files.stream().mapToLong(file -> file.result().problems().size()).sum();
        assertEquals(findings, log.at("/runs/0/results").size());
    }

    private static Schema schema() throws IOException {
        try (InputStream file = FindingsFormatTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(JSON.readTree(Objects.requireNonNull(file)));
        }
    }

    @Test
    void theSchemaRefusesWhatIsNoSarif() throws IOException {
        String broken = FindingsFormat.SARIF.write(List.of(tooSmall()), Rules.ALL).replace("\"text\"", "\"txt\"");
        assertFalse(schema().validate(JSON.readTree(broken)).isEmpty());
    }

    @Test
    void everyResultPointsAtItsRule() throws IOException {
        JsonNode run = sarif(List.of(tooSmall())).at("/runs/0");
        for (JsonNode result : run.get("results")) {
            JsonNode rule = run.at("/tool/driver/rules").get(result.get("ruleIndex").asInt());
            assertEquals(result.get("ruleId").asString(), rule.get("id").asString());
        }
        Set<String> ids = Rules.ALL.stream().map(rule -> rule.info().id()).collect(Collectors.toSet());
        assertEquals(ids.size(), run.at("/tool/driver/rules").size());
    }

    @Test
    void aMutedFindingIsASuppressedResultWithItsReason() throws IOException {
        CheckedFile file = tooSmall();
        NodeId at = new NodeId(file.problems()
                .filter(problem -> problem.rule().id().equals("ecs/fargate-task-size"))
                .map(problem -> CheckedFile.Place.of(problem).element()).findFirst().orElseThrow());
        Diagram muted = file.diagram()
                .apply(Edits.mute(file.diagram(), at, "ecs/fargate-task-size", "we only draw it"));
        JsonNode results = sarif(List.of(checked("with space.gantry.json", muted))).at("/runs/0/results");
        JsonNode result = results.get(results.size() - 1);
        assertEquals("we only draw it", result.at("/suppressions/0/justification").asString());
        assertEquals("with%20space.gantry.json",
                result.at("/locations/0/physicalLocation/artifactLocation/uri").asString());
        JsonNode json = JSON.readTree(
                FindingsFormat.JSON.write(List.of(checked("x", muted)), List.<Rule>of()));
        assertEquals("we only draw it", json.at("/muted/0/reason").asString());
    }

    @Test
    void textIsALinePerFindingAsCompilersWriteIt() throws IOException {
        CheckedFile file = tooSmall();
        List<String> lines = FindingsFormat.TEXT.write(List.of(file), Rules.ALL).lines().toList();
        assertEquals(file.result().problems().size(), lines.size());
        String line = lines.stream().filter(each -> each.endsWith("[ecs/fargate-task-size]")).findFirst().orElseThrow();
        assertTrue(line.matches("rules/ecs/\\S+: error: [\\w-]+\\.memory: Fargate offers no task .*"), line);
    }

    @Test
    void theBookHasEveryRuleInEveryFormat() throws IOException {
        var drawings = new RuleDrawings(SAMPLES.resolve("rules"));
        JsonNode json = JSON.readTree(RuleBook.JSON.write(Rules.ALL, drawings));
        String markdown = RuleBook.MARKDOWN.write(Rules.ALL, drawings);
        List<String> text = RuleBook.TEXT.write(Rules.ALL, drawings).lines().toList();
        assertEquals(Rules.ALL.size(), json.size());
        assertEquals(Rules.ALL.size(), text.size());
        for (Rule rule : Rules.ALL) {
            assertTrue(markdown.contains("`" + rule.info().id() + "`"), rule.info().id());
            assertTrue(markdown.contains(rule.info().source().page().toString()), rule.info().id());
        }
        assertEquals(1, markdown.lines().filter(line -> line.equals("## Amazon ECS")).count());
        assertTrue(markdown.contains("\nWrong: `bad-by-service.gantry.json`, "), "drawings that break a rule");
        Set<String> lonely = new TreeSet<>();
        json.forEach(rule -> {
            if (rule.get("wrong").isEmpty() || rule.get("right").isEmpty()) {
                lonely.add(rule.get("id").asString());
            }
        });
        assertEquals(Set.of("facts/out-of-date"), lonely);
    }
}
