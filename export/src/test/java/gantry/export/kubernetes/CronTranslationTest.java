package gantry.export.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CronTranslationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "cron(0 6 ? * MON-FRI *)   | 0 6 * * MON-FRI",
            "cron(0 6 ? * 2-6 *)       | 0 6 * * 1-5",
            "cron(0 18 ? * 6 *)        | 0 18 * * 5",
            "cron(0 18 ? * 1 *)        | 0 18 * * 0",
            "cron(0 18 ? * 7 *)        | 0 18 * * 6",
            "cron(15,45 8-18 * * ? *)  | 15,45 8-18 * * *",
            "cron(0 0 1 1,JUL ? *)     | 0 0 1 1,JUL *",
            "cron(0 0 1 */3 ? *)       | 0 0 1 */3 *",
            "cron(0/15 * * * ? *)      | */15 * * * *",
            "cron(5/15 * * * ? *)      | 5-59/15 * * * *",
            "cron(0 9 ? * 3/2 *)       | 0 9 * * 2-6/2",
            "cron(0 9 ? * sat-mon *)   | 0 9 * * 6,0,1",
            "cron(0 9 ? * 7-2 *)       | 0 9 * * 6,0,1",
            "cron(0 22-2 * * ? *)      | 0 22,23,0,1,2 * * *",
            "'  cron( 0  2 * * ? * ) ' | 0 2 * * *",
    })
    void cronIsSpeltWithFiveFieldsAndWeeksThatBeginWithZero(String expression, String schedule) {
        assertEquals(new CronTranslation.Repeated(schedule, false), CronTranslation.of(expression));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "rate(1 minute)     | * * * * *",
            "rate(5 minutes)    | */5 * * * *",
            "rate(30 minutes)   | */30 * * * *",
            "rate(60 minutes)   | 0 * * * *",
            "rate(1 hour)       | 0 * * * *",
            "rate(120 minutes)  | 0 */2 * * *",
            "rate(6 hours)      | 0 */6 * * *",
            "rate(24 hours)     | 0 0 * * *",
            "rate(1 day)        | 0 0 * * *",
            "rate(7 days)       | 0 0 * * 0",
    })
    void ratesThatFitTheClockAreRepeatedOnTheClock(String expression, String schedule) {
        assertEquals(new CronTranslation.Repeated(schedule, true), CronTranslation.of(expression));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "rate(7 minutes)", "rate(90 minutes)", "rate(5 hours)", "rate(36 hours)", "rate(2 days)",
            "rate(0 minutes)", "rate(1 week)", "rate()", "rate(99999999999 minutes)"
    })
    void otherRatesHaveNoEquivalent(String expression) {
        assertInstanceOf(CronTranslation.Impossible.class, CronTranslation.of(expression));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "cron(0 6 L * ? *)", "cron(0 6 15W * ? *)", "cron(0 6 LW * ? *)", "cron(0 6 ? * 6#3 *)",
            "cron(0 6 ? * 5L *)", "cron(0 6 * * ? 2030)", "cron(0 6 1 * 2 *)", "cron(0 6 * * *)",
            "cron(60 6 * * ? *)", "cron(0 24 * * ? *)", "cron(0 6 ? * 0 *)", "cron(0 6 ? * 8 *)",
            "cron(0 6 ? * MO *)", "cron(*/0 * * * ? *)", "cron(1,,2 * * * ? *)", "cron(-1 * * * ? *)",
            "cron(0 0 31-1/2 * ? *)", "", "hourly", "cron(", "0 6 * * *"
    })
    void whatKubernetesDoesNotUnderstandIsImpossible(String expression) {
        assertInstanceOf(CronTranslation.Impossible.class, CronTranslation.of(expression));
    }

    @Test
    void aMomentIsNoSchedule() {
        assertEquals(
                new CronTranslation.Once("2030-01-31T08:00:00"), CronTranslation.of("at(2030-01-31T08:00:00)"));
    }
}
