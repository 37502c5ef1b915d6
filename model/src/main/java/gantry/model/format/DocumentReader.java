package gantry.model.format;

import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edge;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.ElementId;
import gantry.model.diagram.Header;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Placement;
import gantry.model.diagram.Suppression;
import gantry.model.diagram.Trait;
import gantry.model.geometry.Anchor;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.geometry.Side;
import gantry.model.geometry.Way;
import gantry.model.kind.Catalogue;
import gantry.model.kind.ConnectionKind;
import gantry.model.kind.Kind;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Values;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Turns the tree of one file into a diagram; belongs to one reading.
final class DocumentReader {

    private static final Set<String> DOCUMENT = Set.of("format", "version", "id", "title", "settings", "kinds", "nodes",
            "connections", "$schema");
    private static final Set<String> NODE = Set.of(
            "id", "kind", "name", "parent", "x", "y", "width", "height", "z", "locked", "pinned",
            "collapsed", "properties", "muted");
    private static final Set<String> EDGE = Set.of(
            "id", "kind", "from", "to", "bends", "fromAnchor", "toAnchor", "properties", "muted");
    private static final Set<String> MUTED = Set.of("rule", "reason");

    private final Catalogue catalogue;
    private final Complaints complaints;
    private final Map<ElementId, Tree> places = new LinkedHashMap<>();

    DocumentReader(Catalogue catalogue, Complaints complaints) {
        this.catalogue = catalogue;
        this.complaints = complaints;
    }

    DiagramFile.Reading read(Tree tree) {
        Optional<Diagram> diagram = document(tree);
        return new DiagramFile.Reading(
                complaints.hasErrors() ? Optional.empty() : diagram, complaints.all());
    }

    private Optional<Diagram> document(Tree tree) {
        if (!(tree instanceof Tree.Fields fields)
                || !(fields.members().get("format") instanceof Tree.Leaf format)
                || !format.data().equals(FormatVersion.FORMAT)) {
            complaints.say(
                    Complaints.INVALID, tree, "This isn't a Gantry drawing: \"format\": \"gantry\" is missing.");
            return Optional.empty();
        }
        var reader = new FieldReader(fields, complaints, "The drawing");
        long version = reader.whole("version", 0);
        if (version != FormatVersion.CURRENT) {
            String message = "The file has format version " + version + "; this program reads version "
                    + FormatVersion.CURRENT + ". " + (version > FormatVersion.CURRENT ? "Update Gantry." : "");
            complaints.say(Complaints.VERSION, reader.tree("version").orElse(tree), message.strip());
            return Optional.empty();
        }
        reader.onlyHas(DOCUMENT);
        requireKnownKindVersions(reader);
        var header = new Header(reader.text("id", "drawing"), reader.text("title", ""), values(reader, "settings"));
        List<Node> nodes = each(reader.items("nodes"), "Node", NODE, this::node);
        List<Edge> edges = each(reader.items("connections"), "Connection", EDGE, this::edge);
        if (!complaints.hasErrors()) {
            requireSound(nodes, edges);
        }
        return complaints.hasErrors() ? Optional.empty() : Optional.of(Diagram.of(header, nodes, edges));
    }

    private void requireKnownKindVersions(FieldReader reader) {
        reader.members("kinds").forEach((id, version) -> {
            Kind node = catalogue.node(id);
            Kind kind = node.isKnown() ? node : catalogue.connection(id);
            if (kind.isKnown() && version.data() instanceof Long number && number > kind.version()) {
                complaints.say(Complaints.VERSION, version, "The file uses version " + number + " of the kind " + id
                        + "; this program knows version " + kind.version() + ". Update Gantry.");
            }
        });
    }

