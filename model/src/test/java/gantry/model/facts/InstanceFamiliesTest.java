package gantry.model.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class InstanceFamiliesTest {

    private static final List<String> TYPES = List.of(
            "t3.large", "t4g.large", "m7g.large", "c7gn.xlarge", "a1.medium", "g4dn.xlarge", "g5.xlarge", "g5g.xlarge",
            "gr6.4xlarge", "p5.48xlarge", "inf2.xlarge");

    @Test
    void aGBehindTheNumberStandsForArm() {
        assertEquals(
                List.of("t4g.large", "m7g.large", "c7gn.xlarge", "a1.medium", "g5g.xlarge"),
                TYPES.stream().filter(InstanceFamilies::isArm).toList());
    }

    @Test
    void aGOrPInFrontStandsForGraphics() {
        assertEquals(
                List.of("g4dn.xlarge", "g5.xlarge", "g5g.xlarge", "gr6.4xlarge", "p5.48xlarge"),
                TYPES.stream().filter(InstanceFamilies::hasGraphics).toList());
    }
}
