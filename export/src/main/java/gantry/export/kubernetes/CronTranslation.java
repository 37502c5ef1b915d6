package gantry.export.kubernetes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a schedule of EventBridge becomes in Kubernetes, which knows five fields instead of six, counts the days of the
/// week from 0 instead of 1, and knows neither rates nor years.
///
/// Sources: https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html,
/// https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax
public sealed interface CronTranslation {

    /// A schedule of a CronJob.
    ///
    /// @param schedule the five fields
    /// @param isShifted true when the moments differ though the distance between them is the same
    record Repeated(String schedule, boolean isShifted) implements CronTranslation {}

    /// A single moment, for which there is only a Job that is started by hand.
    ///
    /// @param moment such as `2030-01-31T08:00:00`
    record Once(String moment) implements CronTranslation {}

    /// @param reason why there is no such schedule in Kubernetes, as a part of a sentence
    record Impossible(String reason) implements CronTranslation {}

    /// Translates `rate(...)`, `cron(...)` or `at(...)`.
    static CronTranslation of(String expression) {
        Matcher form = Pattern.compile("\\s*(rate|cron|at)\\(([^()]*)\\)\\s*").matcher(expression);
        if (!form.matches()) {
            return new Impossible("it is neither rate(...), cron(...) nor at(...)");
        }
        String inside = form.group(2).strip();
        return switch (form.group(1)) {
            case "rate" -> ofRate(inside);
            case "cron" -> ofCron(inside);
            default -> new Once(inside);
        };
    }

    private static CronTranslation ofRate(String rate) {
        Matcher parts = Pattern.compile("([1-9]\\d{0,8})\\s+(minute|hour|day)s?").matcher(rate);
        if (!parts.matches()) {
            return new Impossible("a rate is a number and minutes, hours or days");
        }
        long count = Long.parseLong(parts.group(1));
        long minutes = switch (parts.group(2)) {
            case "minute" -> count;
            case "hour" -> count * 60;
            default -> count * 24 * 60;
        };
        return everyMinutes(minutes)
                .<CronTranslation>map(schedule -> new Repeated(schedule, true))
                .orElseGet(() -> new Impossible("cron can't repeat something every " + rate
                        + "; choose a number that divides an hour, a day or a week"));
    }

    /// The fields that repeat after so many minutes all year round, where the clock makes that possible.
    private static Optional<String> everyMinutes(long minutes) {
        if (minutes < 60) {
            return Optional.of(step(minutes) + " * * * *").filter(fields -> 60 % minutes == 0);
        }
        long hours = minutes / 60;
        if (minutes % 60 != 0) {
            return Optional.empty();
        }
        if (hours < 24) {
            return Optional.of("0 " + step(hours) + " * * *").filter(fields -> 24 % hours == 0);
        }
        return hours == 24 ? Optional.of("0 0 * * *") : Optional.of("0 0 * * 0").filter(fields -> hours == 7 * 24);
    }

    private static String step(long size) {
        return size == 1 ? "*" : "*/" + size;
    }

    private static CronTranslation ofCron(String cron) {
        String[] fields = cron.split("\\s+");
        if (fields.length != CronField.values().length) {
            return new Impossible("a cron expression of EventBridge has 6 fields, this one has " + fields.length);
        }
        if (!fields[CronField.YEAR.ordinal()].equals("*")) {
            return new Impossible("CronJobs know no year");
        }
        boolean hasDayOfMonth = !fields[CronField.DAY_OF_MONTH.ordinal()].matches("[*?]");
        boolean hasDayOfWeek = !fields[CronField.DAY_OF_WEEK.ordinal()].matches("[*?]");
        if (hasDayOfMonth && hasDayOfWeek) {
            return new Impossible("it names days of the month and of the week; one of them must be ?");
        }
        var translated = new ArrayList<String>();
        for (CronField field : CronField.TRANSLATED) {
            String text = fields[field.ordinal()];
            Optional<String> spelt = field.translate(text);
            if (spelt.isEmpty()) {
                return new Impossible("CronJobs don't understand " + text + " as " + field.inWords());
            }
            translated.add(spelt.get());
        }
        return new Repeated(String.join(" ", List.copyOf(translated)), false);
    }
}
