package gantry.model.diagram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Changes which of several siblings lies in front. Pure functions; ids that the diagram doesn't hold are passed over.
public final class Stacking {

    private Stacking() {}

    /// Puts nodes in front of their siblings, keeping the order among them.
    public static Diff toFront(Diagram diagram, Collection<NodeId> ids) {
        return order(diagram, ids, true);
    }

    /// Puts nodes behind their siblings, keeping the order among them.
    public static Diff toBack(Diagram diagram, Collection<NodeId> ids) {
        return order(diagram, ids, false);
    }

    private static Diff order(Diagram diagram, Collection<NodeId> ids, boolean toFront) {
        Set<NodeId> wantedIds = new LinkedHashSet<>(ids);
        var draft = new Draft(diagram);
        for (NodeId parent : parents(diagram, ids)) {
            List<Node> siblings = diagram.children(parent);
            List<Node> chosen = siblings.stream().filter(node -> wantedIds.contains(node.id())).toList();
            List<Node> others = siblings.stream().filter(node -> !wantedIds.contains(node.id())).toList();
            var wanted = new ArrayList<>(toFront ? others : chosen);
            wanted.addAll(toFront ? chosen : others);
            if (!wanted.equals(siblings)) {
                int z = toFront ? others.getLast().z() + 1 : others.getFirst().z() - chosen.size();
                for (Node node : chosen) {
                    draft.put(node.withZ(z++));
                }
            }
        }
        return draft.diff();
    }

    private static Set<NodeId> parents(Diagram diagram, Collection<NodeId> ids) {
        Set<NodeId> parents = new LinkedHashSet<>();
        ids.forEach(id -> diagram.node(id).ifPresent(node -> parents.add(node.parent())));
        return parents;
    }

    /// Puts each node in front of the sibling just above it; neighbours in the order move as one.
    public static Diff forward(Diagram diagram, Collection<NodeId> ids) {
        return step(diagram, ids, true);
    }

    /// Puts each node behind the sibling just below it; neighbours in the order move as one.
    public static Diff backward(Diagram diagram, Collection<NodeId> ids) {
        return step(diagram, ids, false);
    }

    private static Diff step(Diagram diagram, Collection<NodeId> ids, boolean isForward) {
        Set<NodeId> chosen = new LinkedHashSet<>(ids);
        var draft = new Draft(diagram);
        for (NodeId parent : parents(diagram, ids)) {
            List<Node> siblings = diagram.children(parent);
            List<Node> order = new ArrayList<>(isForward ? siblings.reversed() : siblings);
            // From the end that they move to, so that those that are there already keep their places.
            for (int i = 1; i < order.size(); i++) {
                if (chosen.contains(order.get(i).id()) && !chosen.contains(order.get(i - 1).id())) {
                    Collections.swap(order, i - 1, i);
                }
            }
            List<Node> wanted = isForward ? order.reversed() : order;
            if (!wanted.equals(siblings)) {
                number(draft, wanted, siblings);
            }
        }
        return draft.diff();
    }

    /// Gives the siblings their new order with as few new numbers as there are places that changed.
    private static void number(Draft draft, List<Node> wanted, List<Node> siblings) {
        int last = Integer.MIN_VALUE;
        for (int i = 0; i < wanted.size(); i++) {
            Node node = wanted.get(i);
            int z = node.equals(siblings.get(i)) && node.z() > last ? node.z()
                    : Math.max(last + 1, siblings.get(i).z());
            if (z != node.z()) {
                draft.put(node.withZ(z));
            }
            last = z;
        }
    }
}
