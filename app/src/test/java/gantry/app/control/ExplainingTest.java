package gantry.app.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.app.PanelFixture;
import gantry.model.kind.Cardinality;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Category;
import gantry.model.kind.NodeKind;
import gantry.model.kind.NodeKindBuilder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ExplainingTest {

    private static NodeKindBuilder kind(String id) {
        return NodeKind.of("test." + id).title("The " + id).about("About it.").category(Category.ECS).icon("box");
    }

    @Test
    void aKindIsExplainedInTheOrderOfReading() {
        NodeKind queue = kind("queue").build();
        NodeKind worker = kind("worker")
                .source("https://example.org/worker")
                .explain("There is work.", "There is none.", "8 hands.", "Per hour.")
                .to("reads", queue.id(), Cardinality.ANY, "takes work")
                .build();
        var catalogue = new Catalogue(List.of(worker, queue), List.of(PanelFixture.READS));
        assertEquals(
                new Explaining(
                        "The worker",
                        "ECS",
                        "About it.",
                        List.of(
                                new Explaining.Part("Use it when", "There is work."),
                                new Explaining.Part("Better not when", "There is none."),
                                new Explaining.Part("Limits", "8 hands."),
                                new Explaining.Part("Cost", "Per hour."),
                                new Explaining.Part("Connects to", "The queue")),
                        "https://example.org/worker"),
                Explaining.of(worker, catalogue));
        assertEquals(
                List.of(new Explaining.Part("Connects to", "The worker")), Explaining.of(queue, catalogue).parts());
    }

    @Test
    void eightNamesAreEnough() {
        var kinds = new ArrayList<NodeKind>();
        NodeKindBuilder hub = kind("hub");
        for (int number = 1; number <= 10; number++) {
            kinds.add(kind("k" + number).build());
            hub.to("reads", "test.k" + number, Cardinality.ANY, "");
        }
        NodeKind centre = hub.build();
        kinds.add(centre);
        assertEquals(
                "The k1, The k2, The k3, The k4, The k5, The k6, The k7, The k8 +2",
                Explaining.of(centre, new Catalogue(kinds, List.of(PanelFixture.READS)))
                        .parts()
                        .getFirst()
                        .text());
    }
}
