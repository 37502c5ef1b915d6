package gantry.model.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class InstanceTypesTest {

    @Test
    void acceleratorsAreTold() {
        List<String> types = List.of(
                "p4d.24xlarge", "g5.xlarge", "gr6.4xlarge", "g5g.xlarge", "g4ad.xlarge", "inf2.xlarge", "trn1.2xlarge",
                "m7g.large");
        assertEquals(
                List.of("p4d.24xlarge", "g5.xlarge", "gr6.4xlarge", "g5g.xlarge"),
                types.stream().filter(InstanceTypes::isNvidia).toList());
        assertEquals(
                List.of("inf2.xlarge", "trn1.2xlarge"), types.stream().filter(InstanceTypes::isNeuron).toList());
    }

    @Test
    void siblingsHaveTheSameSizeAndProcessor() {
        assertEquals(
                List.of("m5a.large", "m6i.large"), InstanceTypes.siblings("m5.large").subList(0, 2));
        assertEquals(List.of("t3a.medium", "t2.medium"), InstanceTypes.siblings("t3.medium"));
        assertEquals(List.of(), InstanceTypes.siblings("x2iedn.4xlarge"));
        assertEquals(List.of(), InstanceTypes.siblings("nothing"));
        for (String type : List.of("m5.large", "m6g.large", "c7g.4xlarge", "r5.8xlarge", "g5.xlarge")) {
            assertEquals(
                    List.of(),
                    InstanceTypes.siblings(type).stream()
                            .filter(other -> InstanceFamilies.isArm(other) != InstanceFamilies.isArm(type)
                                    || InstanceTypes.isNvidia(other) != InstanceTypes.isNvidia(type))
                            .toList(),
                    type);
        }
    }
}
