package gantry.export.tree;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/// Writes a tree as YAML in block style, two spaces per level, with short tags where one may stand.
///
/// Source: https://yaml.org/spec/1.2.2/
public final class YamlWriter implements TreeWriter {

    private static final int STEP = 2;

    @Override
    public Written write(Map<String, ?> tree) {
        var lines = new Lines();
        if (tree.isEmpty()) {
            return lines.add("{}").endLine().written();
        }
        map(lines, tree, 0, false, "");
        return lines.written();
    }

    /// @param inline whether the first key goes on the line that is already begun
    /// @param path   the keys that lead to the map; empty where no passages are kept, except at the top
    private void map(Lines lines, Map<?, ?> map, int indent, boolean inline, String path) {
        boolean marks = indent < LEVELS * STEP && (indent == 0 || !path.isEmpty());
        boolean isFirst = inline;
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            String key = (String) entry.getKey();
            String inner = path.isEmpty() ? key : path + "/" + key;
            int passage = marks ? lines.open(inner) : -1;
            lines.indent(isFirst ? 0 : indent).add(YamlScalar.inline(key)).add(":");
            value(lines, entry.getValue(), indent, marks ? inner : "");
            if (marks) {
                lines.close(passage, lines.line() - 1);
            }
            isFirst = false;
        }
    }

    private void list(Lines lines, List<?> items, int indent, boolean inline) {
        boolean isFirst = inline;
        for (Object item : items) {
            lines.indent(isFirst ? 0 : indent).add("-");
            if (item instanceof Map<?, ?> map && !map.isEmpty()) {
                lines.add(" ");
                map(lines, map, indent + STEP, true, "");
            } else if (item instanceof List<?> inner && !inner.isEmpty()) {
                lines.add(" ");
                list(lines, inner, indent + STEP, true);
            } else {
                value(lines, item, indent, "");
            }
            isFirst = false;
        }
    }

    /// What follows a key or a dash, up to the end of its last line.
    private void value(Lines lines, Object value, int indent, String path) {
        switch (value) {
            case Tagged tagged -> tagged(lines, tagged, indent);
            case Quoted quoted -> lines.add(" ").add(YamlScalar.quoted(quoted.text())).endLine();
            case Map<?, ?> map when map.isEmpty() -> lines.add(" {}").endLine();
            case Map<?, ?> map -> map(lines.endLine(), map, indent + STEP, false, path);
            case List<?> items when items.isEmpty() -> lines.add(" []").endLine();
            case List<?> items -> list(lines.endLine(), items, indent + STEP, false);
            case String text when YamlScalar.isLiteral(text) -> literal(lines, text, indent + STEP);
            case String text -> lines.add(" ").add(YamlScalar.inline(text)).endLine();
            case Boolean flag -> lines.add(" ").add(flag.toString()).endLine();
            case Integer number -> lines.add(" ").add(number.toString()).endLine();
            case Long number -> lines.add(" ").add(number.toString()).endLine();
            case BigDecimal number -> lines.add(" ").add(number.toPlainString()).endLine();
            default -> throw new IllegalArgumentException("not data: " + value.getClass() + " " + value);
        }
    }

    /// A node can have one tag only, so a tag directly inside another takes the long spelling.
    private void tagged(Lines lines, Tagged tagged, int indent) {
        if (tagged.brief() instanceof Tagged) {
            value(lines, tagged.full(), indent, "");
        } else {
            lines.add(" ").add(tagged.tag());
            value(lines, tagged.brief(), indent, "");
        }
    }

    private void literal(Lines lines, String text, int indent) {
        lines.add(text.endsWith("\n") ? " |" : " |-").endLine();
        text.lines().forEach(line -> lines.indent(line.isEmpty() ? 0 : indent).add(line).endLine());
    }
}
