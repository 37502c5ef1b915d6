package gantry.export.cli;

import gantry.model.CancelToken;
import gantry.model.check.FieldPath;
import gantry.model.check.Fix;
import gantry.model.check.Location;
import gantry.model.check.Problem;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.ElementId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `gantry check`: runs all rules over drawings and lists what they find.
@Command(mixinStandardHelpOptions = true, description = "Check drawings against the documented rules of AWS and Kubernetes.")
final class CheckCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Drawings to check.")
    private List<Path> files = List.of();

    @Option(names = "--format", description = "text (default) or json")
    private OutputFormat format = OutputFormat.TEXT;

    private final Session session;

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var reader = new DrawingFiles(session.catalogue(), session.err());
        var rows = new ArrayList<Map<String, Object>>();
        boolean isReadable = true;
        for (Path file : files) {
            Optional<Diagram> diagram = reader.read(file);
            isReadable &= diagram.isPresent();
            diagram.ifPresent(each -> session.checker()
                    .run(each, new CancelToken())
                    .problems()
                    .forEach(problem -> rows.add(row(file, problem))));
        }
        switch (format) {
            case JSON -> JsonOutput.print(Map.of("problems", rows), session.out());
            case TEXT -> rows.forEach(this::print);
        }
        if (!isReadable) {
            return Session.UNUSABLE;
        }
        return rows.isEmpty() ? Session.OK : Session.FINDINGS;
    }

    private void print(Map<String, Object> row) {
        String field = "".equals(row.get("field")) ? "" : "." + row.get("field");
        String place = "".equals(row.get("element")) ? "" : row.get("element") + field + ": ";
        session.out().println(row.get("file") + ": " + row.get("severity") + ": " + place + row.get("message") + " ["
                + row.get("rule") + "]");
    }

    private static Map<String, Object> row(Path file, Problem problem) {
        var row = new LinkedHashMap<String, Object>();
        row.put("file", file.toString());
        row.put("rule", problem.rule().id());
        row.put("severity", problem.severity().id());
        switch (problem.location()) {
            case Location.InDiagram(ElementId element, FieldPath field) -> {
                row.put("element", element.value());
                row.put("field", field.text());
            }
            case Location.InFile _,Location.WholeDocument _ -> {
                row.put("element", "");
                row.put("field", "");
            }
        }
        row.put("message", problem.message());
        row.put("why", problem.rule().why());
        row.put("source", problem.rule().source().page().toString());
        row.put("fixes", problem.fixes().stream().map(Fix::label).toList());
        return row;
    }
}
