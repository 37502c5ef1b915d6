package gantry.export.cloudformation;

import gantry.export.Drawing;
import gantry.export.ExportResult;
import gantry.export.cloudformation.recipe.Recipes;
import gantry.model.CancelToken;
import gantry.model.check.Problem;
import gantry.model.diagram.Diagram;
import gantry.model.kinds.Kinds;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// An export, with its template as data in the long spelling.
public record Exported(ExportResult result, Map<String, Object> template) {

    public static CloudFormationExporter exporter() {
        return new CloudFormationExporter(Kinds.catalogue(), Recipes.ALL);
    }

    public static Exported of(Drawing drawing) {
        return of(drawing.diagram());
    }

    public static Exported of(Diagram diagram) {
        ExportResult result = exporter().export(diagram, "json", new CancelToken());
        // JSON is YAML.
        return new Exported(
                result, result.artifacts().isEmpty() ? Map.of() : data(result.artifacts().getFirst().text()));
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> data(String json) {
        return (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromString(json);
    }

    @SuppressWarnings("unchecked")
    public Map<String, Map<String, Object>> resources() {
        return (Map<String, Map<String, Object>>) template.getOrDefault("Resources", Map.of());
    }

    /// The value at a path of keys and list indexes, such as `Resources/WebService/Properties/LoadBalancers/0`.
    public Optional<Object> at(String path) {
        Object value = template;
        for (String key : path.split("/")) {
            value = value instanceof Map<?, ?> map
                    ? map.get(key)
                    : value instanceof List<?> list && Integer.parseInt(key) < list.size()
                            ? list.get(Integer.parseInt(key))
                            : null;
        }
        return Optional.ofNullable(value);
    }

    /// The value at a path below the properties of a resource.
    ///
    /// @throws java.util.NoSuchElementException when there is none
    public Object property(String logicalId, String path) {
        return at("Resources/" + logicalId + "/Properties/" + path).orElseThrow();
    }

    /// The logical ids of one type, in the order of the template.
    public List<String> ofType(String type) {
        return resources().entrySet().stream()
                .filter(entry -> entry.getValue().get("Type").equals(type))
                .map(Map.Entry::getKey)
                .toList();
    }

    public List<String> rules() {
        return result.problems().stream().map(Problem::rule).map(rule -> rule.id()).toList();
    }

    public static Map<String, Object> ref(String name) {
        return Map.of("Ref", name);
    }

    public static Map<String, Object> att(String name, String attribute) {
        return Map.of("Fn::GetAtt", List.of(name, attribute));
    }
}
