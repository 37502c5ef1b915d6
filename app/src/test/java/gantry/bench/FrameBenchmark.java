package gantry.bench;

import gantry.model.format.DiagramFile;
import gantry.model.kinds.Kinds;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Prints a table of how fast the window answers, for drawings of 1,000, 5,000 and 10,000 cards side by side.
///
/// Each size is measured in a window and a Java process of its own, so that opening is measured as after a start and the
/// heap holds one drawing. Windows have 1600 × 1000 pixels and use the software pipeline. Arguments are other numbers of
/// cards; `tidy` alone measures only the layout.
///
/// In brackets stands how long the window's thread and the renderer ran on a processor, per frame on average; other programs
/// on the machine change that least.
///
/// What a frame's time covers: frames follow each other without waiting for the screen, and the time is that from the
/// start of one to the start of the next. So it holds the work of the window's thread (the change of the drawing, its
/// painting into a list of calls) and that of the renderer, which paints the frame before at the same time and for which
/// the window's thread waits. The row of the empty frame is what the machine needs when nothing but a dot changes, and
/// that of the empty drawing what it needs when the whole canvas changes; both tell how disturbed the run was.
public final class FrameBenchmark {

    private static final List<String> USUAL = List.of("1000", "5000", "10000", "tidy");

    private final PrintStream out;

    private FrameBenchmark(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> parts = arguments.length == 0 ? USUAL : List.of(arguments);
        var benchmark = new FrameBenchmark(System.out);
        benchmark.compare(parts.stream().filter(part -> !part.equals("tidy")).toList());
        if (parts.contains("tidy")) {
            benchmark.tidy();
        }
    }

    private void compare(List<String> sizes) throws IOException, InterruptedException {
        Map<String, List<String>> table = new LinkedHashMap<>();
        var format = new DiagramFile(Kinds.catalogue());
        for (String size : sizes) {
            Path file = Files.createTempFile("large", ".gantry.json");
            try {
                Files.writeString(file, format.write(LargeDrawing.of(Integer.parseInt(size))));
                run(DrawingRun.class, List.of("-Djavafx.animation.fullspeed=true"), file.toString())
                        .forEach((name, cell) -> table.computeIfAbsent(name, key -> new ArrayList<>()).add(cell));
            } finally {
                Files.delete(file);
            }
        }
        if (!sizes.isEmpty()) {
            print("median / p95 (window + renderer) in ms", sizes, table);
        }
    }

    private void tidy() throws IOException, InterruptedException {
        Map<String, List<String>> table = new LinkedHashMap<>();
        run(TidyRun.class, List.of(), "1000").forEach((name, cell) -> table.put(name, List.of(cell)));
        print("in ms", List.of("1000"), table);
    }

    private void print(String corner, List<String> sizes, Map<String, List<String>> table) {
        out.printf("%n| %s | %s |%n", corner, String.join(" | ", sizes));
        out.println("|---" + "|---".repeat(sizes.size()) + "|");
        table.forEach((name, cells) -> out.printf("| %s | %s |%n", name, String.join(" | ", cells)));
    }

    /// Runs a main program in a process of its own and returns the rows it prints.
    private static Map<String, String> run(Class<?> program, List<String> options, String argument)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-Dprism.order=sw", "-cp",
                System.getProperty("java.class.path")));
        command.addAll(options);
        command.addAll(List.of(program.getName(), argument));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        Map<String, String> rows = new LinkedHashMap<>();
        try (BufferedReader reader = process.inputReader()) {
            reader.lines().forEach(line -> {
                String[] parts = line.split("\t");
                if (parts.length == 2) {
                    rows.put(parts[0], parts[1]);
                } else {
                    System.err.println(line);
                }
            });
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException(program.getName() + " failed");
        }
        return rows;
    }
}
