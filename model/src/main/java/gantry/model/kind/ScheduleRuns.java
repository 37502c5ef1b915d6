package gantry.model.kind;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// When a schedule runs next. It computes what EventBridge Scheduler would do; it starts nothing.
///
/// Times that a change to daylight saving time leaves out are skipped, those that it repeats count once; a day of
/// `rate(1 day)` always has 24 hours.
///
/// Source: https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html
public final class ScheduleRuns {

    private static final Pattern FORM = Pattern.compile("(rate|cron|at)\\((.*)\\)");

    private final ZoneId zone;
    private final Clock clock;

    /// @param zone  where cron(...) and at(...) are read; results are in it, too
    /// @param clock says from when on runs count; a run at this very moment has passed
    public ScheduleRuns(ZoneId zone, Clock clock) {
        this.zone = zone;
        this.clock = clock;
    }

    /// The next runs in order: `count` of them, fewer when the schedule ends before, none when `expression` isn't valid.
    ///
    /// @param expression `rate(...)`, counted from now, `cron(...)` or `at(...)`
    public List<ZonedDateTime> next(String expression, int count) {
        Matcher form = FORM.matcher(expression.strip());
        if (!form.matches() || ScheduleExpression.fault(expression, true).isPresent()) {
            return List.of();
        }
        ZonedDateTime now = clock.instant().atZone(zone);
        List<String> words = List.of(form.group(2).strip().split("\\s+"));
        return switch (form.group(1)) {
            case "rate" -> rate(now, words, count);
            case "cron" -> cron(now, new CronCalendar(words), count);
            default -> at(now, LocalDateTime.parse(words.getFirst()), count);
        };
    }

    private static List<ZonedDateTime> rate(ZonedDateTime now, List<String> words, int count) {
        String unit = words.getLast();
        ChronoUnit length = unit.startsWith("minute")
                ? ChronoUnit.MINUTES
                : unit.startsWith("hour") ? ChronoUnit.HOURS : ChronoUnit.DAYS;
        Duration step = length.getDuration().multipliedBy(Long.parseLong(words.getFirst()));
        var runs = new ArrayList<ZonedDateTime>();
        for (int number = 1; number <= count; number++) {
            runs.add(now.plus(step.multipliedBy(number)));
        }
        return List.copyOf(runs);
    }

    private List<ZonedDateTime> at(ZonedDateTime now, LocalDateTime moment, int count) {
        ZonedDateTime run = moment.atZone(zone);
        return run.isAfter(now) && count > 0 ? List.of(run) : List.of();
    }

    private List<ZonedDateTime> cron(ZonedDateTime now, CronCalendar calendar, int count) {
        var runs = new ArrayList<ZonedDateTime>();
        var last = YearMonth.of(calendar.lastYear(), 12);
        for (YearMonth month = YearMonth.from(now); !month.isAfter(last); month = month.plusMonths(1)) {
            for (int day : calendar.days(month)) {
                if (!month.atDay(day).isBefore(now.toLocalDate())) {
                    addDay(now, month.atDay(day).atStartOfDay(), calendar, runs);
                }
                if (runs.size() >= count) {
                    return List.copyOf(runs.subList(0, count));
                }
            }
        }
        return List.copyOf(runs);
    }

    private void addDay(ZonedDateTime now, LocalDateTime midnight, CronCalendar calendar, List<ZonedDateTime> runs) {
        for (int hour : calendar.hours()) {
            for (int minute : calendar.minutes()) {
                LocalDateTime local = midnight.with(LocalTime.of(hour, minute));
                boolean exists = !zone.getRules().getValidOffsets(local).isEmpty();
                ZonedDateTime run = local.atZone(zone);
                if (exists && run.isAfter(now)) {
                    runs.add(run);
                }
            }
        }
    }
}
