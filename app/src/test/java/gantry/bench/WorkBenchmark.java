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
        measure("check, all rules", () -> checker.run(diagram, new CancelToken()));
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
        double[] times = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            work.run();
            times[run] = (System.nanoTime() - start) / 1e6;
        }
        double first = times[0];
        Arrays.sort(times);
        out.printf("%-34s %10.1f %10.1f%n", what, first, times[RUNS / 2]);
    }
}
