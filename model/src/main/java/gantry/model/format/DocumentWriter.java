package gantry.model.format;

import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Element;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Anchor;
import gantry.model.geometry.Point;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Values;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// Writes a diagram so that a change to one element changes only the lines of that element.
final class DocumentWriter {

    private final Catalogue catalogue;

    DocumentWriter(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    String write(Diagram diagram) {
        var lines = new ArrayList<String>();
        lines.add("  \"format\": " + JsonText.of(FormatVersion.FORMAT));
        lines.add("  \"version\": " + FormatVersion.CURRENT);
        lines.add("  \"id\": " + JsonText.of(diagram.header().id()));
        lines.add("  \"title\": " + JsonText.of(diagram.title()));
        if (!diagram.header().values().raw().isEmpty()) {
            lines.add("  \"settings\": " + JsonText.of(diagram.header().values().raw()));
        }
        lines.add("  \"kinds\": " + kinds(diagram));
        lines.add("  \"nodes\": " + list(diagram.nodes(), DocumentWriter::node));
        lines.add("  \"connections\": " + list(diagram.edges(), DocumentWriter::edge));
        return "{\n" + String.join(",\n", lines) + "\n}\n";
    }

    private String kinds(Diagram diagram) {
        var versions = new TreeMap<String, Object>();
        diagram.nodes().forEach(node -> versions.put(node.kind(), (long) catalogue.node(node.kind()).version()));
        diagram.edges().forEach(edge -> versions.put(edge.kind(), (long) catalogue.connection(edge.kind()).version()));
        if (versions.isEmpty()) {
            return "{}";
        }
        return object(versions, "  ");
    }

    private static <T> String list(Collection<T> items, Function<T, String> write) {
        if (items.isEmpty()) {
            return "[]";
        }
        return "[\n" + String.join(",\n", items.stream().map(write).toList()) + "\n  ]";
    }

    private static String node(Node node) {
        var parts = new ArrayList<String>();
        parts.add(field("id", node.id().value()));
        parts.add(field("kind", node.kind()));
        parts.add(field("name", node.name()));
        if (!node.parent().equals(NodeId.CANVAS)) {
            parts.add(field("parent", node.parent().value()));
        }
        parts.add("\"x\": " + number(node.bounds().x()));
        parts.add("\"y\": " + number(node.bounds().y()));
        parts.add("\"width\": " + number(node.bounds().width()));
        parts.add("\"height\": " + number(node.bounds().height()));
        parts.add("\"z\": " + node.z());
        node.traits().forEach(trait -> parts.add(JsonText.of(trait.fieldName()) + ": true"));
        return element(parts, node);
    }

    private static String edge(Edge edge) {
        var parts = new ArrayList<String>();
        parts.add(field("id", edge.id().value()));
        parts.add(field("kind", edge.kind()));
        parts.add(field("from", edge.from().value()));
        parts.add(field("to", edge.to().value()));
        if (!edge.bends().isEmpty()) {
            List<String> points = edge.bends().stream().map(DocumentWriter::point).toList();
            parts.add("\"bends\": [" + String.join(", ", points) + "]");
        }
        edge.way().from().ifPresent(anchor -> parts.add("\"fromAnchor\": " + anchor(anchor)));
        edge.way().to().ifPresent(anchor -> parts.add("\"toAnchor\": " + anchor(anchor)));
        return element(parts, edge);
    }

    private static String anchor(Anchor anchor) {
        return "[" + JsonText.of(anchor.side().fieldName()) + ", " + number(anchor.along()) + "]";
    }

    private static String element(List<String> parts, Element element) {
        var text = new StringBuilder("    {").append(String.join(", ", parts));
        Values values = element.values();
        if (!values.raw().isEmpty()) {
            text.append(",\n      \"properties\": ").append(object(values.raw(), "      "));
        }
        if (!element.suppressions().isEmpty()) {
            List<String> muted = element.suppressions().stream()
                    .map(each -> "{" + field("rule", each.rule()) + ", " + field("reason", each.reason()) + "}")
                    .toList();
            text.append(",\n      \"muted\": [").append(String.join(", ", muted)).append("]");
        }
        return text.append("}").toString();
    }

    /// An object with one member per line.
    private static String object(Map<String, Object> members, String indent) {
        var lines = new ArrayList<String>();
        members.forEach((name, value) -> lines.add(indent + "  " + JsonText.of(name) + ": " + JsonText.of(value)));
        return "{\n" + String.join(",\n", lines) + "\n" + indent + "}";
    }

    private static String field(String name, String text) {
        return JsonText.of(name) + ": " + JsonText.of(text);
    }

    private static String point(Point point) {
        return "[" + number(point.x()) + ", " + number(point.y()) + "]";
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? Long.toString((long) value)
                : BigDecimal.valueOf(value).toPlainString();
    }
}
