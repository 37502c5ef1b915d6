package gantry.export.tree;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

/// Writes a tree as JSON, two spaces per level.
///
/// Source: https://www.rfc-editor.org/rfc/rfc8259
public final class JsonWriter implements TreeWriter {

    @Override
    public Written write(Map<String, ?> tree) {
        var lines = new Lines();
        value(lines, tree, 0, "");
        return lines.endLine().written();
    }

    private void value(Lines lines, Object value, int level, String path) {
        switch (value) {
            case Tagged tagged -> value(lines, tagged.full(), level, "");
            case Quoted quoted -> lines.add(quoted(quoted.text()));
            case Map<?, ?> map -> map(lines, map, level, path);
            case List<?> items -> list(lines, items, level);
            case String text -> lines.add(quoted(text));
            case Boolean flag -> lines.add(flag.toString());
            case Integer number -> lines.add(number.toString());
            case Long number -> lines.add(number.toString());
            case BigDecimal number -> lines.add(number.toPlainString());
            default -> throw new IllegalArgumentException("not data: " + value.getClass() + " " + value);
        }
    }

    /// @param path the keys that lead to the map; empty where no passages are kept, except at the top
    private void map(Lines lines, Map<?, ?> map, int level, String path) {
        if (map.isEmpty()) {
            lines.add("{}");
            return;
        }
        boolean marks = level < LEVELS && (level == 0 || !path.isEmpty());
        lines.add("{").endLine();
        for (Iterator<? extends Entry<?, ?>> entries = map.entrySet().iterator(); entries.hasNext();) {
            Entry<?, ?> entry = entries.next();
            String key = (String) entry.getKey();
            String inner = path.isEmpty() ? key : path + "/" + key;
            int passage = marks ? lines.open(inner) : -1;
            lines.indent(2 * level + 2).add(quoted(key)).add(": ");
            value(lines, entry.getValue(), level + 1, marks ? inner : "");
            if (marks) {
                lines.close(passage, lines.line());
            }
            lines.add(entries.hasNext() ? "," : "").endLine();
        }
        lines.indent(2 * level).add("}");
    }

    private void list(Lines lines, List<?> items, int level) {
        if (items.isEmpty()) {
            lines.add("[]");
            return;
        }
        lines.add("[").endLine();
        for (Iterator<?> each = items.iterator(); each.hasNext();) {
            lines.indent(2 * level + 2);
            value(lines, each.next(), level + 1, "");
            lines.add(each.hasNext() ? "," : "").endLine();
        }
        lines.indent(2 * level).add("]");
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder(text.length() + 2).append('"');
        for (int index = 0; index < text.length(); index++) {
            char c = text.charAt(index);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                case '\r' -> quoted.append("\\r");
                default -> {
                    if (YamlScalar.isPrintable(c)) {
                        quoted.append(c);
                    } else {
                        quoted.append(String.format("\\u%04x", (int) c));
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }
}
