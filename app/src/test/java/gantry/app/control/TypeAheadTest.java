package gantry.app.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.app.control.TypeAhead.Offer;
import java.util.List;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

final class TypeAheadTest {

    private static final List<Offer> OFFERS = List.of(
            offer("my-web", "ECS service"), offer("orders", "Web server"), offer("cobweb", "Lambda function"),
            offer("web-api", "ECS service"), offer("web", "ECS service"));

    private static Offer offer(String title, String detail) {
        return new Offer(title, title, detail, Region::new);
    }

    private static List<String> fitting(String typed) {
        return TypeAhead.fitting(OFFERS, typed).stream().map(Offer::title).toList();
    }

    @Test
    void theBetterFitComesFirst() {
        assertEquals(List.of("web", "web-api", "my-web", "cobweb", "orders"), fitting("Web"));
    }

    @Test
    void everyWordMustBeInTitleOrDetail() {
        assertEquals(List.of("my-web", "web-api", "web"), fitting("service web"));
        assertEquals(List.of(), fitting("web queue"));
    }

    @Test
    void nothingTypedOffersEverythingInItsOrder() {
        assertEquals(List.of("my-web", "orders", "cobweb", "web-api", "web"), fitting(""));
    }
}
