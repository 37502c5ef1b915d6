package gantry.model.check.rules.ecs;

import gantry.model.kind.Property;
import gantry.model.kind.Values;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A property that holds the words of a command.
///
/// @param kind  the kind of node
/// @param entry the property with the program that takes the words as arguments; empty when the words begin with it
record CommandList(String kind, Property<List<String>> words, Optional<Property<List<String>>> entry) {

    /// The option that makes a shell take a whole line, such as `-c`, `-lc` and, for Windows, `/c`.
    private static final Pattern LINE_OPTION = Pattern.compile("-[a-z]*c|/c", Pattern.CASE_INSENSITIVE);

    private static final Pattern BLANK = Pattern.compile("\\s+");

    /// What only a shell understands.
    private static final Pattern SHELL = Pattern.compile("[|&;<>$`*?'\"()\\\\]");

    static CommandList program(String kind, Property<List<String>> words) {
        return new CommandList(kind, words, Optional.empty());
    }

    static CommandList arguments(String kind, Property<List<String>> words, Property<List<String>> entry) {
        return new CommandList(kind, words, Optional.of(entry));
    }

    /// Whether `only`, the one item there is, looks like several words that nothing will split.
    boolean isOneLine(String only, Values values) {
        List<String> program = program(values);
        boolean isForShell = !program.isEmpty() && LINE_OPTION.matcher(program.getLast().strip()).matches();
        return BLANK.matcher(only.strip()).find() && !isForShell;
    }

    /// Whether another list names the program.
    boolean hasProgram(Values values) {
        return !program(values).isEmpty();
    }

    private List<String> program(Values values) {
        return entry.flatMap(values::effective).orElse(List.of());
    }

    static boolean needsShell(String line) {
        return SHELL.matcher(line).find();
    }

    static List<String> words(String line) {
        return List.of(BLANK.split(line));
    }
}
