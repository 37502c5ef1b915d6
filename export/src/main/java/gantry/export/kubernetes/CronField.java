package gantry.export.kubernetes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A field of a cron expression of EventBridge, in its order there.
///
/// Source: https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html#cron-based
enum CronField {
    MINUTE("a minute", 0, 59, ""),
    HOUR("an hour", 0, 23, ""),
    DAY_OF_MONTH("a day of the month", 1, 31, ""),
    MONTH(
            "a month",
            1,
            12,
            "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC"),
    /// 1 is Sunday here and 0 is Sunday in Kubernetes.
    DAY_OF_WEEK("a day of the week", 1, 7, "SUN MON TUE WED THU FRI SAT"),
    YEAR("a year", 1970, 2199, "");

    /// The fields that Kubernetes has too, in its order.
    static final List<CronField> TRANSLATED = List.of(MINUTE, HOUR, DAY_OF_MONTH, MONTH, DAY_OF_WEEK);

    private static final Pattern ITEM = Pattern
            .compile("(?:(\\*)|(\\d{1,4}|[A-Z]{3})(?:-(\\d{1,4}|[A-Z]{3}))?)(?:/(\\d{1,4}))?");

    private final String words;
    private final int least;
    private final int most;
    private final String names;

    CronField(String words, int least, int most, String names) {
        this.words = words;
        this.least = least;
        this.most = most;
        this.names = names;
    }

    private List<String> names() {
        return List.of(names.split(" "));
    }

    String inWords() {
        return words;
    }

    /// The field as Kubernetes spells it; empty when it has no such thing, such as the last day of a month.
    Optional<String> translate(String text) {
        if (text.equals("?") || text.equals("*")) {
            return Optional.of("*");
        }
        var items = new ArrayList<String>();
        for (String item : text.toUpperCase(Locale.ROOT).split(",", -1)) {
            Optional<String> translated = item(item);
            if (translated.isEmpty()) {
                return Optional.empty();
            }
            items.add(translated.get());
        }
        return Optional.of(String.join(",", items));
    }

    private Optional<String> item(String text) {
        Matcher parts = ITEM.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String step = parts.group(4) == null ? "" : "/" + parts.group(4);
        if (step.matches("/0+")) {
            return Optional.empty();
        }
        if (parts.group(1) != null) {
            return Optional.of("*" + step);
        }
        Optional<Integer> from = number(parts.group(2));
        Optional<Integer> to = parts.group(3) == null ? from : number(parts.group(3));
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (parts.group(3) == null) {
            return Optional.of(step.isEmpty() ? spelt(parts.group(2)) : fromThere(from.get(), step));
        }
        if (from.get() <= to.get()) {
            return Optional.of(spelt(parts.group(2)) + "-" + spelt(parts.group(3)) + step);
        }
        return step.isEmpty() ? Optional.of(acrossTheEnd(from.get(), to.get())) : Optional.empty();
    }

    /// `5/15`: from 5 on, every 15.
    private String fromThere(int from, String step) {
        return (from == least ? "*" : shifted(from) + "-" + shifted(most)) + step;
    }

    /// A range such as Saturday to Monday, which Kubernetes wants as a list.
    private String acrossTheEnd(int from, int to) {
        return IntStream.concat(IntStream.rangeClosed(from, most), IntStream.rangeClosed(least, to))
                .map(this::shifted)
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(","));
    }

    /// Names mean the same on both sides, numbers don't.
    private String spelt(String text) {
        return names().contains(text) ? text : String.valueOf(shifted(Integer.parseInt(text)));
    }

    private int shifted(int number) {
        return this == DAY_OF_WEEK ? number - 1 : number;
    }

    private Optional<Integer> number(String text) {
        if (names().contains(text)) {
            return Optional.of(names().indexOf(text) + least);
        }
        boolean isNumber = text.chars().allMatch(Character::isDigit);
        return Optional.of(isNumber ? Integer.parseInt(text) : -1)
                .filter(number -> number >= least && number <= most);
    }
}
