package gantry.model.check.rules.trigger;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Draft;
import gantry.model.diagram.Edge;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Pasting;
import gantry.model.geometry.Way;
import gantry.model.kind.Values;
import gantry.model.kinds.connection.AccessMode;
import gantry.model.kinds.connection.Accesses;
import gantry.model.kinds.connection.S3Trigger;
import java.util.ArrayList;
import java.util.List;

/// How one loop can be opened: by prefixes that don't meet, or by writing somewhere else.
final class LoopRepair {

    private static final String INCOMING = "incoming/";
    private static final String PROCESSED = "processed/";

    /// The gap between a resource and its copy below, in world units.
    private static final double GAP = 24;

    private final CheckContext context;
    private final List<Edge> loop;

    /// @param loop the connections of the loop, beginning at a function
    LoopRepair(CheckContext context, List<Edge> loop) {
        this.context = context;
        this.loop = loop;
    }

    List<Fix> fixes() {
        var fixes = new ArrayList<Fix>();
        Edge first = loop.getFirst();
        // A single step leads from a function to itself, which is no resource.
        if (first.isA(Accesses.ID) && loop.size() > 1) {
            if (loop.get(1).isA(S3Trigger.ID)) {
                fixes.add(separate(first.id(), loop.get(1)));
            }
            Node resource = context.diagram().require(first.to());
            fixes.add(new Fix(
                    "Write to a copy of " + Wording.quoted(context, resource),
                    now -> writeElsewhere(now, first)));
        }
        return fixes;
    }

    private Fix separate(EdgeId access, Edge trigger) {
        String given = trigger.values().effective(S3Trigger.PREFIX).orElse("");
        boolean meets = given.startsWith(PROCESSED) || PROCESSED.startsWith(given);
        String prefix = meets ? INCOMING : given;
        return new Fix("React to " + prefix + " and write to " + PROCESSED, now -> {
            var draft = new Draft(now);
            now.edge(access).ifPresent(edge -> draft.put(
                    edge.withValues(edge.values().with(Accesses.WRITE_PREFIX, PROCESSED))));
            now.edge(trigger.id()).ifPresent(edge -> draft.put(
                    edge.withValues(edge.values().with(S3Trigger.PREFIX, prefix))));
            return draft.diff();
        });
    }

    /// Copies the resource, because keys and settings should stay the same; what is read stays where it is.
    private Diff writeElsewhere(Diagram now, Edge access) {
        boolean isMended = now.edge(access.id())
                .filter(edge -> edge.ends().equals(access.ends()) && edge.values().value(Accesses.MODE).writes())
                .isEmpty();
        if (isMended) {
            return Diff.NONE;
        }
        Edge old = now.require(access.id());
        double height = now.require(old.to()).bounds().height();
        var pasted = new Pasting(context.catalogue()).duplicate(now, List.of(old.to()), 0, height + GAP);
        NodeId copy = pasted.roots().getFirst();
        var draft = new Draft(now.apply(pasted.diff()));
        boolean reads = old.values().value(Accesses.MODE).reads();
        EdgeId id = reads ? draft.newEdgeId() : old.id();
        Values values = old.values().with(Accesses.MODE, AccessMode.WRITE);
        draft.put(new Edge(id, old.kind(), new Edge.Ends(old.from(), copy), Way.AUTOMATIC, values, old.suppressions()));
        if (reads) {
            draft.put(old.withValues(old.values().with(Accesses.MODE, AccessMode.READ).without(Accesses.WRITE_PREFIX)));
        }
        return pasted.diff().then(draft.diff());
    }
}
