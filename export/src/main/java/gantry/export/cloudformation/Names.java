package gantry.export.cloudformation;

import java.text.Normalizer;
import java.util.Locale;

/// Spells names of the drawing so that AWS accepts them as parts of other names.
public final class Names {

    private Names() {}

    /// Lower-case letters, digits and single hyphens, such as `order-history`; never empty.
    ///
    /// @param longest the most characters
    public static String slug(String text, int longest) {
        String words = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .toLowerCase(Locale.ROOT);
        String cut = words.substring(0, Math.min(words.length(), longest + 1)).replaceAll("^-+|-+$", "");
        cut = cut.substring(0, Math.min(cut.length(), longest)).replaceAll("-+$", "");
        return cut.isEmpty() ? "main" : cut;
    }

    /// The name of an environment variable, such as `ORDER_HISTORY_TABLE`.
    ///
    /// @param suffix what the value is, such as `TABLE`; left out when the name ends like that
    public static String variable(String text, String suffix) {
        String words = slug(text, 100).replace('-', '_').toUpperCase(Locale.ROOT);
        String name = Character.isDigit(words.charAt(0)) ? "N_" + words : words;
        return name.endsWith(suffix) ? name : name + "_" + suffix;
    }

    /// Four characters that tell apart what would get the same name otherwise.
    public static String mark(String text) {
        return String.format("%04x", text.hashCode() & 0xffff);
    }
}
