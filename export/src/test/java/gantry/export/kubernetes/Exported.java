package gantry.export.kubernetes;

import gantry.export.Artifact;
import gantry.export.Drawing;
import gantry.export.ExportResult;
import gantry.model.CancelToken;
import gantry.model.check.Location;
import gantry.model.check.Problem;
import gantry.model.check.RuleInfo;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.ElementId;
import gantry.model.kinds.Kinds;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// What a drawing became, read back from the text, for tests to ask.
record Exported(ExportResult result) {

    private static final YAMLMapper YAML = new YAMLMapper();

    static Exported of(Diagram diagram) {
        return new Exported(new KubernetesExporter(Kinds.catalogue()).export(diagram, "yaml", new CancelToken()));
    }

    static Exported of(Drawing drawing) {
        return of(drawing.diagram());
    }

    /// All objects by file, those of examples included.
    Map<String, Map<String, Object>> objects() {
        var objects = new LinkedHashMap<String, Map<String, Object>>();
        for (Artifact artifact : result.artifacts()) {
            boolean isObject = artifact.path().contains(".yaml") && !artifact.path().endsWith(Kustomization.FILE);
            if (isObject) {
                objects.put(artifact.path(), read(artifact.text()));
            }
        }
        return objects;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> read(String yaml) {
        return YAML.readValue(yaml, Map.class);
    }

    String text(String path) {
        return result.artifacts().stream()
                .filter(artifact -> artifact.path().equals(path))
                .findFirst()
                .map(Artifact::text)
                .orElseThrow(() -> new NoSuchElementException(path + " is none of " + paths()));
    }

    List<String> paths() {
        return result.artifacts().stream().map(Artifact::path).toList();
    }

    /// The value in a file at keys and list positions parted by `/`; the text `absent` when there is none.
    Object at(String path, String keys) {
        Object at = read(text(path));
        for (String key : keys.split("/")) {
            Object next = switch (at) {
                case Map<?, ?> map -> map.get(key.replace('~', '/'));
                case List<?> list when list.size() > Integer.parseInt(key) -> list.get(Integer.parseInt(key));
                default -> null;
            };
            if (next == null) {
                return "absent";
            }
            at = next;
        }
        return at;
    }

    /// The messages of a rule about an element.
    List<String> messages(RuleInfo rule, ElementId element) {
        return result.problems().stream()
                .filter(problem -> problem.rule().equals(rule))
                .filter(problem -> isAt(problem, element))
                .map(Problem::message)
                .toList();
    }

    private static boolean isAt(Problem problem, ElementId element) {
        return problem.location() instanceof Location.InDiagram in && in.element().equals(element);
    }

    /// The findings of a rule, each as its element and field.
    List<String> places(RuleInfo rule) {
        return result.problems().stream()
                .filter(problem -> problem.rule().equals(rule))
                .map(problem -> problem.location() instanceof Location.InDiagram in
                        ? in.element().value() + " " + in.field().text()
                        : "")
                .map(String::strip)
                .toList();
    }
}
