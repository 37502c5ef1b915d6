package gantry.app.start;

import gantry.app.text.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/// Says in a few words when something was.
final class Moment {

    private static final Texts TEXTS = Texts.of(Moment.class);

    private Moment() {}

    /// Such as `Today, 14:05`, `Yesterday, 09:30` or `12 Nov 2026`.
    static String of(Instant instant, Clock clock) {
        ZonedDateTime then = instant.atZone(clock.getZone());
        LocalDate today = LocalDate.now(clock);
        String time = "%02d:%02d".formatted(then.getHour(), then.getMinute());
        if (then.toLocalDate().equals(today)) {
            return TEXTS.get("moment.today", time);
        }
        if (then.toLocalDate().equals(today.minusDays(1))) {
            return TEXTS.get("moment.yesterday", time);
        }
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(then);
    }
}
