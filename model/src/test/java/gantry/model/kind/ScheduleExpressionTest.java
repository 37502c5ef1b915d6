package gantry.model.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScheduleExpressionTest {

    @Test
    void acceptsWhatEventBridgeAccepts() {
        List<String> valid = List.of(
                "rate(1 minute)",
                "rate(1 hour)",
                "rate(7 days)",
                "cron(0 12 * * ? *)",
                "cron(0/5 8-17 ? * MON-FRI *)",
                "cron(15,45 0 1,15 jan,JUL ? 2027)",
                "cron(0 6 L * ? *)",
                "cron(0 6 3W * ? *)",
                "cron(0 6 ? * 6L *)",
                "cron(0 6 ? * TUE#3 *)",
                "cron(*/10 * ? * SUN 2027-2030)",
                " at(2030-01-31T08:00:00) ");
        valid.forEach(text -> assertEquals(Optional.empty(), ScheduleExpression.fault(text, true), text));
    }

    @Test
    void namesTheFieldThatIsWrong() {
        assertFault("cron(60 12 * * ? *)", "'60' isn't possible for minutes, which takes 0 to 59");
        assertFault("cron(0 24 * * ? *)", "'24' isn't possible for hours, which takes 0 to 23");
        assertFault("cron(0 12 0 * ? *)", "'0' isn't possible for day-of-month, which takes 1 to 31");
        assertFault("cron(0 12 32W * ? *)", "'32W' isn't possible for day-of-month, which takes 1 to 31");
        assertFault("cron(0 12 * 13 ? *)", "'13' isn't possible for month, which takes 1 to 12 or JAN to DEC");
        assertFault("cron(0 12 ? * 0 *)", "'0' isn't possible for day-of-week, which takes 1 to 7 or SUN to SAT");
        assertFault("cron(0 12 ? * MON#6 *)",
                "'MON#6' isn't possible for day-of-week, which takes 1 to 7 or SUN to SAT");
        assertFault("cron(0 12 * * ? 1969)", "'1969' isn't possible for year, which takes 1970 to 2199");
        assertFault("cron(0/0 12 * * ? *)", "'0/0' isn't possible for minutes, which takes 0 to 59");
        assertFault("cron(1, 12 * * ? *)", "'' isn't possible for minutes, which takes 0 to 59");
        assertFault("cron(? 12 * * ? *)", "'?' isn't possible for minutes, which takes 0 to 59");
    }

    @Test
    void wantsExactlyOneDayToBeOpen() {
        assertFault("cron(0 12 1 * MON *)",
                "neither day-of-month nor day-of-week is '?', but exactly one of them must be");
        assertFault("cron(0 12 ? * ? *)",
                "both day-of-month and day-of-week are '?', but exactly one of them must be");
    }

    @Test
    void countsFields() {
        assertFault("cron()",
                "cron has 0 fields but needs 6: minutes, hours, day-of-month, month, day-of-week and year");
        assertFault("cron(0 12 * * *)",
                "cron has 5 fields but needs 6: minutes, hours, day-of-month, month, day-of-week and year");
        assertFault("rate(5)", "rate needs a number and a unit, such as rate(5 minutes)");
    }

    @Test
    void wantsTheUnitOfARateInTheRightNumber() {
        assertFault("rate(1 hours)", "the unit for 1 is 'hour', not 'hours'");
        assertFault("rate(2 hour)", "the unit for 2 is 'hours', not 'hour'");
        assertFault("rate(2 weeks)", "the unit 'weeks' is none of minutes, hours and days");
        assertFault("rate(1.5 hours)", "'1.5' isn't a whole number above zero");
        assertFault("rate(-1 hours)", "'-1' isn't a whole number above zero");
    }

    @Test
    void acceptsMomentsOnlyWhereTheyArePossible() {
        assertEquals(
                Optional.of("at(...) isn't possible here, only rate and cron"),
                ScheduleExpression.fault("at(2030-01-31T08:00:00)", false));
        assertFault("at(2030-02-29T08:00:00)", "'2030-02-29T08:00:00' isn't a moment such as 2030-01-31T08:00:00");
        assertFault("at(2030-01-31)", "'2030-01-31' isn't a moment such as 2030-01-31T08:00:00");
    }

    @Test
    void turnsUnixCronIntoSixFields() {
        assertRepair("cron(0 12 * * *)", "cron(0 12 * * ? *)");
        assertRepair("0 6 * * 1-5", "cron(0 6 ? * MON-FRI *)");
        assertRepair("*/15 * * * *", "cron(*/15 * * * ? *)");
        assertRepair("30 4 1,15 * *", "cron(30 4 1,15 * ? *)");
        assertRepair("0 0 * * 0,6", "cron(0 0 ? * SUN,SAT *)");
        assertRepair("0 0 * * 7", "cron(0 0 ? * SUN *)");
    }

    @Test
    void leavesUnixCronAloneThatMeansEitherDay() {
        assertEquals(Optional.empty(), ScheduleExpression.repaired("0 6 1 * MON", true));
    }

    @Test
    void mendsSmallMistakes() {
        assertRepair("rate(1 hours)", "rate(1 hour)");
        assertRepair("rate(5 minute)", "rate(5 minutes)");
        assertRepair("5 minutes", "rate(5 minutes)");
        assertRepair("Rate(1 Hour)", "rate(1 hour)");
        assertRepair("CRON(0 12 * * ? *)", "cron(0 12 * * ? *)");
        assertRepair("cron(0 12 * * * *)", "cron(0 12 * * ? *)");
        assertRepair("cron(0 12 ? * ? *)", "cron(0 12 * * ? *)");
        assertRepair("cron(0 12 * * MON *)", "cron(0 12 ? * MON *)");
    }

    @Test
    void offersNothingForGibberish() {
        assertEquals(Optional.empty(), ScheduleExpression.repaired("every full moon", true));
        assertEquals(Optional.empty(), ScheduleExpression.repaired("", true));
    }

    private static void assertFault(String text, String fault) {
        assertEquals(Optional.of(fault), ScheduleExpression.fault(text, true), text);
    }

    private static void assertRepair(String text, String repaired) {
        assertEquals(Optional.of(repaired), ScheduleExpression.repaired(text, true), text);
    }
}