    private <T> List<T> each(List<Tree> items, String what, Set<String> known,
            Function<FieldReader, Optional<T>> read) {
        var all = new ArrayList<T>();
        for (Tree item : items) {
            if (item instanceof Tree.Fields fields) {
                String id = fields.members().get("id") instanceof Tree.Leaf leaf ? " \"" + leaf.data() + "\"" : "";
                var reader = new FieldReader(fields, complaints, what + id).onlyHas(known);
                read.apply(reader).ifPresent(all::add);
            } else {
                complaints.say(Complaints.INVALID, item, what + " must be an object.");
            }
        }
        return all;
    }

    private Optional<Node> node(FieldReader reader) {
        Optional<NodeId> id = nodeId(reader, "id");
        Optional<NodeId> parent = reader.tree("parent").isEmpty() ? Optional.of(NodeId.CANVAS)
                : nodeId(reader, "parent");
        String kind = reader.requiredText("kind");
        double width = reader.number("width", 0);
        double height = reader.number("height", 0);
        if (width < 0 || height < 0) {
            reader.tree(width < 0 ? "width" : "height").ifPresent(at -> reader.invalid(at, "has a negative size"));
        }
        double x = reader.number("x", 0);
        double y = reader.number("y", 0);
        long z = reader.whole("z", 0);
        Set<Trait> traits = traits(reader);
        Values values = values(reader, "properties");
        List<Suppression> muted = muted(reader);
        if (id.isEmpty() || parent.isEmpty() || reader.isFaulty() || !isNew(id.get(), reader)) {
            return Optional.empty();
        }
        NodeKind known = catalogue.node(kind);
        warnOfUnknown(known, reader, id.get());
        var placement = new Placement(parent.get(), new Bounds(x, y, width, height),
                Math.clamp(z, -1_000_000, 1_000_000));
        if (id.get().equals(parent.get()) || id.get().equals(NodeId.CANVAS)) {
            reader.tree("id").ifPresent(at -> reader.invalid(at, "can't be its own parent or be called canvas"));
            return Optional.empty();
        }
        // The catalogue's own text, so that thousands of nodes share one.
        return Optional.of(new Node(id.get(), known.id(), reader.text("name", ""), placement, traits, values, muted));
    }

    private Optional<Edge> edge(FieldReader reader) {
        Optional<EdgeId> id = id(reader, "id").map(EdgeId::new);
        Optional<NodeId> from = nodeId(reader, "from");
        Optional<NodeId> to = nodeId(reader, "to");
        String kind = reader.requiredText("kind");
        Way way = new Way(bends(reader), anchor(reader, "fromAnchor"), anchor(reader, "toAnchor"));
        Values values = values(reader, "properties");
        List<Suppression> muted = muted(reader);
        if (id.isEmpty() || from.isEmpty() || to.isEmpty() || reader.isFaulty() || !isNew(id.get(), reader)) {
            return Optional.empty();
        }
        ConnectionKind known = catalogue.connection(kind);
        warnOfUnknown(known, reader, id.get());
        return Optional.of(new Edge(id.get(), known.id(), new Edge.Ends(from.get(), to.get()), way, values, muted));
    }

    private void warnOfUnknown(Kind kind, FieldReader reader, ElementId id) {
        if (!kind.isKnown()) {
            Tree at = reader.tree("kind").orElseThrow();
            complaints.say(Complaints.UNKNOWN_KIND, at, "\"" + id.value() + "\" has the unknown kind \"" + at.data()
                    + "\"; it is kept as it is.");
        }
    }

    private boolean isNew(ElementId id, FieldReader reader) {
        Tree at = reader.tree("id").orElseThrow();
        Tree earlier = places.putIfAbsent(id, at);
        if (earlier != null) {
            reader.invalid(at, "stands twice; the first is in line " + earlier.line());
            return false;
        }
        return true;
    }

    private Tree place(ElementId id) {
        return Objects.requireNonNull(places.get(id));
    }

    private Optional<NodeId> nodeId(FieldReader reader, String field) {
        return id(reader, field).map(NodeId::new);
    }

