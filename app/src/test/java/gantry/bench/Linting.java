package gantry.bench;

import gantry.export.Exporter;
import gantry.export.Exporters;
import gantry.model.CancelToken;
import gantry.model.diagram.Diagram;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Target;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// How long cfn-lint takes for the template of a drawing, start included, where it is installed: the nearest thing to a
/// peer of the checks.
final class Linting {

    private static final int RUNS = 3;

    private Linting() {}

    /// The times in ms; empty without cfn-lint.
    static Optional<double[]> of(Diagram diagram, Catalogue catalogue) {
        try {
            Path template = Files.createTempFile("large", ".yaml");
            try {
                Files.writeString(template, template(diagram, catalogue));
                return lint(template);
            } finally {
                Files.delete(template);
            }
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    private static String template(Diagram diagram, Catalogue catalogue) {
        Exporter exporter = Exporters.all(catalogue).stream()
                .filter(each -> each.target() == Target.CLOUDFORMATION)
                .findFirst()
                .orElseThrow();
        return exporter.export(diagram, "yaml", new CancelToken()).artifacts().getFirst().text();
    }

    private static Optional<double[]> lint(Path template) throws IOException {
        double[] times = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            try {
                new ProcessBuilder("cfn-lint", template.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor();
            } catch (IOException missing) {
                return Optional.empty();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
            times[run] = (System.nanoTime() - start) / 1e6;
        }
        return Optional.of(times);
    }
}
