package gantry.export.cloudformation;

import gantry.model.diagram.Diagram;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kind.Catalogue;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;

/// The names of nodes as AWS sees them inside other names: lower-case letters, digits and hyphens, such as
/// `order-history`; no two nodes of one kind have the same.
final class Slugs {

    /// Leaves room for the name of the stack and for suffixes.
    static final int LONGEST = 40;

    private final Map<NodeId, String> slugs = new HashMap<>();

    Slugs(Diagram diagram, Catalogue catalogue) {
        var taken = new HashSet<String>();
        var numbers = new HashMap<String, Integer>();
        for (Node node : diagram.nodes()) {
            String name = catalogue.node(node.kind()).called(node.name());
            String slug = Names.slug(name, LONGEST);
            String key = node.kind() + " " + slug;
            String unique = slug;
            while (!taken.add(node.kind() + " " + unique)) {
                unique = slug + "-" + numbers.merge(key, 2, (count, two) -> count + 1);
            }
            slugs.put(node.id(), unique);
        }
    }

    String of(NodeId node) {
        return Objects.requireNonNull(slugs.get(node));
    }
}
