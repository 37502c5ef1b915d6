package gantry.app.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.model.kind.Category;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Style sheets speak of nothing that isn't there any more.
final class StyleContractTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern STYLE_CLASS = Pattern.compile("\\.([a-zA-Z][\\w-]*)");
    private static final Pattern STRING = Pattern.compile("\"([\\w-]+)\"");
    private static final Pattern PREFIX = Pattern.compile("\"(\\w+-)\"\\s*\\+");

    /// The style classes that controls of JavaFX and ControlsFX bear by themselves.
    private static final Set<String> OF_CONTROLS = Set.of(
            "root", "viewport", "content", "placeholder", "container", "caret", "separator", "image-view",
            "label", "button", "check-box", "combo-box", "hyperlink", "tooltip", "scroll-pane",
            "text-input", "text-field", "text-area", "custom-text-field",
            "list-view", "list-cell", "tree-view", "tree-cell",
            "menu", "menu-bar", "menu-button", "menu-item", "dialog-pane",
            "split-pane", "split-pane-divider", "horizontal-grabber", "vertical-grabber",
            "tab", "tab-pane", "tab-header-area", "headers-region",
            "code-area", "vflow", "left-side", "selection-highlight");

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    /// All style sheets by their files, without comments.
    private static Map<Path, String> sheets() throws IOException {
        var sheets = new TreeMap<Path, String>();
        for (Path file : files(RESOURCES, ".css")) {
            sheets.put(file, Files.readString(file).replaceAll("(?s)/\\*.*?\\*/", ""));
        }
        return sheets;
    }

    /// Whether main code gives this style class to something: by its name, or put together as in `"token-" + name`.
    private static Predicate<String> given() throws IOException {
        var strings = new TreeSet<String>();
        var prefixes = new TreeSet<String>();
        for (Path file : files(SOURCES, ".java")) {
            String source = Files.readString(file);
            strings.addAll(all(STRING, source));
            prefixes.addAll(all(PREFIX, source));
        }
        Stream.of(Category.values()).map(Glyphs::styleClass).forEach(strings::add);
        return name -> strings.contains(name) || prefixes.stream().anyMatch(name::startsWith);
    }

    private static Set<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyStyleClassOfASheetIsGivenToSomething() throws IOException {
        Predicate<String> given = given();
        var dead = new TreeMap<Path, Set<String>>();
        sheets().forEach((file, text) -> {
            Set<String> classes = all(STYLE_CLASS, text.replaceAll("\\{[^}]*}", " "));
            classes.removeIf(name -> OF_CONTROLS.contains(name) || given.test(name));
            if (!classes.isEmpty()) {
                dead.put(file, classes);
            }
        });
        assertEquals(Map.of(), dead);
    }
}
