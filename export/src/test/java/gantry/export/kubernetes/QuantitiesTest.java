package gantry.export.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitiesTest {

    @ParameterizedTest
    @CsvSource({"1,1m", "2,2m", "128,125m", "256,250m", "512,500m", "1000,977m", "1024,1", "1536,1500m", "4096,4"})
    void cpuUnitsBecomeThousandthsOfAProcessorRoundedUp(long units, String quantity) {
        assertEquals(quantity, Quantities.cpu(units).toString());
    }

    @ParameterizedTest
    @CsvSource({"6,6Mi", "512,512Mi", "2048,2048Mi"})
    void mebibytesStayMebibytes(long size, String quantity) {
        assertEquals(quantity, Quantities.memory(size).toString());
    }
}
