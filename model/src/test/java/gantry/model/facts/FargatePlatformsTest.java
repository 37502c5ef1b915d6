package gantry.model.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FargatePlatformsTest {

    private static final LocalDate CLOSED = LocalDate.of(2026, 6, 15);

    @Test
    void aVersionIsRetiredFromTheDayOnWhichNoTaskStartsOnItAnyMore() {
        assertFalse(FargatePlatforms.isRetired("1.3.0", CLOSED.minusDays(1)));
        assertTrue(FargatePlatforms.isRetired("1.3.0", CLOSED));
    }

    @Test
    void versionsThatNobodyKnowsAreNeitherRetiredNorOld() {
        assertFalse(FargatePlatforms.isRetired("9.9.9", CLOSED));
        assertFalse(FargatePlatforms.isOlder("9.9.9", "1.4.0"));
        assertFalse(FargatePlatforms.isOlder("LATEST", "1.4.0"));
    }

    @Test
    void versionsAreOrdered() {
        assertTrue(FargatePlatforms.isOlder("1.3.0", "1.4.0"));
        assertFalse(FargatePlatforms.isOlder("1.4.0", "1.4.0"));
        assertEquals("1.4.0", FargatePlatforms.newest());
    }
}
