package gantry.app.inspector;

import gantry.app.text.Texts;
import gantry.model.kind.Cidr;
import gantry.model.kind.CidrBlock;
import gantry.model.kind.Schedule;
import gantry.model.kind.ScheduleExpression;
import gantry.model.kind.ScheduleRuns;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// What a field says about its value while one types: the same in other words behind it, consequences below it.
///
/// @param behind for the JSON data; empty text for nothing to say
/// @param below  for text that the type accepts
/// @param fault  for text that the type accepts and that is still wrong; empty when it is right
/// @param isLive whether faults are shown while one types
record Gloss(
        Function<Object, String> behind, UnaryOperator<String> below, UnaryOperator<String> fault, boolean isLive) {

    private static final Texts TEXTS = Texts.of(Gloss.class);

    static final Gloss NONE = new Gloss(json -> "", text -> "", text -> "", false);

    private static final long MINUTE = 60;
    private static final long HOUR = 3600;
    private static final long DAY = 86_400;
    private static final BigDecimal GIBIBYTE = BigDecimal.valueOf(1024);
    private static final int RUNS = 5;
    private static final String TIME_ZONE = "timeZone";
    private static final DateTimeFormatter RUN = DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm", Locale.ENGLISH);

    /// 300 seconds are `5 min`.
    static Gloss duration() {
        return new Gloss(
                json -> json instanceof Long seconds ? duration(seconds) : "", text -> "", text -> "", false);
    }

    /// 2048 MiB are `2 GiB`.
    static Gloss memory() {
        return new Gloss(json -> json instanceof Long size ? memory(size) : "", text -> "", text -> "", false);
    }

    /// How many addresses, and which.
    static Gloss addresses(Cidr type) {
        return new Gloss(
                json -> "",
                text -> CidrBlock.parse(text.strip()).map(Gloss::addresses).orElse(""),
                text -> type.fault(text.strip()).orElse(""),
                true);
    }

    /// The next runs, in the time zone that stands beside the schedule.
    static Gloss runs(Schedule type, Siblings siblings, Clock clock) {
        return new Gloss(
                json -> "",
                text -> runs(text, zone(siblings), clock),
                text -> ScheduleExpression.fault(text, type.allowsAt())
                        .map(fault -> TEXTS.get("schedule.fault", fault))
                        .orElse(""),
                true);
    }

    /// Days, hours, minutes and seconds; empty below a minute, where seconds say it best.
    static String duration(long seconds) {
        if (seconds < MINUTE) {
            return "";
        }
        var text = new StringBuilder();
        append(text, seconds / DAY, "d");
        append(text, seconds % DAY / HOUR, "h");
        append(text, seconds % HOUR / MINUTE, "min");
        append(text, seconds % MINUTE, "s");
        return text.toString();
    }

    private static void append(StringBuilder text, long number, String unit) {
        if (number > 0) {
            text.append(text.isEmpty() ? "" : " ").append(number).append(' ').append(unit);
        }
    }

    /// GiB with at most two decimals; empty where that would not be exact.
    static String memory(long mebibytes) {
        if (mebibytes < GIBIBYTE.longValue()) {
            return "";
        }
        BigDecimal size = BigDecimal.valueOf(mebibytes).divide(GIBIBYTE, 10, RoundingMode.UNNECESSARY)
                .stripTrailingZeros();
        return size.scale() > 2 ? "" : size.toPlainString() + " GiB";
    }

    static String addresses(CidrBlock block) {
        String first = block.toString().replaceFirst("/.*", "");
        long end = block.address() + block.size() - 1;
        String last = (end >> 24) + "." + (end >> 16 & 255) + "." + (end >> 8 & 255) + "." + (end & 255);
        return block.size() == 1
                ? TEXTS.get("cidr.one", first)
                : TEXTS.get("cidr.many", block.size(), first, last);
    }

    static String runs(String expression, ZoneId zone, Clock clock) {
        List<ZonedDateTime> runs = new ScheduleRuns(zone, clock).next(expression, RUNS);
        boolean isValid = ScheduleExpression.fault(expression, true).isEmpty();
        if (runs.isEmpty()) {
            return isValid ? TEXTS.get("runs.never") : "";
        }
        String place = zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
        var text = new StringBuilder(runs.size() == 1 ? TEXTS.get("runs.once", place) : TEXTS.get("runs.next", place));
        runs.forEach(run -> text.append('\n').append(RUN.format(run)));
        return text.toString();
    }

    /// UTC where no zone is named or the name is none.
    private static ZoneId zone(Siblings siblings) {
        try {
            return siblings.value(TIME_ZONE)
                    .filter(name -> !"Etc/UTC".equals(name))
                    .map(name -> ZoneId.of(String.valueOf(name)))
                    .orElse(ZoneOffset.UTC);
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }
}
