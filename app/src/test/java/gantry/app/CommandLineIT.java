package gantry.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The command line of the packaged program, run as users and scripts run it: exit codes, machine output, files.
@DisabledOnOs(OS.WINDOWS)
final class CommandLineIT {

    private static final Path PROGRAM = Path.of(System.getProperty("gantry.program"));
    private static final Path SAMPLES = PROGRAM.resolve("samples");

    private record Run(int exitCode, String out, String err) {

        JsonNode json() {
            return JsonMapper.shared().readTree(out);
        }
    }

    @TempDir
    private Path folder;

    @Test
    void helpNamesEveryCommand() throws Exception {
        Run run = gantry("--help");
        assertEquals(0, run.exitCode());
        for (String command : List.of("check", "export", "draw", "layout", "kinds", "rules", "schema", "samples")) {
            assertTrue(run.out().contains(command), run.out());
        }
    }

    @Test
    void badUsageEndsWithTwo() throws Exception {
        assertEquals(2, gantry("fly").exitCode());
        assertEquals(2, gantry("check").exitCode());
        assertEquals(2, gantry("check", folder.resolve("missing.gantry.json").toString()).exitCode());
        assertEquals(2, gantry("export", sample("fargate-web-app"), "--to", "mars", "-o", "x").exitCode());
        assertEquals(2, gantry("draw", sample("fargate-web-app"), "-o", "picture.bmp").exitCode());
    }

    @Test
    void aCleanDrawingEndsWithZero() throws Exception {
        Run run = gantry("check", sample("whiteboard-sketch"), "--format", "json");
        assertEquals(0, run.exitCode(), run.out() + run.err());
        assertEquals(0, run.json().get("problems").size());
    }

    @Test
    void findingsEndWithOneAndHaveTheirWholeShape() throws Exception {
        Run run = gantry("check", sample("classroom-find-the-faults"), "--format", "json");
        assertEquals(1, run.exitCode());
        Set<String> rules = new TreeSet<>();
        for (JsonNode problem : run.json().get("problems")) {
            assertEquals(
                    List.of("file", "rule", "severity", "element", "field", "message", "why", "source", "fixes"),
                    List.copyOf(problem.propertyNames()));
            rules.add(problem.get("rule").asString());
        }
        assertTrue(rules.size() >= 8, rules.toString());
    }

