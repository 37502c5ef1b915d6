package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;
import gantry.model.kind.Property;
import gantry.model.kind.Seconds;
import gantry.model.kind.Target;
import gantry.model.kind.Whole;
import gantry.model.kinds.network.Region;
import java.util.List;

/// Lambda polls a queue and calls a function with batches of messages.
///
/// The ranges are those of https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html
public final class SqsTrigger {

    public static final String ID = "sqs-trigger";

    private static final String PAGE = "https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html";
    private static final String API = EventSourceMapping.API;
    private static final String MAPPING = EventSourceMapping.ROLE;
    private static final String RULE = EventSourceMapping.RULE;

    public static final Property<Long> BATCH_SIZE = Property.of("batchSize", Whole.between(1, 10_000))
            .checkedBy(RULE)
            .fallback(10L)
            .unit("messages")
            .about("The most messages in one call; at most 10 for a FIFO queue.")
            .source(API)
            .to(Target.CLOUDFORMATION, MAPPING, "/BatchSize");

    public static final Property<Long> BATCHING_WINDOW = Property.of("batchingWindow", Seconds.between(0, 300))
            .checkedBy(RULE)
            .fallback(0L)
            .unit("seconds")
            .about("How long Lambda collects messages before it calls. Batches of more than 10 need at least 1 second.")
            .source(API)
            .to(Target.CLOUDFORMATION, MAPPING, "/MaximumBatchingWindowInSeconds");

    public static final Property<Long> MAXIMUM_CONCURRENCY = Property.of("maximumConcurrency", Whole.between(2, 1000))
            .checkedBy(RULE)
            .unit("calls")
            .about("The most calls at the same time from this queue. Without one, the function's own limit counts.")
            .source("https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-scaling.html")
            .to(Target.CLOUDFORMATION, MAPPING, "/ScalingConfig/MaximumConcurrency");

    /// 2 to 200: https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-scaling.html
    public static final Property<Long> PROVISIONED_POLLERS = Property.of("provisionedPollers", Whole.between(2, 200))
            .unit("pollers")
            .about("Pollers that are kept ready for this queue (provisioned mode), instead of a limit for calls.")
            .source("https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-scaling.html")
            .to(Target.CLOUDFORMATION, MAPPING, "/ProvisionedPollerConfig/MinimumPollers");

    public static final Property<Boolean> REPORT_FAILURES = EventSourceMapping.REPORT_FAILURES;

    public static final Property<List<String>> FILTERS = EventSourceMapping.FILTERS;

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "SQS trigger", "triggers", LineStyle.TRIGGER)
            .about("Lambda reads messages from the queue and deletes them after the function handled them.", PAGE)
            .properties(
                    BATCH_SIZE,
                    BATCHING_WINDOW,
                    MAXIMUM_CONCURRENCY,
                    PROVISIONED_POLLERS,
                    REPORT_FAILURES,
                    FILTERS)
            .label(values -> "batch " + values.value(BATCH_SIZE))
            .within(Region.ID);

    private SqsTrigger() {}
}
