package gantry.model.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// Now is Saturday, 21 November 2026, 13:27:06 UTC.
final class ScheduleRunsTest {

    private static final Instant NOW = Instant.parse("2026-11-21T13:27:06Z");
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("EEE yyyy-MM-dd HH:mm", Locale.ENGLISH);

    private static List<String> next(String expression, int count) {
        return next(expression, count, ZoneOffset.UTC, NOW);
    }

    private static List<String> next(String expression, int count, ZoneId zone, Instant now) {
        return new ScheduleRuns(zone, Clock.fixed(now, ZoneOffset.UTC))
                .next(expression, count).stream().map(FORM::format).toList();
    }

    @Test
    void ratesCountFromNow() {
        assertEquals(
                List.of("Sat 2026-11-21 13:32", "Sat 2026-11-21 13:37", "Sat 2026-11-21 13:42"),
                next("rate(5 minutes)", 3));
        assertEquals(List.of("Sat 2026-11-21 14:27", "Sat 2026-11-21 15:27"), next("rate(1 hour)", 2));
        assertEquals(List.of("Mon 2026-11-23 13:27", "Wed 2026-11-25 13:27"), next("rate(2 days)", 2));
    }

    @Test
    void aDayOfARateHasTwentyFourHoursWhateverTheClockShows() {
        var berlin = ZoneId.of("Europe/Berlin");
        assertEquals(
                List.of("Sun 2026-10-25 11:00"),
                next("rate(1 day)", 1, berlin, Instant.parse("2026-10-24T10:00:00Z")));
    }

    @Test
    void aMomentRunsOnceUnlessItHasPassed() {
        assertEquals(List.of("Thu 2030-01-31 08:00"), next("at(2030-01-31T08:00:00)", 5));
        assertEquals(List.of(), next("at(2020-01-31T08:00:00)", 5));
        assertEquals(
                List.of("Sat 2026-11-21 15:00"),
                next("at(2026-11-21T15:00:00)", 5, ZoneId.of("Europe/Berlin"), NOW));
    }

    @Test
    void dailyTimesStartWithTheNextOne() {
        assertEquals(
                List.of("Sun 2026-11-22 02:00", "Mon 2026-11-23 02:00"),
                next("cron(0 2 * * ? *)", 2));
        assertEquals(List.of("Sat 2026-11-21 13:28", "Sat 2026-11-21 13:29"), next("cron(* * * * ? *)", 2));
        assertEquals(List.of("Sat 2026-11-21 14:27"), next("cron(27 * * * ? *)", 1));
    }

    @Test
    void theRunOfThisVeryMomentHasPassed() {
        assertEquals(
                List.of("Sun 2026-11-22 13:00"),
                next("cron(0 13 * * ? *)", 1, ZoneOffset.UTC, Instant.parse("2026-11-21T13:00:00Z")));
    }

    @Test
    void stepsStartAtTheFirstNumber() {
        assertEquals(
                List.of("Sat 2026-11-21 13:30", "Sat 2026-11-21 13:45", "Sat 2026-11-21 14:00"),
                next("cron(0/15 * * * ? *)", 3));
        assertEquals(
                List.of("Sat 2026-11-21 13:31", "Sat 2026-11-21 13:41", "Sat 2026-11-21 13:51", "Sat 2026-11-21 14:01"),
                next("cron(1/10 * * * ? *)", 4));
        assertEquals(
                List.of("Sat 2026-11-21 16:00", "Sat 2026-11-21 20:00", "Sun 2026-11-22 00:00"),
                next("cron(0 */4 * * ? *)", 3));
        assertEquals(
                List.of("Sun 2026-11-22 08:10", "Sun 2026-11-22 08:20", "Mon 2026-11-23 08:10"),
                next("cron(10-25/10 8 * * ? *)", 3));
    }

    @Test
    void listsAndRangesAreSortedAndCountOnce() {
        assertEquals(
                List.of("Sat 2026-11-21 20:00", "Sun 2026-11-22 08:00", "Sun 2026-11-22 12:00", "Sun 2026-11-22 20:00"),
                next("cron(0 20,8,8,12 * * ? *)", 4));
        assertEquals(
                List.of("Sat 2026-11-21 18:00", "Sun 2026-11-22 17:00", "Sun 2026-11-22 18:00"),
                next("cron(0 17-18 * * ? *)", 4).subList(1, 4));
    }

    @Test
    void weekdaysAreNamedOrNumberedFromSunday() {
        assertEquals(
                List.of("Mon 2026-11-23 06:00", "Tue 2026-11-24 06:00", "Wed 2026-11-25 06:00", "Thu 2026-11-26 06:00",
                        "Fri 2026-11-27 06:00", "Mon 2026-11-30 06:00"),
                next("cron(0 6 ? * MON-FRI *)", 6));
        assertEquals(next("cron(0 6 ? * MON-FRI *)", 6), next("cron(0 6 ? * 2-6 *)", 6));
        assertEquals(List.of("Sun 2026-11-22 06:00", "Sun 2026-11-29 06:00"), next("cron(0 6 ? * 1 *)", 2));
        assertEquals(List.of("Tue 2026-11-24 06:00", "Thu 2026-11-26 06:00"), next("cron(0 6 ? * thu,Tue *)", 2));
    }

    @Test
    void aRangeOfWeekdaysMayRunOverTheWeekend() {
        assertEquals(
                List.of("Sun 2026-11-22 06:00", "Mon 2026-11-23 06:00", "Fri 2026-11-27 06:00", "Sat 2026-11-28 06:00"),
                next("cron(0 6 ? * FRI-MON *)", 4));
    }