    @Test
    void aBrokenFileSaysWhereAndEndsWithTwo() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.gantry.json"),
                "{\"format\": \"gantry\",\n \"version\": }");
        Run run = gantry("check", broken.toString());
        assertEquals(2, run.exitCode());
        assertTrue(run.err().startsWith(broken + ":2:"), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
    }

    @Test
    void aHugeFileIsRefusedInOneLine() throws Exception {
        Path huge = folder.resolve("huge.gantry.json");
        Files.write(huge, new byte[50 * 1024 * 1024]);
        Run run = gantry("check", huge.toString());
        assertEquals(2, run.exitCode());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().startsWith(huge + ":1:1: "), run.err());
        for (List<String> command : List.of(
                List.of("export", huge.toString(), "--to", "kubernetes", "-o", folder.resolve("out").toString()),
                List.of("draw", huge.toString(), "-o", folder.resolve("x.svg").toString()))) {
            assertEquals(2, gantry(command.toArray(String[]::new)).exitCode());
        }
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void exportsAreWrittenOnceAndNotOverwrittenUnasked() throws Exception {
        Path out = folder.resolve("out");
        assertEquals(0,
                gantry("export", sample("lambda-worker"), "--to", "cloudformation", "-o", out.toString()).exitCode());
        String template = Files.readString(out.resolve("template.yaml"));
        assertEquals(expected("lambda-worker", "cloudformation/template.yaml"), template);
        Run again = gantry("export", sample("lambda-worker"), "--to", "cloudformation", "-o", out.toString());
        assertEquals(1, again.exitCode());
        assertTrue(again.err().contains("--force"), again.err());
        assertEquals(
                0,
                gantry("export", sample("lambda-worker"), "--to", "cloudformation", "-o", out.toString(), "--force")
                        .exitCode());
        assertEquals(
                0,
                gantry("export", sample("lambda-worker"), "--to", "cloudformation", "--format", "json", "-o",
                        out.toString())
                        .exitCode());
        assertEquals(
                expected("lambda-worker", "cloudformation/template.json"),
                Files.readString(out.resolve("template.json")));
    }

    @Test
    void picturesAreDrawnWithoutADisplay() throws Exception {
        List<String> pictures = Stream.of("a.svg", "a.png", "a.pdf").map(name -> folder.resolve(name).toString())
                .toList();
        Run run = gantry("draw", sample("fargate-web-app"), "-o", pictures.get(0), "-o", pictures.get(1), "-o",
                pictures.get(2), "--theme", "print");
        assertEquals(0, run.exitCode(), run.err());
        assertEquals(pictures, run.out().lines().toList());
        for (String picture : pictures) {
            assertTrue(Files.size(Path.of(picture)) > 5000, picture);
        }
        for (String picture : pictures.subList(0, 2)) {
            assertEquals("", gantry("check", picture).err());
        }
    }

    @Test
    void partsAreDrawnAndPicturesWithoutADrawingAreRefusedAsInput() throws Exception {
        Path picture = folder.resolve("part.svg");
        Run run = gantry("draw", sample("fargate-web-app"), "-o", picture.toString(), "--only", "nowhere",
                "--no-drawing",
                "--transparent", "--scale", "1");
        assertEquals(2, run.exitCode());
        assertTrue(run.err().startsWith("gantry: there is no element 'nowhere' in "), run.err());
        String queue = firstId("queue-worker", "aws.sqs.queue");
        run = gantry("draw", sample("queue-worker"), "-o", picture.toString(), "--only", queue, "--no-drawing");
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(Files.readString(picture).contains("<g id=\"" + queue + "\">"));
        assertFalse(Files.readString(picture).contains("aws.sqs.queue"));
        Run check = gantry("check", picture.toString());
        assertEquals(2, check.exitCode());
        assertTrue(check.err().startsWith(picture + ":1:1: error: The picture holds no drawing."), check.err());
        assertEquals(2, gantry("draw", sample("queue-worker"), "-o", picture.toString(), "--scale", "9").exitCode());
        assertEquals(
                2, gantry("draw", sample("queue-worker"), "-o", picture.toString(), "--frame", queue).exitCode());
    }

    private static String firstId(String sample, String kind) throws IOException {
        JsonNode drawing = JsonMapper.shared().readTree(Files.readString(Path.of(sample(sample))));
        for (JsonNode node : drawing.get("nodes")) {
            if (node.get("kind").asString().equals(kind)) {
                return node.get("id").asString();
            }
        }
        throw new AssertionError("no " + kind + " in " + sample);
    }

    @Test
    void aTidyDrawingIsWrittenOnceAndNotOverwrittenUnasked() throws Exception {
        String tidy = folder.resolve("tidy.gantry.json").toString();
        assertEquals(0, gantry("layout", sample("lambda-worker"), "-o", tidy).exitCode());
        String text = Files.readString(Path.of(tidy));
        assertFalse(text.equals(Files.readString(Path.of(sample("lambda-worker")))), text);
        assertEquals(1, gantry("layout", sample("lambda-worker"), "-o", tidy).exitCode());
        assertEquals(1, gantry("layout", tidy).exitCode());
        assertEquals(0, gantry("layout", tidy, "--force").exitCode());
        assertEquals(text, Files.readString(Path.of(tidy)));
        assertEquals(2, gantry("layout", tidy, "--force", "--frame", "nowhere").exitCode());
    }

    @Test
    void tablesForMachinesAreComplete() throws Exception {
        JsonNode kinds = gantry("kinds", "--format", "json").json();
        assertEquals(List.of("kinds", "connections", "refusals"), List.copyOf(kinds.propertyNames()));
        assertTrue(kinds.get("kinds").size() >= 69);
        for (JsonNode kind : kinds.get("kinds")) {
            assertEquals(List.of("id", "title", "category", "about", "explanation", "source", "keywords", "parents",
                    "properties"), names(kind));
            assertTrue(kind.get("parents").isArray(), kind.toString());
            for (JsonNode property : kind.get("properties")) {
                assertEquals(
                        List.of("name", "type", "unit", "range", "default", "required", "summary", "source"),
                        names(property));
                assertTrue(property.get("required").isBoolean(), property.toString());
            }
        }
        for (JsonNode row : kinds.get("connections")) {
            assertEquals(List.of("kind", "from", "to", "cardinality", "meaning"), names(row).subList(0, 5));
        }
        for (JsonNode row : kinds.get("refusals")) {
            assertEquals(List.of("from", "to", "reason", "path"), names(row));
        }
        JsonNode rules = gantry("rules", "--format", "json").json();
        for (JsonNode rule : rules) {
            assertEquals(
                    List.of("id", "title", "severity", "why", "source", "checked", "family", "wrong", "right"),
                    names(rule));
        }
        assertTrue(rules.isArray() && rules.size() >= 32, "rules: " + rules.size());
        JsonNode schema = gantry("schema").json();
        assertEquals("https://json-schema.org/draft/2020-12/schema", schema.get("$schema").asString());
        JsonNode samples = gantry("samples", "--format", "json").json().get("samples");
        var names = new ArrayList<String>();
        samples.forEach(sample -> names.add(sample.get("name").asString()));
        assertEquals(names.stream().sorted().toList(), names);
        assertTrue(names.containsAll(List.of("everything", "fargate-service", "lambda-worker")), names.toString());
    }

    @Test
    void nothingIsPrintedThatNobodyAskedFor() throws Exception {
        Run run = gantry("rules");
        assertEquals("", run.err());
        assertFalse(run.out().isBlank());
    }

    private static List<String> names(JsonNode object) {
        return List.copyOf(object.propertyNames());
    }

    private static String sample(String name) {
        return SAMPLES.resolve(name).resolve("diagram.gantry.json").toString();
    }

    private static String expected(String name, String file) throws IOException {
        return Files.readString(SAMPLES.resolve(name).resolve("expected").resolve(file));
    }

    private Run gantry(String... arguments) throws Exception {
        var command = new ArrayList<String>();
        command.add(PROGRAM.resolve("bin/gantry").toString());
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        var builder = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().remove("DISPLAY");
        Process process = builder.start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "it doesn't end: " + command);
        return new Run(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }
}