    private Optional<String> id(FieldReader reader, String field) {
        String text = reader.requiredText(field);
        if (ElementId.isId(text)) {
            return Optional.of(text);
        }
        reader.tree(field)
                .filter(at -> at.data() instanceof String)
                .ifPresent(at -> reader.invalid(
                        at, "needs an id of 1 to 64 letters, digits, '-', '_' or '.' as \"" + field + "\""));
        return Optional.empty();
    }

    private static Values values(FieldReader reader, String field) {
        var plain = new LinkedHashMap<String, Object>();
        reader.members(field).forEach((name, value) -> plain.put(name, value.data()));
        return new Values(plain);
    }

    private List<Suppression> muted(FieldReader reader) {
        return each(reader.items("muted"), "A muted finding", MUTED, item -> {
            String rule = item.requiredText("rule");
            String reason = item.requiredText("reason");
            boolean isComplete = !rule.isBlank() && !reason.isBlank();
            if (!isComplete) {
                reader.tree("muted").ifPresent(at -> reader.invalid(at, "mutes a finding without rule or reason"));
            }
            return isComplete ? Optional.of(new Suppression(rule, reason)) : Optional.empty();
        });
    }

    private static Set<Trait> traits(FieldReader reader) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        for (Trait trait : Trait.values()) {
            if (reader.flag(trait.fieldName(), false)) {
                traits.add(trait);
            }
        }
        return traits;
    }

    private static Optional<Anchor> anchor(FieldReader reader, String field) {
        Optional<Tree> at = reader.tree(field);
        if (at.isEmpty()) {
            return Optional.empty();
        }
        if (at.get().data() instanceof List<?> pair
                && pair.size() == 2
                && pair.get(0) instanceof String name
                && pair.get(1) instanceof Number along
                && along.doubleValue() >= 0
                && along.doubleValue() <= 1) {
            for (Side side : Side.values()) {
                if (side.fieldName().equals(name)) {
                    return Optional.of(new Anchor(side, along.doubleValue()));
                }
            }
        }
        reader.invalid(at.get(),
                "needs \"" + field + "\" of the form [\"left\", 0.5]: top, right, bottom or left, and how"
                        + " far along it from 0 to 1");
        return Optional.empty();
    }

    private static List<Point> bends(FieldReader reader) {
        var points = new ArrayList<Point>();
        for (Tree item : reader.items("bends")) {
            if (item.data() instanceof List<?> pair
                    && pair.size() == 2
                    && pair.get(0) instanceof Number x
                    && pair.get(1) instanceof Number y) {
                points.add(new Point(x.doubleValue(), y.doubleValue()));
            } else {
                reader.invalid(item, "needs bends of the form [x, y]");
            }
        }
        return points;
    }

    /// Says with a place what [Diagram#of] would refuse with an exception.
    private void requireSound(List<Node> nodes, List<Edge> edges) {
        var byId = new LinkedHashMap<NodeId, Node>();
        nodes.forEach(node -> byId.put(node.id(), node));
        for (Node node : nodes) {
            int depth = 0;
            NodeId parent = node.parent();
            while (!parent.equals(NodeId.CANVAS) && byId.containsKey(parent) && depth++ <= nodes.size()) {
                parent = byId.get(parent).parent();
            }
            if (depth > nodes.size()) {
                complaints.say(Complaints.INVALID, place(node.id()),
                        "Node \"" + node.id() + "\" stands inside itself.");
            } else if (!byId.containsKey(node.parent()) && !node.parent().equals(NodeId.CANVAS)) {
                complaints.say(Complaints.INVALID, place(node.id()), "Node \"" + node.id() + "\" stands in \""
                        + node.parent() + "\", which isn't in the file.");
            }
        }
        for (Edge edge : edges) {
            for (NodeId end : List.of(edge.from(), edge.to())) {
                if (!byId.containsKey(end)) {
                    complaints.say(Complaints.INVALID, place(edge.id()), "Connection \"" + edge.id() + "\" ends at \""
                            + end + "\", which isn't in the file.");
                }
            }
        }
    }
}
