package gantry.export.kubernetes;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Judges objects by the strict schemas of Kubernetes 1.36, which refuse unknown fields.
final class Schemas {

    private static final JsonMapper JSON = new JsonMapper();

    private final JsonNode all;
    private final Map<String, Schema> known = new HashMap<>();

    Schemas() {
        try (InputStream file = Objects.requireNonNull(getClass().getResourceAsStream("schema-1.36.json"))) {
            all = JSON.readTree(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// What is wrong with an object.
    List<String> faults(Map<String, Object> object) {
        String type = object.get("apiVersion") + "/" + object.get("kind");
        if (!all.get("kinds").has(type)) {
            return List.of("no schema for " + type);
        }
        JsonNode data = JSON.valueToTree(object);
        return known.computeIfAbsent(type, this::schema).validate(data).stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .toList();
    }

    private Schema schema(String type) {
        ObjectNode schema = JSON.createObjectNode();
        schema.put("$ref", "#/definitions/" + all.get("kinds").get(type).asString());
        schema.set("definitions", all.get("definitions"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(schema);
    }
}
