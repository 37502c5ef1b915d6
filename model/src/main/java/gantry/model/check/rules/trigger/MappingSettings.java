package gantry.model.check.rules.trigger;

import gantry.model.check.CheckContext;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Edge;
import gantry.model.kind.Property;
import gantry.model.kinds.connection.SqsTrigger;
import gantry.model.kinds.connection.StartingPosition;
import gantry.model.kinds.connection.StreamTrigger;
import gantry.model.kinds.storage.DynamoDbTable;
import java.util.List;

/// The numbers of an event source mapping must be in range and fit its source.
public final class MappingSettings implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "trigger/event-source-mapping-settings",
            "Settings of the trigger",
            Severity.ERROR,
            "Between a queue or stream and a function stands an event source mapping: it decides how many messages come "
                    + "at once, how long they are collected and how often a failed batch comes again. Each setting has a "
                    + "range, and some exist for queues or for streams only. AWS refuses the mapping otherwise.",
            "https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html");

    /// From https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html
    private static final int MOST_FILTERS = 5;

    /// From https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html, as the ranges below.
    private static final long LARGEST_FIFO_BATCH = 10;

    private static final long LARGEST_BATCH = 10_000;

    private static final long LARGEST_BATCH_AT_ONCE = 10;

    /// One setting and its range.
    ///
    /// @param special a value outside the range that is allowed too; `min` when there is none
    private record Range(Property<Long> property, long min, long max, long special) {

        static Range of(Property<Long> property, long min, long max) {
            return new Range(property, min, max, min);
        }

        boolean holds(long value) {
            return value >= min && value <= max || value == special;
        }

        String text() {
            String unit = property.unit().isEmpty() ? "" : " " + property.unit();
            return (special == min ? "" : special + " or ") + min + " to " + max + unit;
        }
    }

    private static final Range FIFO_BATCH = Range.of(SqsTrigger.BATCH_SIZE, 1, LARGEST_FIFO_BATCH);

    private static final Range CONCURRENCY = Range.of(SqsTrigger.MAXIMUM_CONCURRENCY, 2, 1000);

    /// Any window at all is another mistake.
    private static final List<Range> FIFO_QUEUES = List.of(FIFO_BATCH, CONCURRENCY);

    private static final List<Range> QUEUES = List.of(
            Range.of(SqsTrigger.BATCH_SIZE, 1, LARGEST_BATCH),
            Range.of(SqsTrigger.BATCHING_WINDOW, 0, 300),
            CONCURRENCY);

    private static final List<Range> STREAMS = List.of(
            Range.of(StreamTrigger.BATCH_SIZE, 1, LARGEST_BATCH),
            Range.of(StreamTrigger.BATCHING_WINDOW, 0, 300),
            Range.of(StreamTrigger.PARALLELIZATION, 1, 10),
            Range.of(StreamTrigger.RETRIES, -1, 10_000),
            new Range(StreamTrigger.MAXIMUM_AGE, 60, 604_800, -1),
            Range.of(StreamTrigger.TUMBLING_WINDOW, 0, 900));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Edge edge : context.edges(SqsTrigger.ID)) {
            context.token().throwIfCancelled();
            checkQueue(context, report, edge);
            checkFilters(context, report, edge, SqsTrigger.FILTERS);
        }
        for (Edge edge : context.edges(StreamTrigger.ID)) {
            context.token().throwIfCancelled();
            STREAMS.forEach(range -> checkRange(context, report, edge, range));
            checkStart(context, report, edge);
            checkFilters(context, report, edge, StreamTrigger.FILTERS);
        }
    }

    private static void checkQueue(CheckContext context, Report report, Edge edge) {
        boolean isFifo = Fifo.is(context.diagram().require(edge.from()));
        (isFifo ? FIFO_QUEUES : QUEUES).forEach(range -> checkRange(context, report, edge, range));
        long batch = edge.values().value(SqsTrigger.BATCH_SIZE);
        long window = edge.values().value(SqsTrigger.BATCHING_WINDOW);
        if (isFifo && window != 0) {
            finding(report, edge, SqsTrigger.BATCHING_WINDOW)
                    .say(what(context, edge) + " collects messages for " + window
                            + " s, but a FIFO queue allows no batching window.");
        } else if (!isFifo && window == 0 && batch > LARGEST_BATCH_AT_ONCE && batch <= LARGEST_BATCH) {
            finding(report, edge, SqsTrigger.BATCH_SIZE)
                    .fix(Fixes.set("Set batching window to 1 s", edge.id(), SqsTrigger.BATCHING_WINDOW, 1L))
                    .say(what(context, edge) + " has the batch size " + batch + ", but batches of more than "
                            + LARGEST_BATCH_AT_ONCE + " need a batching window of at least 1 s.");
        }
        boolean isDouble = edge.values().effective(SqsTrigger.MAXIMUM_CONCURRENCY).isPresent()
                && edge.values().effective(SqsTrigger.PROVISIONED_POLLERS).isPresent();
        if (isDouble) {
            finding(report, edge, SqsTrigger.PROVISIONED_POLLERS)
                    .say(what(context, edge)
                            + " has both a maximum concurrency and provisioned pollers; only one of them is allowed.");
        }
        if (edge.values().has(StreamTrigger.STARTING_POSITION)) {
            report.at(edge, StreamTrigger.STARTING_POSITION)
                    .fix(Fixes.clear("Remove the starting position", edge.id(), StreamTrigger.STARTING_POSITION))
                    .say(what(context, edge) + " has a starting position, but only streams have one.");
        }
    }

    private static void checkRange(CheckContext context, Report report, Edge edge, Range range) {
        edge.values().effective(range.property()).filter(value -> !range.holds(value)).ifPresent(value -> {
            String allowed = range.equals(FIFO_BATCH) ? "A FIFO queue allows " : "Allowed are ";
            finding(report, edge, range.property())
                    .say(what(context, edge) + " has the value " + value + " for "
                            + Wording.inSentence(range.property()) + ". "
                            + allowed + range.text() + ".");
        });
    }

    private static void checkStart(CheckContext context, Report report, Edge edge) {
        boolean isAtTime = edge.values().value(StreamTrigger.STARTING_POSITION) == StartingPosition.AT_TIMESTAMP;
        boolean isTable = context.diagram().require(edge.from()).isA(DynamoDbTable.ID);
        if (isAtTime && isTable) {
            finding(report, edge, StreamTrigger.STARTING_POSITION)
                    .say(what(context, edge) + " starts at a time, but the stream of a table is read from "
                            + StartingPosition.TRIM_HORIZON.value() + " or " + StartingPosition.LATEST.value()
                            + " only.");
        } else if (isAtTime && edge.values().effective(StreamTrigger.STARTING_TIME).isEmpty()) {
            finding(report, edge, StreamTrigger.STARTING_POSITION)
                    .say(what(context, edge) + " starts at a time, but the time is missing.");
        }
    }

    private static void checkFilters(CheckContext context, Report report, Edge edge, Property<List<String>> property) {
        List<String> filters = edge.values().effective(property).orElse(List.of());
        if (filters.size() > MOST_FILTERS) {
            report.at(edge, property)
                    .fix(Fixes.set(
                            "Set filters to the first " + MOST_FILTERS,
                            edge.id(),
                            property,
                            filters.subList(0, MOST_FILTERS)))
                    .say(what(context, edge) + " has " + filters.size() + " filters; allowed are up to " + MOST_FILTERS
                            + ".");
        } else {
            property.type().fault(filters).ifPresent(fault -> finding(report, edge, property)
                    .say(what(context, edge) + " has a filter that can't be used. " + fault));
        }
    }

    /// The values that AWS uses itself are always right.
    private static Report.Finding finding(Report report, Edge edge, Property<?> property) {
        String label = property.fallbackJson().isPresent()
                ? "Use the default of " + Wording.inSentence(property)
                : "Remove the " + Wording.inSentence(property);
        return report.at(edge, property).fix(Fixes.clear(label, edge.id(), property));
    }

    private static String what(CheckContext context, Edge edge) {
        return "The trigger from " + Wording.full(context, context.diagram().require(edge.from())) + " to "
                + Wording.quoted(context, context.diagram().require(edge.to()));
    }
}
