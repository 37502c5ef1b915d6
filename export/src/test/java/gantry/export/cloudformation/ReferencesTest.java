package gantry.export.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.model.diagram.NodeId;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ReferencesTest {

    private static Resource resource(String name) {
        return new Resource(name, "AWS::SQS::Queue", new Owner(new NodeId(name), "Queue"));
    }

    @Test
    void aCircleIsFoundThroughTextsAndOrders() {
        Resource a = resource("A");
        Resource b = resource("B");
        Resource c = resource("C");
        Resource apart = resource("D").set("/Name", Intrinsic.sub("${A}-${AWS::StackName}"));
        a.set("/List", List.of(Block.of("X", Intrinsic.sub("arn:${B.Arn}/*"))));
        b.after(c);
        c.set("/Y", a.arn());
        var references = new References(List.of(apart, a, b, c));
        assertEquals(List.of(a, b, c), references.circle());
    }

    @Test
    void orderedResourcesFormNoCircle() {
        Resource a = resource("A");
        Resource b = resource("B").set("/X", a.ref()).after(a);
        var references = new References(List.of(a, b));
        assertEquals(List.of(), references.circle());
        references.dropImpliedOrders();
        assertEquals(List.of(), List.copyOf(b.dependsOn()));
    }

    @Test
    void escapedNamesAreNoReferences() {
        var names = new TreeSet<String>();
        References.collect(Intrinsic.sub("${A} ${!B} ${C.D} ${AWS::Region}"), names);
        References.collect(Intrinsic.unique("x-${Unique}"), names);
        assertEquals(new TreeSet<>(List.of("A", "C", "AWS::StackId")), names);
    }
}
