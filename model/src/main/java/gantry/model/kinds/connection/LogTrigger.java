package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;
import gantry.model.kind.Property;
import gantry.model.kind.Target;
import gantry.model.kind.Text;
import gantry.model.kinds.network.Region;

/// A log group calls a function with the events that match a filter; the permission is derived.
///
/// Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/SubscriptionFilters.html
public final class LogTrigger {

    public static final String ID = "log-trigger";

    private static final String PAGE = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/SubscriptionFilters.html";

    public static final Property<String> FILTER_PATTERN = Property.of("filterPattern", Text.line())
            .fallback("")
            .about("Which log events are sent, such as ERROR. Empty stands for all.")
            .source("https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html")
            .to(Target.CLOUDFORMATION, "SubscriptionFilter", "/FilterPattern");

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "Log trigger", "triggers", LineStyle.TRIGGER)
            .about("CloudWatch Logs calls the function with matching log events.", PAGE)
            .properties(FILTER_PATTERN)
            .label(values -> values.value(FILTER_PATTERN))
            .within(Region.ID);

    private LogTrigger() {}
}
