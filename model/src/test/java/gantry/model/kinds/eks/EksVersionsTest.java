package gantry.model.kinds.eks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EksVersionsTest {

    @Test
    void newClustersAreOfferedVersionsInStandardSupport() {
        assertEquals(List.of("1.36", "1.35", "1.34"), EksVersions.offered());
        assertTrue(EksVersions.offered().contains(EksVersions.USUAL));
    }

    @Test
    void supportEndsOnTheDaysOfAVersion() {
        EksVersion version = new EksVersion("1.33", LocalDate.of(2026, 7, 29), LocalDate.of(2027, 7, 29));
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
}
