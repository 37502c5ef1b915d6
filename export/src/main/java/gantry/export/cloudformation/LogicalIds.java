package gantry.export.cloudformation;

import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Draft;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kind.Catalogue;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Target;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The bases of the logical ids of all nodes of one diagram; only names and ids of nodes count, never their places.
public final class LogicalIds {

    private final Map<NodeId, String> bases = new HashMap<>();

    private LogicalIds() {}

    /// Frozen bases first; then those from names, nodes with smaller ids first when two want the same.
    public static LogicalIds of(Diagram diagram, Catalogue catalogue) {
        var ids = new LogicalIds();
        var taken = new HashSet<String>();
        var numbers = new HashMap<String, Integer>();
        for (Node node : diagram.nodes()) {
            node.values()
                    .get(LogicalId.PROPERTY)
                    .filter(base -> LogicalId.PROPERTY.type().fault(base).isEmpty())
                    .filter(base -> taken.add(node.kind() + " " + base))
                    .ifPresent(base -> ids.bases.put(node.id(), base));
        }
        for (Node node : diagram.nodes()) {
            if (!ids.bases.containsKey(node.id())) {
                String wanted = pascalCase(catalogue.node(node.kind()).called(node.name()));
                ids.bases.put(node.id(), free(taken, numbers, node.kind(), wanted));
            }
        }
        return ids;
    }

    /// The changes that freeze the base of every node that becomes a resource, so that renaming it later keeps it.
    public static Diff freezing(Diagram diagram, Catalogue catalogue) {
        LogicalIds ids = of(diagram, catalogue);
        var draft = new Draft(diagram);
        for (Node node : diagram.nodes()) {
            NodeKind kind = catalogue.node(node.kind());
            String base = ids.base(node.id());
            if (!kind.resources(Target.CLOUDFORMATION).isEmpty() && isToFreeze(node, base)) {
                draft.put(node.withValues(node.values().with(LogicalId.PROPERTY, base)));
            }
        }
        return draft.diff();
    }

    /// A copy of a node carries the frozen base of its original and needs its own; malformed data is left alone.
    private static boolean isToFreeze(Node node, String base) {
        return !node.values().has(LogicalId.PROPERTY)
                || node.values()
                        .get(LogicalId.PROPERTY)
                        .filter(frozen -> LogicalId.PROPERTY.type().fault(frozen).isEmpty())
                        .filter(frozen -> !frozen.equals(base))
                        .isPresent();
    }

    /// The beginning of the logical ids of what the node becomes; unique among the nodes of its kind.
    public String base(NodeId node) {
        return Objects.requireNonNull(bases.get(node));
    }

    private static String free(Set<String> taken, Map<String, Integer> numbers, String kind, String wanted) {
        String base = wanted;
        while (!taken.add(kind + " " + base)) {
            base = wanted + numbers.merge(kind + " " + wanted, 2, (count, two) -> count + 1);
        }
        return base;
    }

    /// Letters and digits only, each word with a capital first letter, such as `OrderHistory` for `order-history`.
    public static String pascalCase(String text) {
        String ascii = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("ß", "ss");
        var words = new StringBuilder();
        for (String word : ascii.split("[^A-Za-z0-9]+")) {
            if (!word.isEmpty()) {
                words.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
            }
        }
        String base = words.substring(0, Math.min(words.length(), LogicalId.LONGEST));
        return base.isEmpty() || Character.isDigit(base.charAt(0)) ? "N" + base : base;
    }
}
