package gantry.model.kinds.binding;

import gantry.model.kind.Text;
import java.util.List;

/// How the kinds with a schedule name a time zone.
///
/// Source: https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html
public final class TimeZones {

    public static final Text TYPE = Text
            .matching("[A-Za-z0-9_+/-]{1,50}", "an IANA time zone such as Europe/Berlin")
            .suggest(List.of(
                    "Etc/UTC",
                    "Europe/Berlin",
                    "Europe/London",
                    "America/New_York",
                    "America/Los_Angeles",
                    "Asia/Kolkata",
                    "Asia/Tokyo"));

    private TimeZones() {}
}
