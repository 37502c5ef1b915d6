package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;
import gantry.model.kind.ListOf;
import gantry.model.kind.Property;
import gantry.model.kind.Target;
import gantry.model.kind.Text;
import gantry.model.kinds.network.Region;
import java.util.List;

/// A bucket calls a function for its events; the permission is derived.
///
/// Source: https://docs.aws.amazon.com/lambda/latest/dg/with-s3.html
public final class S3Trigger {

    public static final String ID = "s3-trigger";

    private static final String PAGE = "https://docs.aws.amazon.com/lambda/latest/dg/with-s3.html";
    private static final String EVENT_PAGE = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-event-types-and-destinations.html";
    private static final String FILTER_PAGE = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-filtering.html";
    private static final String ITEM = "an item of the bucket's notification configuration";

    public static final Property<List<String>> EVENTS = Property.of(
            "events",
            ListOf.of(Text.matching("s3:[A-Za-z:*]+", "an event type such as s3:ObjectCreated:*")
                    .suggest(List.of(
                            "s3:ObjectCreated:*",
                            "s3:ObjectRemoved:*",
                            "s3:ObjectRestore:*",
                            "s3:ObjectTagging:*",
                            "s3:LifecycleExpiration:*"))))
            .fallback(List.of("s3:ObjectCreated:*"))
            .about("What must happen in the bucket.")
            .source(EVENT_PAGE)
            .unbound(Target.CLOUDFORMATION, ITEM);

    public static final Property<String> PREFIX = Property.of("prefix", Text.line())
            .about("Only objects whose keys begin like this, such as incoming/.")
            .source(FILTER_PAGE)
            .unbound(Target.CLOUDFORMATION, ITEM);

    public static final Property<String> SUFFIX = Property.of("suffix", Text.line())
            .about("Only objects whose keys end like this, such as .jpg.")
            .source(FILTER_PAGE)
            .unbound(Target.CLOUDFORMATION, ITEM);

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "S3 trigger", "triggers", LineStyle.TRIGGER)
            .about("The bucket calls the function for each event, without waiting for an answer.", PAGE)
            .properties(EVENTS, PREFIX, SUFFIX)
            .label(values -> values.effective(PREFIX).orElse("")
                    + values.effective(SUFFIX).map(end -> "*" + end).orElse(""))
            .within(Region.ID);

    private S3Trigger() {}
}
