package gantry.model.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.model.kind.Values;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ValuePathTest {

    private static final Values PORTS = new Values(Map.of(
            "ports", List.of(Map.of("containerPort", 80L), Map.of("containerPort", 81L, "hostPort", 8081L))));

    private static final ValuePath HOST_PORT = ValuePath.of("ports").item(1).child("hostPort");

    @Test
    void readsLikeAFieldPath() {
        assertEquals(new FieldPath("ports[1].hostPort"), HOST_PORT.field());
    }

    @Test
    void removesAField() {
        assertEquals(
                new Values(Map.of("ports", List.of(Map.of("containerPort", 80L), Map.of("containerPort", 81L)))),
                HOST_PORT.remove(PORTS));
    }

    @Test
    void removesAnItem() {
        assertEquals(
                new Values(Map.of("ports", List.of(Map.of("containerPort", 80L)))),
                HOST_PORT.around().orElseThrow().remove(PORTS));
    }

    @Test
    void setsAField() {
        assertEquals(
                new Values(Map.of(
                        "ports",
                        List.of(Map.of("containerPort", 80L, "hostPort", 80L),
                                Map.of("containerPort", 81L, "hostPort", 8081L)))),
                ValuePath.of("ports").item(0).child("hostPort").set(PORTS, 80L));
    }

    @Test
    void changesNothingWhereItLeadsNowhere() {
        assertEquals(PORTS, ValuePath.of("ports").item(7).child("hostPort").set(PORTS, 1L));
        assertEquals(PORTS, ValuePath.of("other").child("hostPort").remove(PORTS));
        assertEquals(PORTS, ValuePath.of("other").remove(PORTS));
    }
}
