package gantry.model.check.rules.trigger;

import gantry.model.check.CheckContext;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.kinds.connection.StreamTrigger;
import gantry.model.kinds.storage.DynamoDbTable;
import gantry.model.kinds.storage.StreamView;
import java.util.List;

/// A table that starts a function needs its stream, and few readers of it.
public final class DynamoDbStreamEnabled implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "trigger/dynamodb-stream-enabled",
            "Stream of the table",
            Severity.ERROR,
            "A table doesn't call anybody. It can record its changes in a stream, and Lambda reads that stream for the "
                    + "function; while the stream is off there is nothing to read. Each part of the stream serves only two "
                    + "readers at full speed, further ones slow all of them down.",
            "https://docs.aws.amazon.com/lambda/latest/dg/with-ddb.html");

    /// From https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Streams.html
    private static final int MOST_READERS = 2;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Node table : context.nodes(DynamoDbTable.ID)) {
            context.token().throwIfCancelled();
            List<Edge> triggers = context.topology().edgesFrom(table, StreamTrigger.ID).toList();
            if (!triggers.isEmpty() && !table.values().value(DynamoDbTable.STREAM)) {
                sayOff(context, report, table, triggers);
            }
            long readers = triggers.stream().map(Edge::to).distinct().count();
            if (readers > MOST_READERS) {
                report.at(table)
                        .with(triggers.toArray(Edge[]::new))
                        .as(Severity.WARNING)
                        .say(readers + " functions read the stream of " + Wording.full(context, table)
                                + ". More than " + MOST_READERS + " slow each other down: let one function pass the "
                                + "changes on, for example through a topic.");
            }
        }
    }

    private static void sayOff(CheckContext context, Report report, Node table, List<Edge> triggers) {
        Node function = context.diagram().require(triggers.getFirst().to());
        report.at(table, DynamoDbTable.STREAM)
                .with(triggers.toArray(Edge[]::new))
                .with(function)
                .fix(Fixes.change(
                        "Set stream to on, with new and old images",
                        table.id(),
                        values -> values.with(DynamoDbTable.STREAM, true)
                                .with(DynamoDbTable.STREAM_VIEW, StreamView.NEW_AND_OLD_IMAGES)))
                .say(Wording.full(context, table) + " triggers " + Wording.quoted(context, function)
                        + " through its stream, but its stream is off.");
    }
}