    @Test
    void lastMeansTheLastDayOfTheMonthOrOfTheWeek() {
        assertEquals(
                List.of("Mon 2026-11-30 00:00", "Thu 2026-12-31 00:00", "Sun 2027-01-31 00:00", "Sun 2027-02-28 00:00"),
                next("cron(0 0 L * ? *)", 4));
        assertEquals(List.of("Sat 2026-11-28 00:00", "Sat 2026-12-05 00:00"), next("cron(0 0 ? * L *)", 2));
        assertEquals(
                List.of("Fri 2026-11-27 10:15", "Fri 2026-12-25 10:15", "Fri 2027-01-29 10:15"),
                next("cron(15 10 ? * 6L *)", 3));
        assertEquals(next("cron(15 10 ? * 6L *)", 3), next("cron(15 10 ? * FRIL *)", 3));
    }

    @Test
    void theNearestWeekdayStaysInItsMonth() {
        assertEquals(
                List.of("Tue 2026-12-15 09:00", "Fri 2027-01-15 09:00", "Mon 2027-02-15 09:00"),
                next("cron(0 9 15W * ? *)", 3));
        // The first of May 2027 is a Saturday, the last of January 2027 a Sunday.
        assertEquals(List.of("Mon 2027-05-03 09:00"), next("cron(0 9 1W 5 ? *)", 1));
        assertEquals(List.of("Fri 2027-01-29 09:00"), next("cron(0 9 31W 1 ? *)", 1));
        assertEquals(List.of("Fri 2027-01-29 09:00"), next("cron(0 9 LW 1 ? *)", 1));
        // The sixth of December 2026 is a Sunday, the fifth a Saturday.
        assertEquals(List.of("Mon 2026-12-07 09:00"), next("cron(0 9 6W 12 ? *)", 1));
        assertEquals(List.of("Fri 2026-12-04 09:00"), next("cron(0 9 5W 12 ? *)", 1));
    }

    @Test
    void aWeekdayNearADayThatTheMonthLacksIsLeftOut() {
        assertEquals(
                List.of("Thu 2026-12-31 09:00", "Fri 2027-01-29 09:00", "Wed 2027-03-31 09:00"),
                next("cron(0 9 31W * ? *)", 3));
    }

    @Test
    void theHashPicksOneSuchDayOfTheMonth() {
        assertEquals(List.of("Tue 2026-12-08 08:00", "Tue 2027-01-12 08:00"), next("cron(0 8 ? * 3#2 *)", 2));
        assertEquals(next("cron(0 8 ? * 3#2 *)", 2), next("cron(0 8 ? * TUE#2 *)", 2));
        assertEquals(
                List.of("Mon 2026-11-30 08:00", "Mon 2027-03-29 08:00"),
                next("cron(0 8 ? * MON#5 *)", 2));
    }

    @Test
    void monthsAndYearsAreKept() {
        assertEquals(List.of("Fri 2027-01-01 00:00", "Thu 2027-07-01 00:00"), next("cron(0 0 1 1,JUL ? *)", 2));
        assertEquals(List.of("Mon 2029-01-01 00:00"), next("cron(0 0 1 JAN ? 2029)", 5));
        assertEquals(List.of("Sat 2028-01-01 00:00", "Tue 2030-01-01 00:00"), next("cron(0 0 1 1 ? 2026-2031/2)", 2));
        assertEquals(List.of(), next("cron(0 0 1 1 ? 2026)", 5));
    }

    @Test
    void aDayThatSeldomExistsIsWaitedFor() {
        assertEquals(List.of("Tue 2028-02-29 12:00", "Sun 2032-02-29 12:00"), next("cron(0 12 29 2 ? *)", 2));
        assertEquals(List.of(), next("cron(0 12 30 FEB ? *)", 1));
    }

    @Test
    void timesAreReadInTheTimeZone() {
        assertEquals(
                List.of("Sat 2026-11-21 14:28"), next("cron(* * * * ? *)", 1, ZoneId.of("Europe/Berlin"), NOW));
        assertEquals(
                List.of("Sun 2026-11-22 09:00"), next("cron(0 9 * * ? *)", 1, ZoneId.of("Asia/Tokyo"), NOW));
    }

    @Test
    void aTimeThatSummerTimeLeavesOutIsSkipped() {
        assertEquals(
                List.of("Sat 2027-03-27 02:30", "Mon 2027-03-29 02:30"),
                next("cron(30 2 * * ? *)", 2, ZoneId.of("Europe/Berlin"), Instant.parse("2027-03-26T12:00:00Z")));
    }

    @Test
    void aTimeThatWinterTimeRepeatsCountsOnce() {
        assertEquals(
                List.of("Sun 2026-10-25 02:30", "Mon 2026-10-26 02:30"),
                next("cron(30 2 * * ? *)", 2, ZoneId.of("Europe/Berlin"), Instant.parse("2026-10-24T12:00:00Z")));
    }

    @Test
    void whatIsNotValidNeverRuns() {
        for (String wrong : List.of("", "rate(5 minute)", "cron(0 2 * * *)", "cron(0 2 * * * *)", "at(tomorrow)",
                "Rate(1 hour)", "cron(61 2 * * ? *)")) {
            assertEquals(List.of(), next(wrong, 3), wrong);
        }
    }

    @Test
    void noRunsAreAskedFor() {
        assertEquals(List.of(), next("cron(0 2 * * ? *)", 0));
        assertEquals(List.of(), next("rate(1 hour)", 0));
        assertEquals(List.of(), next("at(2030-01-31T08:00:00)", 0));
    }
}
