package gantry.model.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.model.facts.AmiTypes.AmiType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AmiTypesTest {

    @Test
    void whatEndedIsKnownButNotOffered() {
        AmiType ended = AmiTypes.find("AL2_x86_64").orElseThrow();
        assertFalse(ended.isOver(LocalDate.of(2025, 11, 25)));
        assertTrue(ended.isOver(LocalDate.of(2025, 11, 26)));
        List<String> offered = AmiTypes.offered();
        assertEquals(List.of(), offered.stream().filter(id -> id.startsWith("AL2_")).toList());
        assertEquals(AmiTypes.CUSTOM, offered.getLast());
    }

    @Test
    void theSystemIsKeptWhereItHasAnImage() {
        assertEquals(
                List.of("BOTTLEROCKET_ARM_64_NVIDIA", "BOTTLEROCKET_x86_64_FIPS", "AL2023_x86_64_NEURON"),
                List.of(
                        id(AmiTypes.fitting("Bottlerocket", true, "nvidia")),
                        id(AmiTypes.fitting("Bottlerocket FIPS", false, "none")),
                        id(AmiTypes.fitting("Windows", false, "neuron"))));
        assertEquals(Optional.empty(), AmiTypes.fitting("Amazon Linux 2023", true, "neuron"));
    }

    private static String id(Optional<AmiType> found) {
        return found.orElseThrow().id();
    }
}
