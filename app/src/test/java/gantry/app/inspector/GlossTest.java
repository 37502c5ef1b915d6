package gantry.app.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.app.Drawings;
import gantry.model.kind.Cidr;
import gantry.model.kind.CidrBlock;
import gantry.model.kind.Schedule;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class GlossTest {

    @Test
    void durationsAreSaidInTheLargestUnits() {
        assertEquals("5 min", Gloss.duration(300));
        assertEquals("1 h 30 min", Gloss.duration(5400));
        assertEquals("4 d", Gloss.duration(345_600));
        assertEquals("1 min 1 s", Gloss.duration(61));
        assertEquals("", Gloss.duration(59));
    }

    @Test
    void memoryIsSaidInGibibytesWhereThatIsExact() {
        assertEquals("2 GiB", Gloss.memory(2048));
        assertEquals("1.5 GiB", Gloss.memory(1536));
        assertEquals("10 GiB", Gloss.memory(10_240));
        assertEquals("", Gloss.memory(1025));
        assertEquals("", Gloss.memory(512));
    }

    @Test
    void aBlockTellsItsAddresses() {
        assertEquals(
                "65,536 addresses\n10.0.0.0 to 10.0.255.255",
                Gloss.addresses(CidrBlock.parse("10.0.0.0/16").orElseThrow()));
        assertEquals("1 address\n10.0.0.7", Gloss.addresses(CidrBlock.parse("10.0.0.7/32").orElseThrow()));
        assertEquals(
                "Choose a block from /16 to /28; /8 isn't one.",
                Gloss.addresses(new Cidr(16, 28)).fault().apply("10.0.0.0/8"));
    }

    @Test
    void aScheduleTellsItsNextFiveRuns() {
        assertEquals(
                """
                        Next runs (UTC):
                        Mon 23 Nov 2026, 06:00
                        Tue 24 Nov 2026, 06:00
                        Wed 25 Nov 2026, 06:00
                        Thu 26 Nov 2026, 06:00
                        Fri 27 Nov 2026, 06:00""",
                Gloss.runs(new Schedule(true), Siblings.NONE, Drawings.CLOCK).below().apply("cron(0 6 ? * MON-FRI *)"));
    }

    @Test
    void theTimeZoneBesideTheScheduleCounts() {
        Siblings berlin = name -> "timeZone".equals(name) ? Optional.of("Europe/Berlin") : Optional.empty();
        assertEquals(
                "Runs once (Europe/Berlin):\nSat 21 Nov 2026, 18:00",
                Gloss.runs(new Schedule(true), berlin, Drawings.CLOCK).below().apply("at(2026-11-21T18:00:00)"));
        assertEquals(
                "Runs once (UTC):\nSat 21 Nov 2026, 18:00",
                Gloss.runs(new Schedule(true), name -> Optional.of("Atlantis"), Drawings.CLOCK)
                        .below()
                        .apply("at(2026-11-21T18:00:00)"));
    }

    @Test
    void whatNeverRunsOrIsNotValidSaysSo() {
        Gloss gloss = Gloss.runs(new Schedule(false), Siblings.NONE, Drawings.CLOCK);
        assertEquals("It never runs from now on.", gloss.below().apply("cron(0 6 1 1 ? 2020)"));
        assertEquals("", gloss.below().apply("cron(0 6)"));
        assertEquals(
                "Not a schedule yet: the unit for 5 is 'minutes', not 'minute'.",
                gloss.fault().apply("rate(5 minute)"));
    }
}
