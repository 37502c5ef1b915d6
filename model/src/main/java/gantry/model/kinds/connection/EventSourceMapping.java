package gantry.model.kinds.connection;

import gantry.model.kind.Conversion;
import gantry.model.kind.Flag;
import gantry.model.kind.Json;
import gantry.model.kind.ListOf;
import gantry.model.kind.Property;
import gantry.model.kind.Target;
import gantry.model.kind.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What all sources share that Lambda reads by itself: queues and streams.
///
/// Source: https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html
final class EventSourceMapping {

    static final String ROLE = "EventSourceMapping";
    static final String API = "https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html";

    /// Judges every number of a mapping, because many of them are bound to each other and to the source.
    static final String RULE = "trigger/event-source-mapping-settings";

    private static final String FILTERING = "https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html";

    static final Property<Boolean> REPORT_FAILURES = Property.of("reportFailures", new Flag())
            .title("Report single failures")
            .fallback(true)
            .about("The function answers which items of a batch failed, and only those come again.")
            .source("https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html")
            .unbound(Target.CLOUDFORMATION, "an item of a list that is empty without it");

    /// Up to 5 filters: https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html
    static final Property<List<String>> FILTERS = Property.of("filters", new ListOf<>(JsonDocument.upTo(4096), 5))
            .about("Patterns in JSON. Only items that match one of them reach the function; without any, all do.")
            .source(FILTERING)
            .checkedBy(RULE)
            .to(Target.CLOUDFORMATION, ROLE, "/FilterCriteria", patterns());

    private EventSourceMapping() {}

    private static Conversion<List<String>> patterns() {
        return new Conversion<>(
                list -> Json.normal(Map.of(
                        "Filters", list.stream().map(pattern -> Map.of("Pattern", pattern)).toList())),
                EventSourceMapping::fromCriteria);
    }

    private static Optional<List<String>> fromCriteria(Object json) {
        if (!(json instanceof Map<?, ?> criteria && criteria.get("Filters") instanceof List<?> items)) {
            return Optional.empty();
        }
        var patterns = new ArrayList<Object>();
        for (Object item : items) {
            if (item instanceof Map<?, ?> filter && filter.get("Pattern") instanceof String pattern) {
                patterns.add(pattern);
            }
        }
        return patterns.size() == items.size() ? ListOf.of(Text.lines()).read(patterns) : Optional.empty();
    }
}
