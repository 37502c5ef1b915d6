package gantry.model.kinds.connection;

import gantry.model.kind.Choice;
import gantry.model.kind.Condition;
import gantry.model.kind.ConnectionKind;
import gantry.model.kind.Flag;
import gantry.model.kind.LineStyle;
import gantry.model.kind.Property;
import gantry.model.kind.Reference;
import gantry.model.kind.Seconds;
import gantry.model.kind.Target;
import gantry.model.kind.Whole;
import gantry.model.kinds.messaging.SnsTopic;
import gantry.model.kinds.messaging.SqsQueue;
import gantry.model.kinds.network.Region;
import java.util.List;

/// Lambda reads a stream, of a table or of Kinesis, and calls a function with batches of records.
///
/// Sources: https://docs.aws.amazon.com/lambda/latest/dg/with-ddb.html,
/// https://docs.aws.amazon.com/lambda/latest/dg/with-kinesis.html; the ranges are those of
/// https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html
public final class StreamTrigger {

    public static final String ID = "stream-trigger";

    private static final String PAGE = "https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventsourcemapping.html";
    private static final String API = EventSourceMapping.API;
    private static final String MAPPING = EventSourceMapping.ROLE;
    private static final String RULE = EventSourceMapping.RULE;

    public static final Property<Long> BATCH_SIZE = Property.of("batchSize", Whole.between(1, 10_000))
            .checkedBy(RULE)
            .fallback(100L)
            .unit("records")
            .about("The most records in one call.")
            .source(API)
            .to(Target.CLOUDFORMATION, MAPPING, "/BatchSize");

    public static final Property<StartingPosition> STARTING_POSITION = Property.of(
            "startingPosition", Choice.of(StartingPosition.class))
            .checkedBy(RULE)
            .fallback(StartingPosition.TRIM_HORIZON)
            .about("Whether the function also gets records from before it was connected.")
            .source(API)
            .to(Target.CLOUDFORMATION, MAPPING, "/StartingPosition");

    public static final Property<Long> STARTING_TIME = Property.of(
            "startingTime", Whole.between(0, 4_102_444_800L))
            .checkedBy(RULE)
            .visibleWhen(Condition.when(STARTING_POSITION, StartingPosition.AT_TIMESTAMP))
            .unit("seconds since 1970")
            .about("The time from which records of a Kinesis stream are read.")
            .source(API)
            .to(Target.CLOUDFORMATION, MAPPING, "/StartingPositionTimestamp");

    public static final Property<Long> BATCHING_WINDOW = Property.of("batchingWindow", Seconds.between(0, 300))
            .checkedBy(RULE)
            .fallback(0L)
            .unit("seconds")
            .about("How long Lambda collects records before it calls.")
            .source(API)
            .to(Target.CLOUDFORMATION, MAPPING, "/MaximumBatchingWindowInSeconds");

    public static final Property<Long> PARALLELIZATION = Property.of("parallelization", Whole.between(1, 10))
            .checkedBy(RULE)
            .fallback(1L)
            .unit("batches")
            .about("How many batches of one shard are handled at the same time. Records of one key stay in order.")
            .source(API)
            .to(Target.CLOUDFORMATION, MAPPING, "/ParallelizationFactor");

    /// After 5 failures a batch is given up, so that it doesn't hold up its shard until it expires.
    public static final Property<Long> RETRIES = Property.of("retries", Whole.between(-1, 10_000))
            .checkedBy(RULE)
            .fallback(5L)
            .unit("attempts")
            .about("How often a batch that failed comes again; -1 stands for until it expires.")
            .source(API)
            .to(Target.CLOUDFORMATION, MAPPING, "/MaximumRetryAttempts");

    public static final Property<Long> MAXIMUM_AGE = Property.of("maximumAge", Seconds.between(-1, 604_800))
            .checkedBy(RULE)
            .title("Maximum record age")
            .unit("seconds")
            .about("Older records are skipped, from 60 s on. -1 or no limit: they are tried until the stream drops them.")
            .source(API)
            .to(Target.CLOUDFORMATION, MAPPING, "/MaximumRecordAgeInSeconds");

    public static final Property<Boolean> BISECT = Property.of("bisect", new Flag())
            .title("Split failed batches")
            .fallback(true)
            .about("A batch that failed comes again in two halves, which isolates the bad record.")
            .source(API)
            .to(Target.CLOUDFORMATION, MAPPING, "/BisectBatchOnFunctionError");

    public static final Property<Long> TUMBLING_WINDOW = Property.of("tumblingWindow", Seconds.between(0, 900))
            .checkedBy(RULE)
            .unit("seconds")
            .about("The function adds up records of a stretch of time this long and keeps a state between its calls.")
            .source("https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-windows.html")
            .to(Target.CLOUDFORMATION, MAPPING, "/TumblingWindowInSeconds");

    public static final Property<Boolean> REPORT_FAILURES = EventSourceMapping.REPORT_FAILURES;

    public static final Property<List<String>> FILTERS = EventSourceMapping.FILTERS;

    public static final Property<String> FAILURE_DESTINATION = Property.of(
            "failureDestination", Reference.to(SqsQueue.ID, SnsTopic.ID))
            .about("A standard queue or topic that is told about batches that were given up. Without one, they are lost.")
            .source("https://docs.aws.amazon.com/lambda/latest/dg/kinesis-on-failure-destination.html")
            .unbound(Target.CLOUDFORMATION, "the address of another resource");

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "Stream trigger", "triggers", LineStyle.TRIGGER)
            .about("Lambda reads the records in order and calls the function with batches of them.", PAGE)
            .properties(
                    BATCH_SIZE,
                    STARTING_POSITION,
                    STARTING_TIME,
                    BATCHING_WINDOW,
                    PARALLELIZATION,
                    RETRIES,
                    MAXIMUM_AGE,
                    BISECT,
                    TUMBLING_WINDOW,
                    REPORT_FAILURES,
                    FILTERS,
                    FAILURE_DESTINATION)
            .label(values -> "batch " + values.value(BATCH_SIZE))
            .within(Region.ID);

    private StreamTrigger() {}
}
