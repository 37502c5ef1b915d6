package gantry.model.check.rules;

import gantry.model.check.CheckContext;
import gantry.model.diagram.Node;
import gantry.model.kind.Property;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/// Pieces of sentences that messages of many rules share.
public final class Wording {

    /// Longer lists end in "and 7 more".
    private static final int MOST = 4;

    private static final int MOST_CHARACTERS = 80;

    private Wording() {}

    /// The kind and the name of a node, such as `ECS service 'web'`.
    public static String full(CheckContext context, Node node) {
        String title = context.catalogue().node(node.kind()).title();
        return node.name().isBlank() ? title + " without a name" : title + " '" + node.name() + "'";
    }

    /// The quoted name of a node, or its kind when it has none.
    public static String quoted(CheckContext context, Node node) {
        return "'" + context.label(node) + "'";
    }

    /// The quoted text, cut when it is long.
    public static String quoted(String text) {
        return text.length() > MOST_CHARACTERS
                ? "'" + text.substring(0, MOST_CHARACTERS) + "...'"
                : "'" + text + "'";
    }

    /// The quoted names of nodes, such as `'a', 'b' and 'c'`.
    public static String names(CheckContext context, Collection<Node> nodes) {
        return and(nodes.stream().map(node -> quoted(context, node)).toList());
    }

    /// The title of a property where it doesn't begin a sentence.
    public static String inSentence(Property<?> property) {
        return property.title().toLowerCase(Locale.ROOT);
    }

    /// `a, b and c`.
    public static String and(List<String> parts) {
        if (parts.size() > MOST + 1) {
            return String.join(", ", parts.subList(0, MOST)) + " and " + (parts.size() - MOST) + " more";
        }
        return join(parts, " and ");
    }

    /// `a, b or c`.
    public static String or(List<String> parts) {
        return join(parts, " or ");
    }

    private static String join(List<String> parts, String last) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        int end = parts.size() - 1;
        return String.join(", ", parts.subList(0, end)) + last + parts.get(end);
    }
}
