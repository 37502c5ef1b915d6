package gantry.bench;

import gantry.export.Exporter;
import gantry.export.Exporters;
import gantry.export.drawing.Picture;
import gantry.export.drawing.PictureFormat;
import gantry.export.drawing.PictureOptions;
import gantry.export.drawing.Routes;
import gantry.export.layout.Scope;
import gantry.export.layout.Tidy;
import gantry.model.CancelToken;
import gantry.model.check.Checker;
import gantry.model.check.rules.Rules;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Operations;
import gantry.model.format.DiagramFile;
import gantry.model.kind.Catalogue;
import gantry.model.kinds.Kinds;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Set;

/// Prints a table of how long the work off the window's thread takes on a large drawing; the median of several runs.
///
/// The argument is the number of nodes, 10,000 without one. See the app's README for how to run it.
public final class WorkBenchmark {

    private static final int RUNS = 7;

    private final PrintStream out;

    private WorkBenchmark(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        int count = arguments.length == 0 ? 10_000 : Integer.parseInt(arguments[0]);
        new WorkBenchmark(System.out).run(count);
    }

    private void run(int count) {
        Catalogue catalogue = Kinds.catalogue();
        var file = new DiagramFile(catalogue);
        Diagram diagram = LargeDrawing.of(count);
        byte[] bytes = file.write(diagram).getBytes(StandardCharsets.UTF_8);
        out.printf("%s, %.1f MB%n", diagram, bytes.length / 1e6);
        out.printf("%-34s %10s %10s%n", "", "first ms", "median ms");
        measure("read", () -> file.read("large.gantry.json", bytes).diagram().orElseThrow());
        measure("write", () -> file.write(diagram));
        var checker = new Checker(catalogue, Rules.ALL, Clock.systemUTC());
        measure("check, all rules", 60, () -> checker.run(diagram, new CancelToken()));
        Diagram usual = LargeDrawing.of(500);
        measure("check " + usual.nodes().size() + " nodes", 400, () -> checker.run(usual, new CancelToken()));
        Linting.of(usual, catalogue).ifPresent(times -> print("cfn-lint on their template", times));
        measure("move one node (diff and apply)", () -> diagram.apply(
                new Operations(catalogue).move(diagram, Set.of(diagram.nodes().iterator().next().id()), 8, 8)));
        measure("routes", () -> Routes.of(diagram));
        for (Exporter exporter : Exporters.all(catalogue)) {
            for (String format : exporter.formats()) {
                measure(
                        "export " + exporter.target().id() + " " + format,
                        () -> exporter.export(diagram, format, new CancelToken()));
            }
        }
        measure("picture, SVG",
                () -> Picture.of(diagram, catalogue, PictureOptions.USUAL.withDrawing(false)).in(PictureFormat.SVG));
        Diagram small = LargeDrawing.of(1_000);
        measure("tidy " + small.nodes().size() + " nodes, wide", () -> tidy(small, catalogue));
        Diagram nested = NestedDrawing.of(1_000);
        measure("tidy " + nested.nodes().size() + " nested nodes", () -> tidy(nested, catalogue));
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        out.printf("heap with the drawing: %.0f MB%n", (runtime.totalMemory() - runtime.freeMemory()) / 1e6);
    }

    private static void tidy(Diagram diagram, Catalogue catalogue) {
        Tidy.of(diagram, new Scope.Everything(), catalogue, new CancelToken());
    }

    private void measure(String what, Runnable work) {
        measure(what, RUNS, work);
    }

    /// @param runs how often; the second half counts as warm when it is more than a few
    private void measure(String what, int runs, Runnable work) {
        double[] times = new double[runs];
        for (int run = 0; run < runs; run++) {
            long start = System.nanoTime();
            work.run();
            times[run] = (System.nanoTime() - start) / 1e6;
        }
        print(what, times);
    }

    private void print(String what, double[] times) {
        double first = times[0];
        double[] warm = Arrays.copyOfRange(times, times.length > RUNS ? times.length / 2 : 0, times.length);
        Arrays.sort(warm);
        out.printf("%-34s %10.1f %10.1f%n", what, first, warm[warm.length / 2]);
    }
}
