package gantry.model.kinds.eks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EksVersionsTest {

    @Test
    void newClustersAreOfferedVersionsInStandardSupport() {
        assertEquals(List.of("1.36", "1.35", "1.34"), EksVersions.offered());
        assertTrue(EksVersions.offered().contains(EksVersions.USUAL));
    }

    @Test
    void supportEndsOnTheDaysOfTheTable() {
        EksVersion version = EksVersions.find("1.33").orElseThrow();
        assertEquals(
                List.of(
                        EksVersion.State.STANDARD,
                        EksVersion.State.EXTENDED,
                        EksVersion.State.EXTENDED,
                        EksVersion.State.ENDED),
                List.of(
                        version.on(LocalDate.of(2026, 7, 28)),
                        version.on(LocalDate.of(2026, 7, 29)),
                        version.on(LocalDate.of(2027, 7, 28)),
                        version.on(LocalDate.of(2027, 7, 29))));
    }

    @Test
    void theNewestVersionIsOneInStandardSupport() {
        assertEquals(
                List.of(Optional.of("1.36"), Optional.empty()),
                List.of(
                        EksVersions.newest(LocalDate.of(2026, 11, 20)).map(EksVersion::id),
                        EksVersions.newest(LocalDate.of(2030, 1, 1)).map(EksVersion::id)));
        assertEquals(Optional.empty(), EksVersions.find("1.12"));
    }

    @Test
    void theTableIsTrustedForAYear() {
        assertFalse(EksVersions.isOutdated(EksVersions.asOf().plusYears(1)));
        assertTrue(EksVersions.isOutdated(EksVersions.asOf().plusYears(1).plusDays(1)));
    }
}
