package gantry.model.format;

import gantry.model.diagram.Trait;
import gantry.model.geometry.Side;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The JSON Schema (draft 2020-12) of the file format, derived from the catalogue.
public final class KindSchema {

    private static final Map<String, Object> ID = ordered("type", "string", "pattern", "^[A-Za-z0-9._-]{1,64}$");
    private static final Map<String, Object> NUMBER = Map.of("type", "number");
    private static final Map<String, Object> TEXT = Map.of("type", "string");

    private KindSchema() {}

    /// The schema as plain JSON data, in a stable order.
    public static Map<String, Object> of(Catalogue catalogue) {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("$schema", TEXT);
        properties.put("format", constant(FormatVersion.FORMAT));
        properties.put("version", constant(FormatVersion.CURRENT));
        properties.put("id", TEXT);
        properties.put("title", TEXT);
        properties.put("settings", Map.of("type", "object"));
        properties.put("kinds", object("additionalProperties", ordered("type", "integer", "minimum", 1L)));
        properties.put("nodes",
                array(element(node(), catalogue.nodes(), List.of("id", "kind", "x", "y", "width", "height"))));
        properties.put("connections",
                array(element(edge(), catalogue.connections(), List.of("id", "kind", "from", "to"))));
        var schema = new LinkedHashMap<String, Object>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "Gantry drawing, format version " + FormatVersion.CURRENT);
        schema.put("type", "object");
        schema.put("required", List.of("format", "version"));
        schema.put("additionalProperties", false);
        schema.put("properties", properties);
        return schema;
    }

    private static Map<String, Object> node() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", ID);
        fields.put("kind", TEXT);
        fields.put("name", TEXT);
        fields.put("parent", ID);
        for (String name : List.of("x", "y", "width", "height")) {
            fields.put(name, NUMBER);
        }
        fields.put("z", Map.of("type", "integer"));
        for (Trait trait : Trait.values()) {
            fields.put(trait.fieldName(), Map.of("type", "boolean"));
        }
        return fields;
    }

    private static Map<String, Object> edge() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", ID);
        fields.put("kind", TEXT);
        fields.put("from", ID);
        fields.put("to", ID);
        fields.put("bends", array(array(NUMBER)));
        fields.put("fromAnchor", anchor());
        fields.put("toAnchor", anchor());
        return fields;
    }

    /// A side and how far along it.
    private static Map<String, Object> anchor() {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "array");
        List<String> sides = Stream.of(Side.values()).map(Side::fieldName).toList();
        var along = new LinkedHashMap<String, Object>();
        along.put("type", "number");
        along.put("minimum", 0L);
        along.put("maximum", 1L);
        schema.put("prefixItems", List.of(Map.of("enum", sides), along));
        schema.put("minItems", 2L);
        schema.put("maxItems", 2L);
        return schema;
    }

    private static Map<String, Object> element(
            Map<String, Object> fields, List<? extends Kind> kinds, List<String> required) {
        fields.put("properties", Map.of("type", "object"));
        var muted = new LinkedHashMap<String, Object>();
        muted.put("type", "object");
        muted.put("required", List.of("rule", "reason"));
        muted.put("properties", ordered("rule", TEXT, "reason", TEXT));
        fields.put("muted", array(muted));
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "object");
        schema.put("required", required);
        schema.put("additionalProperties", false);
        schema.put("properties", fields);
        schema.put("allOf", kinds.stream().map(KindSchema::onlyFor).toList());
        return schema;
    }

    /// What the properties must look like when the element has this kind; unknown properties stay allowed.
    private static Map<String, Object> onlyFor(Kind kind) {
        var values = new LinkedHashMap<String, Object>();
        kind.properties().forEach(property -> values.put(property.name(), property.schema()));
        var then = new LinkedHashMap<String, Object>();
        then.put("title", kind.title());
        if (!kind.about().isEmpty()) {
            then.put("description", kind.about());
        }
        var properties = new LinkedHashMap<String, Object>();
        properties.put("type", "object");
        properties.put("properties", values);
        then.put("properties", Map.of("properties", properties));
        var rule = new LinkedHashMap<String, Object>();
        rule.put("if", Map.of("properties", Map.of("kind", constant(kind.id()))));
        rule.put("then", then);
        return rule;
    }

    /// A map of two members in the given order, which `Map.of` doesn't keep.
    private static Map<String, Object> ordered(String first, Object firstValue, String second, Object secondValue) {
        var map = new LinkedHashMap<String, Object>();
        map.put(first, firstValue);
        map.put(second, secondValue);
        return map;
    }

    private static Map<String, Object> constant(Object value) {
        return Map.of("const", value);
    }

    private static Map<String, Object> array(Map<String, Object> items) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "array");
        schema.put("items", items);
        return schema;
    }

    private static Map<String, Object> object(String key, Object value) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "object");
        schema.put(key, value);
        return schema;
    }
}
