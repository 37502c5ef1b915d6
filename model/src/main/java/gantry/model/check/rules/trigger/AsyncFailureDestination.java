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
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Operations;
import gantry.model.kind.Values;
import gantry.model.kinds.connection.InvocationType;
import gantry.model.kinds.connection.Invokes;
import gantry.model.kinds.connection.OnFailure;
import gantry.model.kinds.connection.RuleTrigger;
import gantry.model.kinds.connection.S3Trigger;
import gantry.model.kinds.connection.ScheduleTrigger;
import gantry.model.kinds.connection.SnsTrigger;
import gantry.model.kinds.lambda.LambdaFunction;
import gantry.model.kinds.messaging.SqsQueue;
import java.util.List;

/// Events that a function can't handle should be kept somewhere.
public final class AsyncFailureDestination implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "trigger/async-failure-destination",
            "Where failed events go",
            Severity.INFO,
            "Who calls a function asynchronously doesn't wait, so nobody hears of a failure. Lambda tries twice more and "
                    + "then throws the event away. A queue or topic for failures keeps it until somebody looks; it must be "
                    + "a standard one.",
            "https://docs.aws.amazon.com/lambda/latest/dg/invocation-async.html");

    private static final List<String> ASYNCHRONOUS = List.of(
            S3Trigger.ID, SnsTrigger.ID, RuleTrigger.ID, ScheduleTrigger.ID);

    /// 14 days, the most: https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html
    private static final long LONGEST_RETENTION = 1_209_600;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Node function : context.nodes(LambdaFunction.ID)) {
            context.token().throwIfCancelled();
            List<Edge> destinations = context.topology().edgesFrom(function, OnFailure.ID).toList();
            destinations.stream()
                    .filter(edge -> Fifo.keepsOrder(context.diagram().require(edge.to())))
                    .forEach(edge -> sayFifo(context, report, edge));
            List<Edge> callers = context.diagram().edgesTo(function.id()).stream()
                    .filter(edge -> isAsynchronous(context, edge))
                    .toList();
            if (destinations.isEmpty() && !callers.isEmpty()) {
                sayLost(context, report, function, callers);
            }
        }
        context.edges(Invokes.ID).stream()
                .filter(AsyncFailureDestination::waits)
                .forEach(edge -> sayWaits(context, report, edge));
    }

    /// A FIFO topic can't call a function at all, which another rule says.
    private static boolean isAsynchronous(CheckContext context, Edge edge) {
        return edge.isA(Invokes.ID)
                ? !waits(edge)
                : ASYNCHRONOUS.contains(edge.kind()) && !Fifo.keepsOrder(context.diagram().require(edge.from()));
    }

    private static boolean waits(Edge invokes) {
        return invokes.values().value(Invokes.INVOCATION) == InvocationType.SYNCHRONOUS;
    }

    private static void sayLost(CheckContext context, Report report, Node function, List<Edge> callers) {
        List<Node> sources = callers.stream()
                .map(edge -> context.diagram().require(edge.from()))
                .distinct()
                .toList();
        String names = Wording.names(context, sources);
        Report.Finding finding = report.at(function).with(sources.toArray(Node[]::new));
        if (Additions.isPossible(context, function, SqsQueue.ID)) {
            finding.fix(Fixes.onNode(
                    "Add a queue for failed events",
                    function.id(),
                    now -> addDestination(context, now, function.id())));
        }
        finding.say("Events from " + names + " that " + Wording.quoted(context, function)
                + " fails to handle are thrown away after all attempts. Keep them in a queue or topic for "
                + "failures.");
    }

    private static Diff addDestination(CheckContext context, Diagram now, NodeId id) {
        boolean hasOne = now.edgesFrom(id).stream().anyMatch(edge -> edge.isA(OnFailure.ID));
        if (hasOne) {
            return Diff.NONE;
        }
        Values values = Values.EMPTY
                .with(SqsQueue.DEAD_LETTER, false)
                .with(SqsQueue.RETENTION, LONGEST_RETENTION);
        var additions = new Additions(context.catalogue(), now);
        additions.addQueue(id, now.require(id).name() + "-failures", values)
                .ifPresent(queue -> additions.connect(OnFailure.ID, id, queue, Values.EMPTY));
        return additions.diff();
    }

    private static void sayFifo(CheckContext context, Report report, Edge edge) {
        Node function = context.diagram().require(edge.from());
        Node destination = context.diagram().require(edge.to());
        report.at(edge)
                .with(function, destination)
                .as(Severity.ERROR)
                .fix(Fixes.onNode(
                        "Add a standard queue instead",
                        function.id(),
                        now -> replace(context, now, edge)))
                .say(Wording.quoted(context, function) + " reports failures to " + Wording.full(context, destination)
                        + ", a FIFO one. Lambda can send failed events only to standard queues and topics.");
    }

    private static Diff replace(CheckContext context, Diagram now, Edge edge) {
        Diff removed = Operations.remove(now, List.of(edge.id()));
        return removed.isEmpty()
                ? Diff.NONE
                : removed.then(addDestination(context, now.apply(removed), edge.from()));
    }

    private static void sayWaits(CheckContext context, Report report, Edge edge) {
        Node caller = context.diagram().require(edge.from());
        Node called = context.diagram().require(edge.to());
        report.at(edge, Invokes.INVOCATION)
                .with(caller, called)
                .fix(Fixes.set(
                        "Set invocation to asynchronous",
                        edge.id(),
                        Invokes.INVOCATION,
                        InvocationType.ASYNCHRONOUS))
                .say(Wording.full(context, caller) + " waits for " + Wording.quoted(context, called)
                        + ": both are paid at the same time, and when one fails the other fails too. Put a queue in "
                        + "between, or call asynchronously.");
    }
}
