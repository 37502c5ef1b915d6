package gantry.export.cli;

import gantry.export.Artifact;
import gantry.export.ExportResult;
import gantry.export.Exporter;
import gantry.model.CancelToken;
import gantry.model.check.Location;
import gantry.model.check.Problem;
import gantry.model.check.Severity;
import gantry.model.diagram.Diagram;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `gantry export`: writes what a drawing becomes, and says what it can't become.
@Command(mixinStandardHelpOptions = true, description = "Export a drawing to CloudFormation or Kubernetes.")
final class ExportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The drawing.")
    private Path file = Path.of("");

    @Option(names = "--to", required = true, paramLabel = "TARGET", description = "cloudformation or kubernetes")
    private String target = "";

    @Option(names = "--format", paramLabel = "FORMAT", description = "The spelling: yaml (default) or, for CloudFormation, json.")
    private String format = "";

    @Option(names = {"-o",
            "--output"}, required = true, paramLabel = "DIR", description = "The folder to write to; made when missing.")
    private Path folder = Path.of("");

    @Option(names = "--force", description = "Overwrite files that exist.")
    private boolean mayOverwrite;

    private final Session session;

    ExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Optional<Exporter> exporter = session.exporters().stream()
                .filter(each -> each.target().id().equals(target))
                .findFirst();
        if (exporter.isEmpty()) {
            String known = String.join(
                    ", ", session.exporters().stream().map(each -> each.target().id()).toList());
            return session.unusable("there is no export to '" + target + "'; choose one of " + known);
        }
        String spelling = format.isEmpty() ? exporter.get().formats().getFirst() : format;
        if (!exporter.get().formats().contains(spelling)) {
            return session.unusable("'" + spelling + "' is no format of " + target + "; choose one of "
                    + String.join(", ", exporter.get().formats()));
        }
        Optional<Diagram> diagram = new DrawingFiles(session.catalogue(), session.err()).read(file);
        if (diagram.isEmpty()) {
            return Session.UNUSABLE;
        }
        return write(exporter.get().export(diagram.get(), spelling, new CancelToken()));
    }

    private int write(ExportResult result) {
        result.problems().forEach(this::say);
        for (Artifact artifact : result.artifacts()) {
            if (!mayOverwrite && Files.exists(folder.resolve(artifact.path()))) {
                session.err().println("gantry: " + folder.resolve(artifact.path())
                        + " exists; nothing was written. Give --force to overwrite.");
                return Session.FINDINGS;
            }
        }
        for (Artifact artifact : result.artifacts()) {
            Path path = folder.resolve(artifact.path());
            try {
                Output.write(path, artifact.text().getBytes(StandardCharsets.UTF_8));
            } catch (IOException failure) {
                return session.unusable("can't write " + path + ": " + failure.getMessage());
            }
            session.out().println(path);
        }
        if (!result.nextStep().isEmpty()) {
            session.err().println("Next: " + result.nextStep());
        }
        boolean hasErrors = result.problems().stream().anyMatch(each -> each.severity() == Severity.ERROR);
        return hasErrors ? Session.FINDINGS : Session.OK;
    }

    private void say(Problem problem) {
        String place = problem.location() instanceof Location.InDiagram in
                ? in.element().value() + (in.field().text().isEmpty() ? "" : "." + in.field().text()) + ": "
                : "";
        session.err().println(file + ": " + problem.severity().id() + ": " + place + problem.message() + " ["
                + problem.rule().id() + "]");
    }
}
