package gantry.model.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CidrBlockTest {

    @Test
    void hostBitsAreRefusedOrCleared() {
        assertEquals(Optional.empty(), CidrBlock.parse("10.0.0.5/24"));
        assertEquals(CidrBlock.parse("10.0.0.0/24"), CidrBlock.around("10.0.0.5/24"));
        assertEquals(CidrBlock.parse("10.0.0.0/24"), CidrBlock.around("10.0.0.0/24"));
    }

    @Test
    void otherTextIsNoBlock() {
        List<String> texts = List.of("", "10.0.0.0", "10.0.0.0/33", "10.0.0.256/24", "10.0.0/24", "10.0.0.0/-1");
        assertEquals(List.of(), texts.stream().flatMap(text -> CidrBlock.around(text).stream()).toList());
        assertEquals(List.of(), texts.stream().flatMap(text -> CidrBlock.parse(text).stream()).toList());
    }

    @Test
    void theWholeInternetIsABlock() {
        assertEquals(Optional.of(new CidrBlock(0, 0)), CidrBlock.parse("0.0.0.0/0"));
    }
}
