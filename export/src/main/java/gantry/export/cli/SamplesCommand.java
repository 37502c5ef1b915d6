package gantry.export.cli;

import gantry.model.format.FormatVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `gantry samples`: lists the drawings that come with the program.
@Command(mixinStandardHelpOptions = true, description = "List the sample drawings and their files.")
final class SamplesCommand implements Callable<Integer> {

    @Option(names = "--format", description = "text (default) or json")
    private OutputFormat format = OutputFormat.TEXT;

    private final Session session;

    SamplesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<Map<String, Object>> samples;
        try {
            samples = samples(session.samples());
        } catch (IOException unreadable) {
            return session.unusable("can't list the samples in " + session.samples() + ": " + unreadable.getMessage());
        }
        switch (format) {
            case JSON -> JsonOutput.print(Map.of("samples", samples), session.out());
            case TEXT ->
                samples.forEach(sample -> session.out().printf("%-28s %s%n", sample.get("name"), sample.get("file")));
        }
        return Session.OK;
    }

    private static List<Map<String, Object>> samples(Path folder) throws IOException {
        var samples = new ArrayList<Map<String, Object>>();
        for (Path each : list(folder)) {
            Path drawing = each.resolve("diagram" + FormatVersion.SUFFIX);
            if (Files.isRegularFile(drawing)) {
                var row = new LinkedHashMap<String, Object>();
                row.put("name", each.getFileName().toString());
                row.put("file", drawing.toString());
                row.put("files", files(each));
                samples.add(row);
            }
        }
        return samples;
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(Path::toString).sorted().toList();
        }
    }
}
