package gantry.model.kind;

import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;

/// The minutes, hours and days that a valid cron expression means.
///
/// Source: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-cron-expressions.html
final class CronCalendar {

    private static final int MINUTES = 0;
    private static final int HOURS = 1;
    private static final int MONTH = 3;
    private static final int YEAR = 5;

    /// Cron numbers the days of the week 1 (Sunday) to 7 (Saturday).
    private static final int SATURDAY = 7;

    private final List<String> fields;
    private final NavigableSet<Integer> months;
    private final NavigableSet<Integer> years;

    /// @param fields six, as [CronFields#fault] finds them valid
    CronCalendar(List<String> fields) {
        this.fields = fields;
        months = numbers(MONTH);
        years = numbers(YEAR);
    }

    NavigableSet<Integer> minutes() {
        return numbers(MINUTES);
    }

    NavigableSet<Integer> hours() {
        return numbers(HOURS);
    }

    /// The last year in which anything may happen.
    int lastYear() {
        return years.last();
    }

    /// The matching days of one month, 1 to 31; empty when the month or year doesn't match.
    NavigableSet<Integer> days(YearMonth month) {
        boolean isMeant = months.contains(month.getMonthValue()) && years.contains(month.getYear());
        if (!isMeant) {
            return new TreeSet<>();
        }
        boolean isByWeek = "?".equals(fields.get(CronFields.DAY_OF_MONTH));
        NavigableSet<Integer> days = isByWeek ? byWeek(month) : byMonth(month);
        return days.headSet(month.lengthOfMonth(), true).tailSet(1, true);
    }

    private NavigableSet<Integer> byMonth(YearMonth month) {
        var days = new TreeSet<Integer>();
        for (String part : parts(CronFields.DAY_OF_MONTH)) {
            Matcher weekday = CronFields.NEAREST_WEEKDAY.matcher(part);
            if ("L".equals(part)) {
                days.add(month.lengthOfMonth());
            } else if ("LW".equals(part)) {
                days.add(nearestWeekday(month, month.lengthOfMonth()));
            } else if (weekday.matches()) {
                int wanted = Integer.parseInt(weekday.group(1));
                if (wanted <= month.lengthOfMonth()) {
                    days.add(nearestWeekday(month, wanted));
                }
            } else {
                days.addAll(range(CronFields.DAY_OF_MONTH, part));
            }
        }
        return days;
    }

    /// The weekday closest to `day`, without leaving the month.
    private static int nearestWeekday(YearMonth month, int day) {
        DayOfWeek name = month.atDay(day).getDayOfWeek();
        if (name == DayOfWeek.SATURDAY) {
            return day == 1 ? 3 : day - 1;
        }
        if (name == DayOfWeek.SUNDAY) {
            return day == month.lengthOfMonth() ? day - 2 : day + 1;
        }
        return day;
    }

    private NavigableSet<Integer> byWeek(YearMonth month) {
        var days = new TreeSet<Integer>();
        for (String part : parts(CronFields.DAY_OF_WEEK)) {
            Matcher last = CronFields.LAST_SUCH_DAY.matcher(part);
            Matcher such = CronFields.SUCH_DAY_OF_MONTH.matcher(part);
            if (last.matches()) {
                days.add(all(month, number(CronFields.DAY_OF_WEEK, last.group(1))).last());
            } else if (such.matches()) {
                int first = all(month, number(CronFields.DAY_OF_WEEK, such.group(1))).first();
                days.add(first + 7 * (Integer.parseInt(such.group(2)) - 1));
            } else if ("L".equals(part)) {
                days.addAll(all(month, SATURDAY));
            } else {
                range(CronFields.DAY_OF_WEEK, part).forEach(day -> days.addAll(all(month, day)));
            }
        }
        return days;
    }

    /// Every such day of the week in a month.
    private static NavigableSet<Integer> all(YearMonth month, int dayOfWeek) {
        var days = new TreeSet<Integer>();
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            if (month.atDay(day).getDayOfWeek().getValue() % 7 + 1 == dayOfWeek) {
                days.add(day);
            }
        }
        return days;
    }

    private List<String> parts(int index) {
        return List.of(fields.get(index).split(","));
    }

    private NavigableSet<Integer> numbers(int index) {
        var numbers = new TreeSet<Integer>();
        parts(index).forEach(part -> numbers.addAll(range(index, part)));
        return numbers;
    }

    /// What `*`, `5`, `1-5`, `1/2`, `*/2` or `1-9/2` stands for; a range may run over the end, such as `FRI-MON`.
    private static NavigableSet<Integer> range(int index, String part) {
        CronFields.Field field = CronFields.FIELDS.get(index);
        String[] stepped = part.split("/", -1);
        String[] ends = stepped[0].split("-", -1);
        boolean isAll = "*".equals(stepped[0]);
        int first = isAll ? field.min() : number(index, ends[0]);
        boolean isOpen = isAll || stepped.length == 2 && ends.length == 1;
        int last = isOpen ? field.max() : number(index, ends[ends.length - 1]);
        int step = stepped.length == 2 ? Integer.parseInt(stepped[1]) : 1;
        int size = field.max() - field.min() + 1;
        var numbers = new TreeSet<Integer>();
        for (int value = first; value <= (last < first ? last + size : last); value += step) {
            numbers.add((value - field.min()) % size + field.min());
        }
        return numbers;
    }

    private static int number(int index, String text) {
        return CronFields.FIELDS.get(index).number(text).orElseThrow(
                () -> new IllegalArgumentException("not a number of field " + index + ": " + text));
    }
}
