package gantry.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The start script of the packaged program: which Java it takes, and what it says when there is none. The JDKs are
/// stand-ins whose `java` prints its arguments.
@DisabledOnOs(OS.WINDOWS)
final class StartScriptIT {

    private record Run(int exitCode, List<String> lines) {}

    @TempDir
    private Path directory;
    private Path script;

    /// A program without the note of the JDK that built it, so that this machine's Java stays out of the test.
    @BeforeEach
    void copyTheScript() throws IOException {
        Path program = Path.of(System.getProperty("gantry.program"));
        Files.createDirectories(directory.resolve("program/bin"));
        Files.createDirectories(directory.resolve("program/lib"));
        script = Files.copy(program.resolve("bin/gantry"), directory.resolve("program/bin/gantry"));
        script.toFile().setExecutable(true);
    }

    @Test
    void theFirstJavaThatIsNewEnoughRuns() throws Exception {
        Path old = jdk("old", "17.0.2");
        Path good = jdk("good", "25.0.1");
        Path newer = jdk("newer", "26");
        Files.writeString(directory.resolve("program/lib/jdk-home"), good + "\n");
        assertEquals("good", run(Map.of("GANTRY_JAVA_HOME", old, "JAVA_HOME", newer), "check").lines().getFirst());
        assertEquals("newer", run(Map.of("GANTRY_JAVA_HOME", newer, "JAVA_HOME", old), "check").lines().getFirst());
        Files.delete(directory.resolve("program/lib/jdk-home"));
        assertEquals("newer", run(Map.of("GANTRY_JAVA_HOME", old, "JAVA_HOME", newer), "check").lines().getFirst());
    }

    @Test
    void argumentsArriveUnchangedThroughALink() throws Exception {
        Path link = Files.createSymbolicLink(directory.resolve("link"), script);
        script = Files.createSymbolicLink(directory.resolve("link to link"), link.getFileName());
        List<String> lines = run(Map.of("JAVA_HOME", jdk("good", "25")), "check", "a b.json", "*").lines();
        int main = lines.indexOf("gantry.app.Main");
        assertEquals(List.of("check", "a b.json", "*"), lines.subList(main + 1, lines.size()));
        assertEquals(directory.toRealPath().resolve("program/lib/*").toString(), lines.get(main - 1));
    }

    @Test
    void withoutJavaItSaysWhatIsMissing() throws Exception {
        Path old = jdk("old", "17.0.2");
        Run run = run(Map.of("GANTRY_JAVA_HOME", directory.resolve("none"), "JAVA_HOME", old), "check");
        assertEquals(2, run.exitCode());
        assertEquals(List.of("gantry: needs Java 25 or newer, and found none.",
                "  GANTRY_JAVA_HOME: there is no " + directory + "/none/bin/java",
                "  JAVA_HOME: " + old + "/bin/java is version 17"), run.lines().subList(0, 3));
    }

    private Path jdk(String name, String version) throws IOException {
        Path home = directory.resolve(name);
        Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho " + name + "\nprintf '%s\\n' \"$@\"\n");
        java.toFile().setExecutable(true);
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    /// Runs the script; the first `java` on the path is an old one.
    private Run run(Map<String, Path> environment, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeAll(List.of("GANTRY_JAVA_HOME", "JAVA_HOME"));
        builder.environment().put("PATH", jdk("ancient", "11.0.2").resolve("bin") + ":" + System.getenv("PATH"));
        environment.forEach((name, path) -> builder.environment().put(name, path.toString()));
        Process process = builder.start();
        process.getOutputStream().close();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines()
                .toList();
        return new Run(process.waitFor(), lines);
    }
}
