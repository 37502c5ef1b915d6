package gantry.app.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every text that the sources ask for is in the bundle of their package, and every text there is asked for.
class TextsContractTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern ASKED = Pattern.compile("TEXTS\\s*\\.get\\(\\s*\"([^\"]+)\"(\\s*,)?");
    private static final Pattern DERIVED = Pattern.compile("// texts: (\\S+)");

    /// Packages by folder, each with the keys that its sources name; `true` when arguments are given.
    private static Map<Path, Map<String, Boolean>> asked() throws IOException {
        var asked = new TreeMap<Path, Map<String, Boolean>>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                Map<String, Boolean> keys = asked.computeIfAbsent(
                        SOURCES.relativize(file).getParent(), folder -> new TreeMap<>());
                var found = ASKED.matcher(source);
                while (found.find()) {
                    keys.merge(found.group(1), found.group(2) != null, Boolean::logicalOr);
                }
                // A key that is put together, such as one per constant of an enum, is named by a comment.
                var derived = DERIVED.matcher(source);
                while (derived.find()) {
                    keys.putIfAbsent(derived.group(1), false);
                }
            }
        }
        return asked;
    }

    private static Map<String, String> texts(Path folder) throws IOException {
        Path file = RESOURCES.resolve(folder).resolve("texts.properties");
        var texts = new TreeMap<String, String>();
        if (Files.isRegularFile(file)) {
            var properties = new Properties();
            properties.load(new StringReader(Files.readString(file)));
            properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        }
        return texts;
    }

    @Test
    void sourcesAndBundlesNameTheSameTexts() throws IOException {
        for (Map.Entry<Path, Map<String, Boolean>> folder : asked().entrySet()) {
            Set<String> missing = new TreeSet<>(folder.getValue().keySet());
            Set<String> unused = new TreeSet<>(texts(folder.getKey()).keySet());
            Set<String> there = Set.copyOf(unused);
            unused.removeIf(key -> folder.getValue().containsKey(key));
            missing.removeIf(there::contains);
            assertEquals(Set.of(), missing, "asked for, but not in the bundle of " + folder.getKey());
            assertEquals(Set.of(), unused, "in the bundle, but not asked for in " + folder.getKey());
        }
    }

    @Test
    void patternsDoubleTheirApostrophes() throws IOException {
        for (Map.Entry<Path, Map<String, Boolean>> folder : asked().entrySet()) {
            Map<String, String> texts = texts(folder.getKey());
            List<String> wrong = folder.getValue().entrySet().stream()
                    .filter(Map.Entry::getValue)
                    .map(Map.Entry::getKey)
                    .filter(key -> texts.getOrDefault(key, "").replace("''", "").contains("'"))
                    .collect(Collectors.toList());
            assertEquals(List.of(), wrong, "a single apostrophe starts a quotation in " + folder.getKey());
        }
    }
}
