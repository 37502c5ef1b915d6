package gantry.export.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.export.Drawing;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Draft;
import gantry.model.diagram.Edits;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kinds.Kinds;
import gantry.model.kinds.messaging.SqsQueue;
import gantry.model.kinds.storage.DynamoDbTable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LogicalIdsTest {

    @Test
    void namesBecomeLettersAndDigits() {
        List<String> names = List.of("web", "order-history", "Größe 2", "42", "日本", "a.b/c_d", "");
        assertEquals(
                List.of("Web", "OrderHistory", "Grosse2", "N42", "N", "ABCD", "N"),
                names.stream().map(LogicalIds::pascalCase).toList());
    }

    @Test
    void equalNamesOfOneKindAreNumberedInTheOrderOfIds() {
        var drawing = new Drawing("");
        NodeId first = drawing.node(SqsQueue.ID, "orders");
        NodeId second = drawing.node(SqsQueue.ID, "Orders");
        NodeId other = drawing.node(DynamoDbTable.ID, "orders");
        LogicalIds ids = LogicalIds.of(drawing.diagram(), Kinds.catalogue());
        assertEquals(List.of("Orders", "Orders2", "Orders"), List.of(
                ids.base(first), ids.base(second), ids.base(other)));
    }

    @Test
    void aFrozenBaseSurvivesRenaming() {
        var drawing = new Drawing("");
        NodeId queue = drawing.node(SqsQueue.ID, "orders");
        Diagram frozen = drawing.diagram().apply(LogicalIds.freezing(drawing.diagram(), Kinds.catalogue()));
        Node renamed = frozen.require(queue).withName("something else");
        Diagram changed = frozen.apply(new Draft(frozen).put(renamed).diff());
        assertEquals(Exported.of(frozen).resources().keySet(), Exported.of(changed).resources().keySet());
        assertTrue(LogicalIds.freezing(frozen, Kinds.catalogue()).isEmpty());
    }

    @Test
    void aCopyGetsItsOwnFrozenBase() {
        var drawing = new Drawing("");
        NodeId first = drawing.node(SqsQueue.ID, "orders");
        NodeId copy = drawing.node(SqsQueue.ID, "letters");
        Diagram plain = drawing.diagram();
        Diagram copied = plain.apply(Edits.set(plain, List.of(first, copy), LogicalId.PROPERTY, "Orders"));
        Diagram frozen = copied.apply(LogicalIds.freezing(copied, Kinds.catalogue()));
        assertEquals(
                List.of(Optional.of("Orders"), Optional.of("Letters")),
                Stream.of(first, copy)
                        .map(id -> frozen.require(id).values().get(LogicalId.PROPERTY))
                        .toList());
    }
}
