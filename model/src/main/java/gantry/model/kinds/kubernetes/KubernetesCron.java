package gantry.model.kinds.kubernetes;

import gantry.model.kind.Text;

/// The schedules of Kubernetes: five fields, Sunday is 0. Those of AWS have six fields and Sunday is 1.
///
/// Source: https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax
final class KubernetesCron {

    private static final String MINUTE = "[0-5]?[0-9]";
    private static final String HOUR = "(?:[01]?[0-9]|2[0-3])";
    private static final String DAY = "(?:0?[1-9]|[12][0-9]|3[01])";
    private static final String MONTH = "(?:0?[1-9]|1[0-2]|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)";
    private static final String WEEKDAY = "(?:[0-6]|SUN|MON|TUE|WED|THU|FRI|SAT)";
    private static final String MACRO = "@(?:yearly|annually|monthly|weekly|daily|midnight|hourly)";

    static final Text TYPE = Text.matching(
            MACRO + "|" + String.join(" ", field(MINUTE), field(HOUR), field(DAY), field(MONTH), field(WEEKDAY)),
            "five fields such as 0 6 * * MON-FRI");

    private KubernetesCron() {}

    /// Stars, numbers and ranges with an optional step, parted by commas.
    private static String field(String value) {
        String item = "(?:\\*|" + value + "(?:-" + value + ")?)(?:/[1-9][0-9]?)?";
        return item + "(?:," + item + ")*";
    }
}
