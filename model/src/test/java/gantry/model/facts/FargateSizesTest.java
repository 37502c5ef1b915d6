package gantry.model.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.model.facts.FargateSizes.Size;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FargateSizesTest {

    private final FargateSizes linux = FargateSizes.linux();

    @Test
    void offersTheDocumentedSizesOnly() {
        List<Boolean> offered = List.of(
                linux.offers(new Size(256, 2048)),
                linux.offers(new Size(512, 4096)),
                linux.offers(new Size(4096, 30_720)),
                linux.offers(new Size(8192, 61_440)),
                linux.offers(new Size(16_384, 122_880)));
        List<Boolean> refused = List.of(
                linux.offers(new Size(256, 3072)),
                linux.offers(new Size(512, 1536)),
                linux.offers(new Size(8192, 17_408)),
                linux.offers(new Size(16_384, 36_864)),
                linux.offers(new Size(300, 1024)));
        assertEquals(List.of(true, true, true, true, true), offered);
        assertEquals(List.of(false, false, false, false, false), refused);
    }

    @Test
    void countsTheSizesOfEveryRow() {
        assertEquals(
                List.of(3, 4, 7, 13, 23, 12, 12),
                linux.cpus().stream()
                        .map(cpu -> linux.row(cpu).orElseThrow().memories().size())
                        .toList());
    }

    @Test
    void raisesTheMemoryWithinTheSameCpuFirst() {
        assertEquals(Optional.of(new Size(512, 2048)), linux.atLeast(new Size(512, 1500)));
    }

    @Test
    void raisesTheCpuWhenTheMemoryIsAboveItsRange() {
        assertEquals(Optional.of(new Size(512, 4096)), linux.atLeast(new Size(256, 4096)));
    }

    @Test
    void hasNothingAboveTheLargestSize() {
        assertEquals(Optional.empty(), linux.atLeast(new Size(16_384, 131_072)));
        assertEquals(new Size(16_384, 122_880), linux.largest());
    }

    @Test
    void offersWindowsFewerSizes() {
        assertEquals(List.of(1024L, 2048L, 4096L), FargateSizes.windows().cpus());
    }
}
