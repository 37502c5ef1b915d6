package gantry.model.kind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The six fields of a cron expression as EventBridge reads them, and how the five of Unix become six.
///
/// Source: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-cron-expressions.html
final class CronFields {

    static final int DAY_OF_MONTH = 2;
    static final int DAY_OF_WEEK = 4;
    private static final List<String> DAYS = List.of("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT");
    private static final List<String> MONTHS = List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP",
            "OCT", "NOV", "DEC");

    static final List<Field> FIELDS = List.of(
            new Field("minutes", 0, 59, List.of()),
            new Field("hours", 0, 23, List.of()),
            new Field("day-of-month", 1, 31, List.of()),
            new Field("month", 1, 12, MONTHS),
            new Field("day-of-week", 1, 7, DAYS),
            new Field("year", 1970, 2199, List.of()));

    static final Pattern NEAREST_WEEKDAY = Pattern.compile("(\\d{1,2})W");
    static final Pattern LAST_SUCH_DAY = Pattern.compile("([A-Za-z]{3}|\\d)L");
    static final Pattern SUCH_DAY_OF_MONTH = Pattern.compile("([A-Za-z]{3}|\\d)#([1-5])");
    private static final Pattern UNIX_DAYS = Pattern.compile("([0-7])(?:-([0-7]))?");

    private CronFields() {}

    /// @param names what stands for `min` and the numbers after it
    record Field(String name, int min, int max, List<String> names) {

        OptionalInt number(String text) {
            int index = names.indexOf(text.toUpperCase(Locale.ROOT));
            if (index >= 0) {
                return OptionalInt.of(min + index);
            }
            if (!text.matches("\\d{1,4}")) {
                return OptionalInt.empty();
            }
            int number = Integer.parseInt(text);
            return number >= min && number <= max ? OptionalInt.of(number) : OptionalInt.empty();
        }

        String range() {
            return names.isEmpty()
                    ? min + " to " + max
                    : min + " to " + max + " or " + names.getFirst() + " to " + names.getLast();
        }
    }

    /// What is wrong with the fields; empty when they are valid.
    static Optional<String> fault(List<String> fields) {
        if (fields.size() != FIELDS.size()) {
            return Optional.of("cron has " + fields.size() + (fields.size() == 1 ? " field" : " fields")
                    + " but needs 6: minutes, hours, day-of-month, month, day-of-week and year");
        }
        for (int index = 0; index < fields.size(); index++) {
            Optional<String> fault = fault(index, fields.get(index));
            if (fault.isPresent()) {
                return fault;
            }
        }
        boolean isMonthOpen = "?".equals(fields.get(DAY_OF_MONTH));
        boolean isWeekOpen = "?".equals(fields.get(DAY_OF_WEEK));
        if (isMonthOpen == isWeekOpen) {
            return Optional.of(
                    (isMonthOpen ? "both day-of-month and day-of-week are" : "neither day-of-month nor day-of-week is")
                            + " '?', but exactly one of them must be");
        }
        return Optional.empty();
    }

    private static Optional<String> fault(int index, String text) {
        Field field = FIELDS.get(index);
        boolean isDay = index == DAY_OF_MONTH || index == DAY_OF_WEEK;
        if (isDay && "?".equals(text)) {
            return Optional.empty();
        }
        return Arrays.stream(text.split(",", -1))
                .filter(part -> !isValid(index, part))
                .findFirst()
                .map(part -> "'" + part + "' isn't possible for " + field.name() + ", which takes " + field.range());
    }

    private static boolean isValid(int index, String part) {
        if (isSpecialDay(index, part)) {
            return true;
        }
        Field field = FIELDS.get(index);
        String[] stepped = part.split("/", -1);
        if (stepped.length > 2 || stepped.length == 2 && !isStep(field, stepped[1])) {
            return false;
        }
        String[] ends = stepped[0].split("-", -1);
        boolean isAll = "*".equals(stepped[0]);
        boolean areNumbers = ends.length <= 2
                && Arrays.stream(ends).allMatch(end -> field.number(end).isPresent());
        return isAll || areNumbers;
    }

    private static boolean isStep(Field field, String text) {
        return text.matches("[0-9]{1,4}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= field.max();
    }

    private static boolean isSpecialDay(int index, String part) {
        if (index == DAY_OF_MONTH) {
            Matcher weekday = NEAREST_WEEKDAY.matcher(part);
            return "L".equals(part)
                    || "LW".equals(part)
                    || weekday.matches() && FIELDS.get(index).number(weekday.group(1)).isPresent();
        }
        if (index == DAY_OF_WEEK) {
            Matcher last = LAST_SUCH_DAY.matcher(part);
            Matcher such = SUCH_DAY_OF_MONTH.matcher(part);
            return "L".equals(part)
                    || last.matches() && FIELDS.get(index).number(last.group(1)).isPresent()
                    || such.matches() && FIELDS.get(index).number(such.group(1)).isPresent();
        }
        return false;
    }

    /// Five fields of Unix cron as six. Unix numbers the days of the week 0 (Sunday) to 6, with 7 for Sunday again.
    ///
    /// Empty when there aren't five, or when both days are set: Unix then means *either*, which can't be said here.
    static Optional<List<String>> fromUnix(List<String> fields) {
        if (fields.size() != 5) {
            return Optional.empty();
        }
        var six = new ArrayList<>(fields);
        six.set(DAY_OF_WEEK, String.join(",", Arrays.stream(fields.get(DAY_OF_WEEK).split(","))
                .map(CronFields::namedDays)
                .toList()));
        six.add("*");
        return withQuestionMark(six);
    }

    private static String namedDays(String part) {
        Matcher days = UNIX_DAYS.matcher(part);
        if (!days.matches()) {
            return part;
        }
        String first = DAYS.get(Integer.parseInt(days.group(1)) % 7);
        return days.group(2) == null ? first : first + "-" + DAYS.get(Integer.parseInt(days.group(2)) % 7);
    }

    /// Six fields with a `?` in the one day that says nothing; empty when there aren't six or both days say something.
    static Optional<List<String>> withQuestionMark(List<String> fields) {
        if (fields.size() != FIELDS.size()) {
            return Optional.empty();
        }
        var changed = new ArrayList<>(fields);
        if (isOpen(fields.get(DAY_OF_WEEK))) {
            changed.set(DAY_OF_WEEK, "?");
            changed.set(DAY_OF_MONTH, isOpen(fields.get(DAY_OF_MONTH)) ? "*" : fields.get(DAY_OF_MONTH));
            return Optional.of(changed);
        }
        changed.set(DAY_OF_MONTH, "?");
        return isOpen(fields.get(DAY_OF_MONTH)) ? Optional.of(changed) : Optional.empty();
    }

    private static boolean isOpen(String field) {
        return "*".equals(field) || "?".equals(field);
    }
}
