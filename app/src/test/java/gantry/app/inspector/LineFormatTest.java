package gantry.app.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class LineFormatTest {

    @Test
    void aWholeNumberIsReadAndAnythingElseStaysText() {
        assertEquals(Optional.of(512L), LineFormat.whole().read(" 512 "));
        assertEquals(Optional.of("lots"), LineFormat.whole().read("lots"));
        assertEquals(Optional.of("1.5"), LineFormat.whole().read("1.5"));
    }

    @Test
    void aBlankLineStandsForNothing() {
        assertEquals(Optional.empty(), LineFormat.text("").read("  "));
    }

    @Test
    void memoryMayBeTypedInGigabytes() {
        assertEquals(Optional.of(2048L), LineFormat.memory().read("2 GB"));
        assertEquals(Optional.of(1536L), LineFormat.memory().read("1.5gib"));
        assertEquals(Optional.of(512L), LineFormat.memory().read("512"));
        assertEquals(Optional.of("2 pounds"), LineFormat.memory().read("2 pounds"));
    }

    @Test
    void timeMayBeTypedInMinutesHoursAndDays() {
        assertEquals(Optional.of(300L), LineFormat.seconds().read("5 min"));
        assertEquals(Optional.of(345_600L), LineFormat.seconds().read("4d"));
        assertEquals(Optional.of("-5"), LineFormat.seconds().read("-5").map(String::valueOf));
    }

    @Test
    void decimalsKeepTheirNormalForm() {
        assertEquals(Optional.of(new BigDecimal("0.25")), LineFormat.decimal().read("0.25"));
        assertEquals(Optional.of(3L), LineFormat.decimal().read("3"));
        assertEquals("0.25", LineFormat.print(new BigDecimal("0.25")));
    }
}
