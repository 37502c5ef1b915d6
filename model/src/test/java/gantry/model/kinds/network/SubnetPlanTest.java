package gantry.model.kinds.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.model.kind.CidrBlock;
import gantry.model.kind.Sight;
import gantry.model.kind.Start;
import gantry.model.kind.Values;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubnetPlanTest {

    @Test
    void subnetsInARowGetTheirOwnNameZoneAndBlock() {
        List<String> facts = row(Values.EMPTY, 8).stream()
                .map(start -> start.name() + " " + Subnet.KIND.fact(Sight.of(start.values())))
                .toList();
        assertEquals(
                List.of(
                        "public-a 10.0.0.0/20 · zone a · public",
                        "public-b 10.0.16.0/20 · zone b · public",
                        "private-a 10.0.32.0/20 · zone a · private",
                        "private-b 10.0.48.0/20 · zone b · private",
                        "public-c 10.0.64.0/20 · zone c · public",
                        "private-c 10.0.80.0/20 · zone c · private",
                        "public-d 10.0.96.0/20 · zone d · public",
                        "private-d 10.0.112.0/20 · zone d · private"),
                facts);
    }

    @Test
    void aSmallNetworkIsCutIntoSmallBlocks() {
        Values small = Values.EMPTY.with(Vpc.CIDR, CidrBlock.parse("10.1.2.0/24").orElseThrow());
        assertEquals(
                List.of("10.1.2.0/28", "10.1.2.16/28", "10.1.2.32/28"),
                row(small, 3).stream()
                        .map(start -> start.values().value(Subnet.CIDR).toString())
                        .toList());
    }

    @Test
    void aFullNetworkLeavesTheBlockToTheUser() {
        Values tiny = Values.EMPTY.with(Vpc.CIDR, CidrBlock.parse("10.1.2.0/28").orElseThrow());
        assertEquals(
                List.of(true, false),
                row(tiny, 2).stream()
                        .map(start -> start.values().has(Subnet.CIDR))
                        .toList());
    }

    @Test
    void aFullNetworkGoesOnWithItsFurtherBlocks() {
        Values grown = Values.EMPTY
                .with(Vpc.CIDR, CidrBlock.parse("10.1.2.0/28").orElseThrow())
                .with(Vpc.EXTRA_CIDRS, List.of(CidrBlock.parse("10.1.3.0/27").orElseThrow()));
        assertEquals(
                List.of("10.1.2.0/28", "10.1.3.0/28", "10.1.3.16/28"),
                row(grown, 3).stream()
                        .map(start -> start.values().value(Subnet.CIDR).toString())
                        .toList());
    }

    @Test
    void aDeletedSubnetLeavesItsPlaceToTheNext() {
        List<Values> siblings = new ArrayList<>(
                row(Values.EMPTY, 4).stream().map(Start::values).toList());
        siblings.remove(1);
        Start next = Subnet.KIND.start(Values.EMPTY, siblings);
        assertEquals("public-b 10.0.16.0/20", next.name() + " " + next.values().value(Subnet.CIDR));
    }

    private static List<Start> row(Values vpc, int count) {
        var starts = new ArrayList<Start>();
        for (int index = 0; index < count; index++) {
            starts.add(Subnet.KIND.start(vpc, starts.stream().map(Start::values).toList()));
        }
        return starts;
    }
}
