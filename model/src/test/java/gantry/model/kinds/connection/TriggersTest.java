package gantry.model.kinds.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.model.kind.Conversion;
import gantry.model.kind.Target;
import gantry.model.kind.Values;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TriggersTest {

    @Test
    void anApiShowsItsFirstRouteAndHowManyFollow() {
        Values orders = Values.EMPTY.with(Route.METHOD, HttpMethod.GET).with(Route.PATH, "/orders/{id}");
        Values files = Values.EMPTY.with(Route.PATH, "/files/{proxy+}");
        assertEquals(
                List.of(Optional.empty(), Optional.of("GET /orders/{id}"), Optional.of("ANY /files/{proxy+} +1")),
                List.of(
                        label(List.of()),
                        label(List.of(orders)),
                        label(List.of(files, orders))));
    }

    private static Optional<String> label(List<Values> routes) {
        return ApiTrigger.KIND.labelFor(Values.EMPTY.with(ApiTrigger.ROUTES, routes));
    }

    @Test
    void aBucketShowsWhichObjectsItTellsAbout() {
        Values pictures = Values.EMPTY.with(Notifies.PREFIX, "incoming/").with(Notifies.SUFFIX, ".jpg");
        assertEquals(Optional.of("incoming/*.jpg"), Notifies.KIND.labelFor(pictures));
    }

    @Test
    void filtersAreReadBack() {
        Conversion<List<String>> conversion = SqsTrigger.FILTERS
                .bindings(Target.CLOUDFORMATION)
                .getFirst()
                .conversion();
        List<String> filters = List.of("{\"body\": {\"paid\": [true]}}");
        Object written = conversion.there().apply(filters);
        assertEquals(Map.of("Filters", List.of(Map.of("Pattern", filters.getFirst()))), written);
        assertEquals(Optional.of(filters), conversion.back().apply(written));
    }
}
