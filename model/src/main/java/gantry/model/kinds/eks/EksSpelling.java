package gantry.model.kinds.eks;

import gantry.model.kind.Choice;
import gantry.model.kind.Conversion;
import gantry.model.kind.Json;
import gantry.model.kind.Values;
import gantry.model.kinds.binding.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How values of EKS are spelt in CloudFormation; each is a pair of functions that undo each other.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/AWS_EKS.html
final class EksSpelling {

    private static final String TYPE = "Type";
    private static final String NAMESPACE = "Namespace";
    private static final String LABELS = "Labels";

    private EksSpelling() {}

    /// Kinds of logs as `[{Type: api}, {Type: audit}]`.
    static Conversion<List<ControlPlaneLog>> logTypes() {
        Choice<ControlPlaneLog> choice = Choice.of(ControlPlaneLog.class);
        return new Conversion<>(
                list -> Json.normal(list.stream().map(log -> Map.of(TYPE, log.value())).toList()),
                json -> each(json,
                        item -> item.get(TYPE) instanceof String type ? choice.read(type) : Optional.empty()));
    }

    /// The key that encrypts secrets, as the only encryption configuration there may be.
    static Conversion<String> secretsKey() {
        return new Conversion<>(
                arn -> Json.normal(List.of(Map.of(
                        "Provider", Map.of("KeyArn", arn),
                        "Resources", List.of("secrets")))),
                json -> each(json, item -> item.get("Provider") instanceof Map<?, ?> provider
                        && provider.get("KeyArn") instanceof String arn ? Optional.of(arn) : Optional.empty())
                        .filter(list -> list.size() == 1)
                        .map(List::getFirst));
    }

    /// Selectors with their labels as pairs.
    static Conversion<List<Values>> selectors() {
        return new Conversion<>(
                list -> Json.normal(list.stream().map(EksSpelling::selector).toList()),
                json -> each(json, EksSpelling::selector));
    }

    private static Map<String, Object> selector(Values values) {
        var written = new LinkedHashMap<String, Object>();
        values.get(FargateSelector.NAMESPACE).ifPresent(name -> written.put(NAMESPACE, name));
        values.get(FargateSelector.LABELS).ifPresent(labels -> written.put(LABELS, labels().there().apply(labels)));
        return written;
    }

    private static Optional<Values> selector(Map<?, ?> item) {
        if (!(item.get(NAMESPACE) instanceof String name)) {
            return Optional.empty();
        }
        Values values = Values.EMPTY.with(FargateSelector.NAMESPACE, name);
        Object pairs = item.get(LABELS);
        return pairs == null
                ? Optional.of(values)
                : labels().back().apply(pairs).map(labels -> values.with(FargateSelector.LABELS, labels));
    }

    private static Conversion<Map<String, String>> labels() {
        return Spelling.pairs("Key", "Value");
    }

    private interface Reader<T> {

        Optional<T> read(Map<?, ?> item);
    }

    /// Reads every item of a list of objects; empty when one can't be read.
    private static <T> Optional<List<T>> each(Object json, Reader<T> reader) {
        if (!(json instanceof List<?> items)) {
            return Optional.empty();
        }
        var read = new ArrayList<T>();
        for (Object item : items) {
            Optional<T> value = item instanceof Map<?, ?> map ? reader.read(map) : Optional.empty();
            if (value.isEmpty()) {
                return Optional.empty();
            }
            read.add(value.get());
        }
        return Optional.of(List.copyOf(read));
    }
}
