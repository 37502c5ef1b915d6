package gantry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the window says stands in the bundles of the packages, not in their code. Whether a string in the code is said to
/// anybody can only be guessed: by how it reads, and by what it is given to.
final class WordsInCodeTest {

    /// A word beside a space, also at an end of the string: what is put together is said, too.
    private static final Pattern PHRASE = Pattern.compile("\\p{L}\\p{L}[\\p{Punct}…“”]* |(^| )[“(]?\\p{L}\\p{L}");
    private static final Pattern SPACE = Pattern.compile(" ");
    private static final Pattern TITLE = Pattern.compile("^\\p{Lu}\\p{Ll}.*", Pattern.DOTALL);
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /// The name of a thing for the program, such as `edit.undo`, or the end of a file name.
    private static final Pattern ID = Pattern.compile("[a-z0-9*-]*[.][a-z0-9.-]*");
    private static final Pattern KEYS = Pattern.compile("((Shortcut|Shift|Alt)[+])+[A-Z0-9_]+");
    private static final Pattern ESCAPED = Pattern.compile("\\\\(u[0-9A-Fa-f]{4}|[a-z])");

    /// Whatever these are given is read or heard.
    private static final Pattern SAYING = Pattern.compile("(^|[.])(setText|setTitle|setHeaderText|setContentText"
            + "|setPromptText|setAccessible\\w+|commit|hint|withHint|Action[.]of)$"
            + "|new (Label|Text|Button|ToggleButton|MenuButton|CheckBox|RadioButton|ToggleSwitch|Hyperlink|IconButton"
            + "|Tooltip|Menu|MenuItem|CheckMenuItem|RadioMenuItem|Tab|TitledPane|ButtonType|Message|FileType"
            + "|ExtensionFilter|(Choices[.])?Option|(Panes[.])?Page)$");

    /// What these are given is for programs or for those who write them. The messages of other exceptions may be told.
    private static final Pattern SILENT = Pattern
            .compile("^LOG[.]log$|^System[.]getLogger$|^@SuppressWarnings$|(^|[.])requireNonNull$"
                    + "|new (Illegal(Argument|State)|UncheckedIO)Exception$|new MergeKey$|(^|[.])Pattern[.]compile$"
                    + "|(^|[.])(ofPattern|replaceAll|replaceFirst|split|matches|setStyle|resolve|withKeys)$"
                    + "|(^|[.])Font[.]font$");

    /// Strings that look like words and are none, each after the name of its file: units, and names in formats.
    private static final Set<String> KNOWN = Set
            .of("Gloss: Etc/UTC", "Gloss:  GiB", "LineFormat: MiB", "Samples: Difficulty:");

    private static List<JavaLiteral> wordsIn(SourceFile file) {
        return JavaLiteral.of(file).stream().filter(WordsInCodeTest::isSaid).toList();
    }

    private static boolean isSaid(JavaLiteral literal) {
        String text = ESCAPED.matcher(literal.text()).replaceAll(found -> found.group().charAt(1) == 'u' ? "…" : " ");
        List<String> calls = literal.calls();
        boolean isPhrase = SPACE.matcher(text).find() && PHRASE.matcher(text).find();
        boolean isGiven = LETTER.matcher(text).find() && !ID.matcher(text).matches() && !calls.isEmpty()
                && SAYING.matcher(calls.getFirst()).find();
        boolean isSilent = KEYS.matcher(text).matches() || calls.stream().anyMatch(SILENT.asPredicate());
        return (isPhrase || isGiven || TITLE.matcher(text).matches()) && !isSilent;
    }

    @Test
    void theWindowSpeaksFromItsBundles() {
        var known = new TreeSet<>(KNOWN);
        String complaints = SourceTree.find().mainJava().stream()
                .filter(file -> (file.packageName() + ".").startsWith("gantry.app."))
                .flatMap(file -> wordsIn(file).stream())
                .filter(word -> !known.remove(word.file().simpleName() + ": " + word.text()))
                .map(word -> word.place() + ": \"" + word.text() + "\" (put it into texts.properties)")
                .collect(Collectors.joining("\n"));
        assertEquals("", complaints, "words in the code of the window");
        assertEquals(Set.of(), known, "known strings that are gone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"return \"Drag to scroll.\";", "String label = \"Add \" + name;", "count + \" of \" + all;",
            "label.setText(\"nothing\");", "new Label(isOn ? \"on\" : other);", "EASY(\"Easy\");",
            "session.commit(\"rename\", diff);", "button.setTooltip(new Tooltip(\"Zoom\"));",
            "failed -> dialogs.tell(new Message(title, list(\"it is lost\")));",
            "throw new IOException(\"no such file\");",
            "Action.of(\"edit.undo\", \"undo\", session::undo);", "LOG.log(ERROR, cause); return \"it failed\";",
            "text.setText(\"\\u2026 and more\");", "say(\"\"\"\nSeveral lines\nof text\"\"\");",
            "lines.replaceAll(LETTERS).concat(\" and more\");"})
    void wordsAreFound(String statement) {
        assertEquals(1, wordsIn(planted(statement)).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"label.setText(TEXTS.get(\"nothing\"));", "LOG.log(Level.ERROR, \"it failed: \" + cause);",
            "throw new IllegalStateException(\"an end is no bend\");", "Pattern.compile(FIRST + \"|such as [^ ]+\");",
            "add(\"front\", TEXTS.get(\"front\"), \"Shortcut+Shift+F8\");", "action.withKeys(\"Delete\");",
            "box.setStyle(\"-fx-font-size: \" + size + \"px;\");", "// says \"Some words\" at the end",
            "Action.of(\"edit.undo\", TEXTS.get(\"undo\"), session::undo);", "list.add(new Label(\"→\"));",
            "@SuppressWarnings(\"All of it\") int number;", "String.join(\", \", names);", "switch (\"ESCAPE\");",
            "title + \"  –  \" + folder;", "Math.round(zoom * 100) + \" %\";"})
    void otherStringsAreLeftAlone(String statement) {
        assertEquals(List.of(), wordsIn(planted(statement)));
    }

    private static SourceFile planted(String statement) {
        Path root = Path.of("").toAbsolutePath();
        return new SourceFile(root, root.resolve("Planted.java"),
                "class Planted {\n    {\n" + statement + "\n    }\n}\n");
    }
}
