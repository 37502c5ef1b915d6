package gantry.model.kinds.connection;

import gantry.model.kind.Choice;
import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;
import gantry.model.kind.Property;
import gantry.model.kind.Target;
import gantry.model.kind.Whole;

/// Lambda reads the stream of a table and calls a function with batches of changes.
///
/// Source: https://docs.aws.amazon.com/lambda/latest/dg/with-ddb.html
public final class StreamTrigger {

    public static final String ID = "stream-trigger";

    private static final String PAGE = "https://docs.aws.amazon.com/lambda/latest/dg/with-ddb.html";
    private static final String API = "https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html";
    private static final String MAPPING = "EventSourceMapping";

    public static final Property<Long> BATCH_SIZE = Property.of("batchSize", Whole.between(1, 10_000))
            .fallback(100L)
            .unit("records")
            .about("The most records in one call.")
            .source(API)
            .to(Target.CLOUDFORMATION, MAPPING, "/BatchSize");

    public static final Property<StartingPosition> STARTING_POSITION = Property.of(
            "startingPosition", Choice.of(StartingPosition.class))
            .fallback(StartingPosition.TRIM_HORIZON)
            .about("Whether the function also gets changes from before it was connected.")
            .source(API)
            .to(Target.CLOUDFORMATION, MAPPING, "/StartingPosition");

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "Stream trigger", "triggers", LineStyle.TRIGGER)
            .about("Lambda reads the changes of the table in order. The table's stream must be on.", PAGE)
            .properties(BATCH_SIZE, STARTING_POSITION)
            .label(values -> "batch " + values.value(BATCH_SIZE));

    private StreamTrigger() {}
}
