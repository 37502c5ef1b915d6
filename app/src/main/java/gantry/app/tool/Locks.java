package gantry.app.tool;

import gantry.app.text.Texts;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.ElementId;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Trait;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What is locked, and what is said to somebody who tries to change it.
public final class Locks {

    /// The id of the command that locks and unlocks.
    public static final String COMMAND = "arrange.lock";

    private static final Texts TEXTS = Texts.of(Locks.class);

    private Locks() {}

    /// Those of `ids` that hands may move, in the same order.
    public static Set<NodeId> free(Diagram diagram, Collection<NodeId> ids) {
        var free = new LinkedHashSet<>(ids);
        free.removeIf(id -> isLocked(diagram, id));
        return free;
    }

    private static boolean isLocked(Diagram diagram, NodeId id) {
        return diagram.node(id).filter(node -> node.is(Trait.LOCKED)).isPresent();
    }

    /// Those of `ids` that may be removed: not locked themselves, and holding nothing that is.
    static Set<ElementId> removable(Diagram diagram, Collection<ElementId> ids) {
        var removable = new LinkedHashSet<>(ids);
        removable.removeIf(id -> id instanceof NodeId node && !lockedIn(diagram, node).isEmpty());
        return removable;
    }

    /// The locked ones among a node and all inside it.
    private static List<NodeId> lockedIn(Diagram diagram, NodeId id) {
        var locked = new LinkedHashSet<NodeId>();
        if (isLocked(diagram, id)) {
            locked.add(id);
        }
        diagram.descendants(id).stream()
                .filter(node -> node.is(Trait.LOCKED))
                .map(Node::id)
                .forEach(locked::add);
        return List.copyOf(locked);
    }

    /// Says which of `ids` are locked and how to change that; empty when none is.
    public static String refusal(Workbench bench, Diagram diagram, Collection<NodeId> ids) {
        return words(bench, diagram, ids.stream().filter(id -> isLocked(diagram, id)).toList());
    }

    /// Like [#refusal], for what stands inside `ids` too.
    static String refusalWithin(Workbench bench, Diagram diagram, Collection<ElementId> ids) {
        List<NodeId> locked = ids.stream()
                .filter(NodeId.class::isInstance)
                .flatMap(id -> lockedIn(diagram, (NodeId) id).stream())
                .distinct()
                .toList();
        return words(bench, diagram, locked);
    }

    private static String words(Workbench bench, Diagram diagram, List<NodeId> locked) {
        if (locked.isEmpty()) {
            return "";
        }
        String keys = bench.keys(COMMAND);
        return locked.size() == 1
                ? TEXTS.get("locked.one", bench.called(diagram, locked.getFirst()), keys)
                : TEXTS.get("locked.many", locked.size(), keys);
    }
}
