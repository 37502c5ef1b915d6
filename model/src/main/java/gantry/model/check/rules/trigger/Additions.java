package gantry.model.check.rules.trigger;

import gantry.model.check.CheckContext;
import gantry.model.check.Placing;
import gantry.model.check.rules.FreeName;
import gantry.model.diagram.ContainmentRules;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Draft;
import gantry.model.diagram.Edge;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Values;
import gantry.model.kinds.messaging.SqsQueue;
import java.util.LinkedHashMap;
import java.util.Optional;

/// Draws what a fix adds: nodes beside others, with names of their own, and their connections.
///
/// Each step works on the diagram that the steps before left behind.
final class Additions {

    /// The longest name of a queue: https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-queues.html
    private static final int LONGEST = 80;

    /// What is left for the number that tells a name from others.
    private static final int ROOM_FOR_NUMBER = "-9999".length();

    private final Catalogue catalogue;
    private Diagram now;
    private Diff diff = Diff.NONE;

    Additions(Catalogue catalogue, Diagram start) {
        this.catalogue = catalogue;
        this.now = start;
    }

    /// Whether a frame around `neighbour` may hold a node of `kind`.
    static boolean isPossible(CheckContext context, Node neighbour, String kind) {
        return new ContainmentRules(context.catalogue())
                .nearest(context.diagram(), neighbour.parent(), kind)
                .isPresent();
    }

    Diagram now() {
        return now;
    }

    Diff diff() {
        return diff;
    }

    Additions then(Diff step) {
        diff = diff.then(step);
        now = now.apply(step);
        return this;
    }

    /// Adds a node beside another one; empty when none of the frames around it may hold the kind.
    ///
    /// @param stem the name, to which a number is added when it is taken
    Optional<NodeId> add(NodeId neighbour, String kind, String stem, Values values) {
        return new Placing(catalogue).addBeside(now, neighbour, kind).map(added -> {
            String name = name(kind, stem);
            then(added.diff());
            Node node = now.require(added.id());
            var all = new LinkedHashMap<>(node.values().raw());
            all.putAll(values.raw());
            then(new Draft(now).put(node.withName(name).withValues(new Values(all))).diff());
            return added.id();
        });
    }

    /// Adds a queue, whose name ends with .fifo when it is one.
    Optional<NodeId> addQueue(NodeId neighbour, String stem, Values values) {
        boolean isFifo = values.value(SqsQueue.FIFO);
        String clean = stem.replaceAll("[^A-Za-z0-9_-]", "-");
        int room = LONGEST - ROOM_FOR_NUMBER - Fifo.ENDING.length();
        String cut = clean.substring(0, Math.min(clean.length(), room));
        return add(neighbour, SqsQueue.ID, isFifo ? cut + Fifo.ENDING : cut, values);
    }

    private String name(String kind, String wish) {
        return FreeName.among(
                FreeName.taken(now, kind),
                wish,
                number -> wish.endsWith(Fifo.ENDING)
                        ? Fifo.bare(wish) + "-" + number + Fifo.ENDING
                        : wish + "-" + number);
    }

    Additions connect(String connection, NodeId from, NodeId to, Values values) {
        var draft = new Draft(now);
        EdgeId id = draft.newEdgeId();
        draft.put(Edge.of(id, connection, from, to).withValues(values));
        return then(draft.diff());
    }
}
