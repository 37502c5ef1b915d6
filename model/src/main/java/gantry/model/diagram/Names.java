package gantry.model.diagram;

import gantry.model.kind.Catalogue;
import gantry.model.kind.NameRule;
import gantry.model.kind.NodeKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Finds names for new nodes that no other node of the kind has within the scope of the kind's rule.
///
/// Regions and accounts are not told apart: a name is new in the whole diagram or in its parent. Every name that was
/// handed out counts as taken from then on.
final class Names {

    private record Scope(String kind, NodeId owner) {}

    private final Catalogue catalogue;
    private final Draft draft;
    private final Map<Scope, Set<String>> taken = new HashMap<>();

    /// @param draft the place where new nodes and frames are collected; asked for parents
    Names(Catalogue catalogue, Diagram diagram, Draft draft) {
        this.catalogue = catalogue;
        this.draft = draft;
        for (Node node : diagram.nodes()) {
            NodeKind kind = catalogue.node(node.kind());
            if (kind.names().scope() != NameRule.Scope.NOTHING) {
                names(kind, node.parent()).add(folded(kind.names(), node.name()));
            }
        }
    }

    /// `wish` when it is free, else `wish-2`, `wish-3` and so on.
    String claim(NodeKind kind, NodeId parent, String wish) {
        NameRule rule = kind.names();
        if (rule.scope() == NameRule.Scope.NOTHING || wish.isEmpty()) {
            return wish;
        }
        Set<String> names = names(kind, parent);
        String stem = wish.replaceFirst("-[0-9]{1,6}$", "");
        String name = wish;
        for (int number = 2; !names.add(folded(rule, name)); number++) {
            name = numbered(rule, stem, number);
        }
        return name;
    }

    private static String numbered(NameRule rule, String stem, int number) {
        String ending = "-" + number;
        int room = Math.max(0, rule.max() - ending.length());
        String dashed = stem.substring(0, Math.min(stem.length(), room)) + ending;
        return rule.accepts(dashed) || !rule.accepts(stem + number) ? dashed : stem + number;
    }

    private static String folded(NameRule rule, String name) {
        return rule.ignoreCase() ? name.toLowerCase(Locale.ROOT) : name;
    }

    private Set<String> names(NodeKind kind, NodeId parent) {
        NodeId owner = kind.names().scope() == NameRule.Scope.PARENT ? owner(parent) : NodeId.CANVAS;
        return taken.computeIfAbsent(new Scope(kind.id(), owner), scope -> new HashSet<>());
    }

    private NodeId owner(NodeId frame) {
        NodeId current = frame;
        while (!current.equals(NodeId.CANVAS)) {
            Node node = draft.node(current).orElseThrow();
            if (!catalogue.node(node.kind()).isTransparent()) {
                return current;
            }
            current = node.parent();
        }
        return current;
    }
}
