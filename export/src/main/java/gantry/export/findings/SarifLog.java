package gantry.export.findings;

import gantry.model.check.Fix;
import gantry.model.check.Location;
import gantry.model.check.Problem;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.diagram.ElementId;
import gantry.model.diagram.Node;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Findings in the exchange format of static analysers.
///
/// Elements of a drawing are logical locations: lines of its file say little. Muted findings are suppressed results, with the
/// reason as justification.
///
/// Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
final class SarifLog {

    private static final String SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// By id; rules that aren't among those asked, as that about broken rules, come last.
    private final Map<String, RuleInfo> rules = new LinkedHashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Object> results = new ArrayList<>();

    private SarifLog(List<Rule> asked) {
        asked.forEach(rule -> place(rule.info()));
    }

    private int place(RuleInfo rule) {
        rules.putIfAbsent(rule.id(), rule);
        return places.computeIfAbsent(rule.id(), id -> rules.size() - 1);
    }

    static Map<String, Object> of(List<CheckedFile> files, List<Rule> asked) {
        var log = new SarifLog(asked);
        for (CheckedFile file : files) {
            file.problems().forEach(problem -> log.results.add(log.result(file, problem)));
            file.result().muted().forEach(problem -> {
                Map<String, Object> result = log.result(file, problem);
                result.put("suppressions", List.of(suppression(file.reason(problem))));
                log.results.add(result);
            });
        }
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", log.driver()));
        run.put("columnKind", "utf16CodeUnits");
        run.put("results", log.results);
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("$schema", SCHEMA);
        all.put("version", "2.1.0");
        all.put("runs", List.of(run));
        return all;
    }

    private Map<String, Object> driver() {
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "Gantry");
        driver.put("rules", rules.values().stream().map(SarifLog::rule).toList());
        return driver;
    }

    private static Map<String, Object> rule(RuleInfo info) {
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("id", info.id());
        rule.put("shortDescription", text(info.title()));
        rule.put("fullDescription", text(info.why()));
        rule.put("helpUri", info.source().page().toString());
        rule.put("defaultConfiguration", Map.of("level", level(info.severity())));
        return rule;
    }

    private Map<String, Object> result(CheckedFile file, Problem problem) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", problem.rule().id());
        result.put("ruleIndex", place(problem.rule()));
        result.put("level", level(problem.severity()));
        result.put("message", text(problem.message()));
        result.put("locations", List.of(location(file, problem)));
        if (!problem.fixes().isEmpty()) {
            // A fix in the format's own sense would have to replace text in the file.
            result.put("properties", Map.of("fixes", problem.fixes().stream().map(Fix::label).toList()));
        }
        return result;
    }

    private static Map<String, Object> location(CheckedFile file, Problem problem) {
        Map<String, Object> location = new LinkedHashMap<>();
        location.put("physicalLocation", Map.of("artifactLocation", Map.of("uri", uri(file.file()))));
        if (problem.location() instanceof Location.InDiagram at) {
            Map<String, Object> element = new LinkedHashMap<>();
            element.put("name", name(file, at.element()));
            element.put("fullyQualifiedName", CheckedFile.Place.of(problem).full());
            element.put("kind", "element");
            location.put("logicalLocations", List.of(element));
        }
        return location;
    }

    private static String name(CheckedFile file, ElementId id) {
        return file.diagram().element(id)
                .filter(Node.class::isInstance)
                .map(element -> ((Node) element).name())
                .filter(name -> !name.isBlank())
                .orElse(id.value());
    }

    /// Relative as the user gave it, or absolute, with everything spelt that an address can't hold.
    private static String uri(String file) {
        Path path = Path.of(file);
        if (path.isAbsolute()) {
            return path.toUri().toString();
        }
        String root = Path.of("").toUri().toString();
        return path.toUri().toString().substring(root.length());
    }

    private static Map<String, Object> suppression(Optional<String> reason) {
        Map<String, Object> suppression = new LinkedHashMap<>();
        suppression.put("kind", "inSource");
        reason.ifPresent(why -> suppression.put("justification", why));
        return suppression;
    }

    private static Map<String, Object> text(String text) {
        return Map.of("text", text);
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}
