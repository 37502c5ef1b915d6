package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;

/// Output goes to a log group.
///
/// Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html
public final class LogsTo {

    public static final String ID = "logs-to";

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "Logs to", "logs to", LineStyle.STRUCTURE)
            .about(
                    "Output is written to this log group instead of a derived one.",
                    "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html");

    private LogsTo() {}
}
