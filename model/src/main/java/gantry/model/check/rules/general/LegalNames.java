package gantry.model.check.rules.general;

import gantry.model.kind.NameRule;
import gantry.model.kind.NodeKind;
import java.util.Locale;
import java.util.stream.Collectors;

/// Turns any text into a name that a kind accepts.
final class LegalNames {

    private LegalNames() {}

    /// The accepted name that is nearest to `name`: other characters become `-`, and it is cut to the length allowed.
    /// The usual name of the kind when nothing usable is left.
    static String of(NodeKind kind, String name) {
        NameRule rule = kind.names();
        if (rule.accepts(name)) {
            return name;
        }
        String cased = rule.lowerCase() ? name.toLowerCase(Locale.ROOT) : name;
        String replaced = cased.strip()
                .codePoints()
                .mapToObj(point -> isUsable(rule, point) ? Character.toString(point) : "-")
                .collect(Collectors.joining())
                .replaceAll("-{2,}", "-");
        String trimmed = trim(replaced.substring(0, Math.min(replaced.length(), rule.max())));
        if (rule.accepts(trimmed)) {
            return trimmed;
        }
        String rest = trim(trimmed.substring(trimmed.indexOf('-') + 1));
        return rule.accepts(rest) ? rest : kind.newName();
    }

    /// A name with `number` at its end, cut so that it is still accepted.
    static String numbered(NodeKind kind, String name, long number) {
        NameRule rule = kind.names();
        String ending = "-" + number;
        String stem = name.endsWith(".fifo") ? name.substring(0, name.length() - ".fifo".length()) : name;
        String suffix = name.substring(stem.length());
        int room = Math.max(0, rule.max() - ending.length() - suffix.length());
        return stem.substring(0, Math.min(stem.length(), room)) + ending + suffix;
    }

    /// Tried in the middle of letters: what is refused there is refused everywhere.
    private static boolean isUsable(NameRule rule, int point) {
        return rule.accepts("aaa" + Character.toString(point) + "aaa");
    }

    private static String trim(String text) {
        return text.replaceAll("^[^A-Za-z0-9]+|[^A-Za-z0-9]+$", "");
    }
}
