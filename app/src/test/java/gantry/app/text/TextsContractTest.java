package gantry.app.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.LinkedHashSet;
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
    private static final Pattern ASKED = Pattern.compile("TEXTS\\s*\\.get\\(\\s*\"([^\"]+)\"");
    private static final Pattern DERIVED = Pattern.compile("// texts: (\\S+)");

    /// Packages by folder, each with the keys that its sources name and the number of arguments given to each.
    private static Map<Path, Map<String, Integer>> asked() throws IOException {
        var asked = new TreeMap<Path, Map<String, Integer>>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                Map<String, Integer> keys = asked.computeIfAbsent(
                        SOURCES.relativize(file).getParent(), folder -> new TreeMap<>());
                var found = ASKED.matcher(source);
                while (found.find()) {
                    keys.merge(found.group(1), arguments(source, found.end(1) + 1), Math::max);
                }
                // A key that is put together, such as one per constant of an enum, is named by a comment.
                var derived = DERIVED.matcher(source);
                while (derived.find()) {
                    keys.putIfAbsent(derived.group(1), 0);
                }
            }
        }
        return asked;
    }

    /// How many arguments follow the first one, which ends at `from`.
    private static int arguments(String source, int from) {
        int count = 0;
        int depth = 0;
        boolean isString = false;
        for (int i = from; depth >= 0; i++) {
            char c = source.charAt(i);
            if (c == '"' && source.charAt(i - 1) != '\\') {
                isString = !isString;
            } else if (!isString) {
                depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
                count += c == ',' && depth == 0 ? 1 : 0;
            }
        }
        return count;
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
        for (Map.Entry<Path, Map<String, Integer>> folder : asked().entrySet()) {
            Set<String> missing = new TreeSet<>(folder.getValue().keySet());
            Set<String> unused = new TreeSet<>(texts(folder.getKey()).keySet());
            Set<String> there = Set.copyOf(unused);
            unused.removeIf(key -> folder.getValue().containsKey(key));
            missing.removeIf(there::contains);
            assertEquals(Set.of(), missing, "asked for, but not in the bundle of " + folder.getKey());
            assertEquals(Set.of(), unused, "in the bundle, but not asked for in " + folder.getKey());
        }
    }

    /// All bundles by their folder, each with its lines `key=text`.
    private static Map<Path, List<String>> bundles() throws IOException {
        var bundles = new TreeMap<Path, List<String>>();
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            for (Path file : files.filter(path -> path.endsWith("texts.properties")).toList()) {
                bundles.put(RESOURCES.relativize(file).getParent(), Files.readAllLines(file));
            }
        }
        return bundles;
    }

    private static List<String> keys(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.replaceFirst("\\s*=.*", ""))
                .toList();
    }

    @Test
    void everyBundleBelongsToAPackageAndSaysSomethingForEachKey() throws IOException {
        Map<Path, List<String>> bundles = bundles();
        var wrong = new TreeMap<Path, Set<String>>();
        for (Path folder : bundles.keySet()) {
            Set<String> blank = new TreeSet<>();
            texts(folder).forEach((key, text) -> {
                if (text.isBlank()) {
                    blank.add(key);
                }
            });
            if (!blank.isEmpty()) {
                wrong.put(folder, blank);
            }
        }
        assertEquals(Map.of(), wrong, "keys without a text");
        assertEquals(Set.of(), without(bundles.keySet(), asked().keySet()), "bundles without a package");
    }

    private static Set<Path> without(Set<Path> all, Set<Path> some) {
        Set<Path> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    /// The last of several wins silently; merged branches may leave two.
    @Test
    void aBundleHasEachKeyOnce() throws IOException {
        for (Map.Entry<Path, List<String>> bundle : bundles().entrySet()) {
            List<String> keys = keys(bundle.getValue());
            assertEquals(List.copyOf(new LinkedHashSet<>(keys)), keys, "a key stands twice in " + bundle.getKey());
            assertEquals(texts(bundle.getKey()).keySet(), Set.copyOf(keys), "lines go on in " + bundle.getKey());
        }
    }

    /// Arguments that a text doesn't name are lost; a place without an argument is shown as it is spelled.
    @Test
    void textsHavePlacesWhereArgumentsAreGiven() throws IOException {
        for (Map.Entry<Path, Map<String, Integer>> folder : asked().entrySet()) {
            Map<String, String> texts = texts(folder.getKey());
            var wrong = new TreeSet<String>();
            folder.getValue().forEach((key, arguments) -> {
                String text = texts.getOrDefault(key, "");
                int places = arguments == 0 && !text.contains("{0")
                        ? 0
                        : new MessageFormat(text).getFormatsByArgumentIndex().length;
                if (places != arguments) {
                    wrong.add(key + ": " + arguments + " for " + text);
                }
            });
            assertEquals(Set.of(), wrong, "arguments and places differ in " + folder.getKey());
        }
    }

    @Test
    void patternsDoubleTheirApostrophes() throws IOException {
        for (Map.Entry<Path, Map<String, Integer>> folder : asked().entrySet()) {
            Map<String, String> texts = texts(folder.getKey());
            List<String> wrong = folder.getValue().entrySet().stream()
                    .filter(text -> text.getValue() > 0)
                    .map(Map.Entry::getKey)
                    .filter(key -> texts.getOrDefault(key, "").replace("''", "").contains("'"))
                    .collect(Collectors.toList());
            assertEquals(List.of(), wrong, "a single apostrophe starts a quotation in " + folder.getKey());
        }
    }
}
