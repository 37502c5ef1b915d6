package gantry.model.check.rules.trigger;

import gantry.model.check.CheckContext;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Draft;
import gantry.model.diagram.Edge;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kind.Values;
import gantry.model.kinds.connection.Redrives;
import gantry.model.kinds.messaging.SqsQueue;
import java.util.List;

/// A queue that starts a function needs a place for messages that always fail.
public final class SqsDeadLetterQueue implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "trigger/sqs-dead-letter-queue",
            "Dead-letter queue",
            Severity.WARNING,
            "A message that makes the function fail goes back to the queue and comes again, for days, and the function "
                    + "is paid each time. After some attempts it should move to a dead-letter queue, where somebody can "
                    + "look at it. That queue belongs to the source queue: one at the function only helps with "
                    + "asynchronous calls.",
            "https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html")
            .silencing("general/unsupported-connection");

    /// Recommended for queues that functions read: https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html
    private static final long FEWEST_RECEIVES = 5;

    /// 14 days, the most: https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html
    private static final long LONGEST_RETENTION = 1_209_600;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (QueueReaders readers : QueueReaders.all(context)) {
            context.token().throwIfCancelled();
            check(context, report, readers.queue());
        }
    }

    private static void check(CheckContext context, Report report, Node queue) {
        List<Edge> redrives = context.topology()
                .edgesFrom(queue, Redrives.ID)
                .filter(edge -> !edge.to().equals(queue.id()))
                .filter(edge -> context.diagram().require(edge.to()).isA(SqsQueue.ID))
                .toList();
        redrives.stream()
                .filter(edge -> Fifo.is(context.diagram().require(edge.to())) != Fifo.is(queue))
                .forEach(edge -> sayOtherType(context, report, edge));
        if (redrives.isEmpty() && !queue.values().value(SqsQueue.DEAD_LETTER)) {
            sayNone(context, report, queue);
        } else {
            checkReceives(context, report, queue);
        }
    }

    private static void sayOtherType(CheckContext context, Report report, Edge redrive) {
        Node queue = context.diagram().require(redrive.from());
        Node failed = context.diagram().require(redrive.to());
        report.at(redrive)
                .with(queue, failed)
                .as(Severity.ERROR)
                .fix(Fixes.onNode(
                        "Derive a dead-letter queue of the same type instead",
                        queue.id(),
                        now -> derive(now, queue.id(), redrive.id())))
                .say(Wording.full(context, queue) + " is a " + Fifo.type(queue) + " queue, but its dead-letter queue "
                        + Wording.quoted(context, failed) + " is a " + Fifo.type(failed)
                        + " queue. Both must be of one type.");
    }

    private static Diff derive(Diagram now, NodeId queue, EdgeId redrive) {
        if (now.edge(redrive).isEmpty()) {
            return Diff.NONE;
        }
        var draft = new Draft(now).remove(redrive);
        Node node = now.require(queue);
        return draft.put(node.withValues(node.values().without(SqsQueue.DEAD_LETTER))).diff();
    }

    private static void sayNone(CheckContext context, Report report, Node queue) {
        String name = Fifo.bare(queue.name()) + "-dlq" + (Fifo.is(queue) ? Fifo.ENDING : "");
        Report.Finding finding = report.at(queue, SqsQueue.DEAD_LETTER);
        if (Additions.isPossible(context, queue, SqsQueue.ID)) {
            finding.fix(Fixes.onNode(
                    "Add the queue '" + name + "' for messages that fail " + FEWEST_RECEIVES + " times",
                    queue.id(),
                    now -> addQueue(context, now, queue.id())));
        }
        finding.fix(Fixes.set(
                "Set dead-letter queue to a derived one", queue.id(), SqsQueue.DEAD_LETTER, true))
                .say(Wording.full(context, queue) + " has no dead-letter queue: a message that always fails comes back "
                        + "until it expires. Give it one that takes messages after at least " + FEWEST_RECEIVES
                        + " attempts.");
    }

    private static Diff addQueue(CheckContext context, Diagram now, NodeId id) {
        Node queue = now.require(id);
        boolean hasOne = now.edgesFrom(id).stream().anyMatch(edge -> edge.isA(Redrives.ID));
        if (hasOne) {
            return Diff.NONE;
        }
        var additions = new Additions(context.catalogue(), now);
        Values values = Values.EMPTY
                .with(SqsQueue.DEAD_LETTER, false)
                .with(SqsQueue.RETENTION, LONGEST_RETENTION);
        String name = Fifo.bare(queue.name()) + "-dlq";
        additions.addQueue(id, name, Fifo.is(queue) ? values.with(SqsQueue.FIFO, true) : values)
                .ifPresent(failed -> additions.connect(Redrives.ID, id, failed, Values.EMPTY));
        if (receives(queue) < FEWEST_RECEIVES) {
            Node changed = queue.withValues(queue.values().with(SqsQueue.MAX_RECEIVE_COUNT, FEWEST_RECEIVES));
            additions.then(new Draft(additions.now()).put(changed).diff());
        }
        return additions.diff();
    }

    private static long receives(Node queue) {
        return queue.values().value(SqsQueue.MAX_RECEIVE_COUNT);
    }

    private static void checkReceives(CheckContext context, Report report, Node queue) {
        if (receives(queue) < FEWEST_RECEIVES) {
            report.at(queue, SqsQueue.MAX_RECEIVE_COUNT)
                    .fix(Fixes.set(
                            "Set receives before failure to " + FEWEST_RECEIVES,
                            queue.id(),
                            SqsQueue.MAX_RECEIVE_COUNT,
                            FEWEST_RECEIVES))
                    .say(Wording.full(context, queue) + " gives a message up after " + receives(queue)
                            + " receives. Lambda may take one several times only because it is busy, so allow at least "
                            + FEWEST_RECEIVES + ".");
        }
    }
}
