package gantry.app.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Finds commands by a few letters. Pure functions.
///
/// The better the letters fit the title, the higher a command stands: the whole title, its start, the start of its words
/// in order (`al le` or `all` for `Align left`), somewhere in it, in its other words. Equally good ones keep their order.
final class CommandSearch {

    private static final int NOTHING = Integer.MAX_VALUE;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private CommandSearch() {}

    private record Hit(Command command, int rank) {}

    /// All commands that fit, best first; all of them when nothing is typed.
    static List<Command> find(List<Command> commands, String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return commands;
        }
        List<Hit> hits = new ArrayList<>();
        for (Command command : commands) {
            int rank = rank(command, wanted);
            if (rank != NOTHING) {
                hits.add(new Hit(command, rank));
            }
        }
        hits.sort(Comparator.comparingInt(Hit::rank));
        return hits.stream().map(Hit::command).toList();
    }

    private static int rank(Command command, String wanted) {
        String title = command.title().toLowerCase(Locale.ROOT);
        if (title.equals(wanted)) {
            return 0;
        }
        if (title.startsWith(wanted)) {
            return 1;
        }
        String[] parts = wanted.split("\\s+");
        if (startWords(title, parts)) {
            return 2;
        }
        if (isInitials(title, wanted)) {
            return 3;
        }
        if (holds(title, parts)) {
            return 4;
        }
        String all = title + " " + command.words().toLowerCase(Locale.ROOT) + " "
                + command.detail().toLowerCase(Locale.ROOT);
        return startWords(all, parts) ? 5 : holds(all, parts) ? 6 : NOTHING;
    }

    /// Whether every part starts a word of the text.
    private static boolean startWords(String text, String[] parts) {
        String padded = " " + BETWEEN_WORDS.matcher(text).replaceAll(" ");
        for (String part : parts) {
            if (!padded.contains(" " + part)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(String text, String[] parts) {
        for (String part : parts) {
            if (!text.contains(part)) {
                return false;
            }
        }
        return true;
    }

    /// Whether the letters are the first ones of words, in order, such as `fw` in `Fit whole`.
    private static boolean isInitials(String title, String wanted) {
        int next = 0;
        for (String word : title.split("\\s+")) {
            if (next < wanted.length() && !word.isEmpty() && word.charAt(0) == wanted.charAt(next)) {
                next++;
            }
        }
        return wanted.length() > 1 && next == wanted.length();
    }
}
