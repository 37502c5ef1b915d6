package gantry.app.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.app.files.Samples.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SamplesTest {

    @TempDir
    private Path directory;

    private Path folder(String name, String lesson) throws IOException {
        Path folder = Files.createDirectory(directory.resolve(name));
        Files.writeString(folder.resolve("README.md"), lesson);
        return Files.writeString(folder.resolve("diagram.gantry.json"), "{}");
    }

    @Test
    void theLessonSaysWhatASampleIs() throws IOException {
        Path file = folder("a", """
                # A shop

                Difficulty: ●●○ · Lambda, S3

                Visitors *buy* things in
                `one` place. Then they leave.
                """);
        assertEquals(
                List.of(new Sample(
                        "A shop", "Visitors buy things in one place.", "Lambda, S3", Difficulty.MEDIUM, "", file)),
                Samples.in(directory).all());
    }

    @Test
    void aPatternSaysItShorter() throws IOException {
        Path file = folder("a", "# A very long title\n\nDifficulty: ●●● · EKS\n\nLong.\n");
        Files.writeString(file.resolveSibling("pattern.properties"),
                "title = Short\nabout = Brief.\nwords = k8s, pods\n");
        Sample sample = Samples.in(directory).all().getFirst();
        assertEquals(new Sample("Short", "Brief.", "EKS", Difficulty.HARD, "k8s, pods", file), sample);
        assertTrue(sample.matches("PODS brief"));
        assertTrue(sample.matches(" "));
        assertFalse(sample.matches("brief lambda"));
    }

    @Test
    void easyOnesComeFirst() throws IOException {
        folder("a", "# A\n\nDifficulty: ●●●\n");
        folder("b", "# B\n\nDifficulty: ●○○\n");
        folder("c", "# C\n\nDifficulty: ●●○\n");
        assertEquals(
                List.of("B", "C", "A"),
                Samples.in(directory).byDifficulty().stream().map(Sample::title).toList());
    }
}
