package gantry.model.kind;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The grammar of schedules: `rate(...)`, `cron(...)` with six fields and `at(...)`.
///
/// Sources: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-rule-schedule.html,
/// https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html
public final class ScheduleExpression {

    private static final Pattern FORM = Pattern.compile("(rate|cron|at)\\((.*)\\)");
    private static final Set<String> UNITS = Set.of("minute", "hour", "day");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private ScheduleExpression() {}

    /// What is wrong with `text`, as the rest of a sentence that starts with the expression; empty when it is valid.
    ///
    /// @param allowsAt whether a single moment is accepted
    public static Optional<String> fault(String text, boolean allowsAt) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.of("it must be rate(...)" + (allowsAt ? ", cron(...) or at(...)" : " or cron(...)")
                    + ", in lower case and with both brackets");
        }
        String inner = form.group(2).strip();
        return switch (form.group(1)) {
            case "rate" -> rateFault(inner);
            case "cron" -> CronFields.fault(words(inner));
            default -> allowsAt ? momentFault(inner) : Optional.of("at(...) isn't possible here, only rate and cron");
        };
    }

    private static Optional<String> rateFault(String inner) {
        List<String> words = words(inner);
        if (words.size() != 2) {
            return Optional.of("rate needs a number and a unit, such as rate(5 minutes)");
        }
        String number = words.getFirst();
        String unit = words.getLast();
        if (!number.matches("[0-9]{1,9}") || Long.parseLong(number) == 0) {
            return Optional.of("'" + number + "' isn't a whole number above zero");
        }
        boolean isPlural = unit.endsWith("s");
        String singular = isPlural ? unit.substring(0, unit.length() - 1) : unit;
        if (!UNITS.contains(singular)) {
            return Optional.of("the unit '" + unit + "' is none of minutes, hours and days");
        }
        boolean isOne = Long.parseLong(number) == 1;
        if (isOne == isPlural) {
            String right = isOne ? singular : singular + "s";
            return Optional.of("the unit for " + number + " is '" + right + "', not '" + unit + "'");
        }
        return Optional.empty();
    }

    private static Optional<String> momentFault(String inner) {
        try {
            LocalDateTime.parse(inner, MOMENT);
            return Optional.empty();
        } catch (DateTimeParseException notAMoment) {
            return Optional.of("'" + inner + "' isn't a moment such as 2030-01-31T08:00:00");
        }
    }

    /// The valid expression that `text` most likely means: a unit in the right number, five fields of Unix cron turned
    /// into six, a missing `?` put in. Empty when nothing fits.
    public static Optional<String> repaired(String text, boolean allowsAt) {
        String stripped = text.strip();
        Matcher form = FORM.matcher(stripped.toLowerCase(Locale.ROOT));
        boolean isWrapped = form.matches();
        String inner = isWrapped
                ? stripped.substring(form.start(2), form.end(2)).strip()
                : stripped;
        List<String> words = words(inner);
        return Stream.of(
                isWrapped ? form.group(1) + "(" + inner + ")" : "",
                rate(words),
                CronFields.fromUnix(words).map(ScheduleExpression::cron).orElse(""),
                CronFields.withQuestionMark(words).map(ScheduleExpression::cron).orElse(""))
                .filter(wish -> !wish.isEmpty() && !wish.equals(text) && fault(wish, allowsAt).isEmpty())
                .findFirst();
    }

    private static String rate(List<String> words) {
        if (words.size() != 2) {
            return "";
        }
        String unit = words.getLast().toLowerCase(Locale.ROOT).replaceFirst("s$", "");
        return "rate(" + words.getFirst() + " " + unit + ("1".equals(words.getFirst()) ? ")" : "s)");
    }

    private static String cron(List<String> fields) {
        return "cron(" + String.join(" ", fields) + ")";
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }
}
