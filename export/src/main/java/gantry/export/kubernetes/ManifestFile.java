package gantry.export.kubernetes;

import gantry.export.Artifact;
import gantry.export.SourceMap.Span;
import gantry.export.tree.YamlWriter;
import gantry.model.check.FieldPath;
import gantry.model.check.Location;
import gantry.model.check.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The text of one manifest: what the report says about it as comments, then the object.
final class ManifestFile {

    private final String path;
    private final Manifest manifest;
    private final String text;

    /// @param folder   where it goes, ending in `/`, or empty
    /// @param problems everything that the export found
    ManifestFile(String folder, Manifest manifest, List<Problem> problems) {
        this.path = folder + manifest.place().fileName();
        this.manifest = manifest;
        var head = new StringBuilder();
        manifest.notes().forEach(note -> head.append(comment(note)));
        problems.stream()
                .filter(this::isAbout)
                .map(problem -> comment(ReportPage.word(problem.rule()) + ": " + problem.message()))
                .distinct()
                .forEach(head::append);
        text = head + new YamlWriter().write(Quoting.of(ObjectTree.of(manifest.object()))).text();
    }

    private boolean isAbout(Problem problem) {
        return problem.location() instanceof Location.InDiagram(var element, FieldPath field)
                && manifest.about().contains(element);
    }

    private static String comment(String line) {
        return "# " + line.replaceAll("\\s+", " ") + "\n";
    }

    Artifact artifact() {
        return new Artifact(path, text);
    }

    /// The whole file, then the parts of it that were made for other elements.
    List<Span> spans() {
        List<String> lines = text.lines().toList();
        var spans = new ArrayList<Span>();
        String name = manifest.object().getKind() + " " + manifest.object().getMetadata().getName();
        spans.add(new Span(path, 1, lines.size(), manifest.owner(), name, ""));
        for (Manifest.Section section : manifest.sections()) {
            section(lines, section).ifPresent(spans::add);
        }
        return spans;
    }

    private Optional<Span> section(List<String> lines, Manifest.Section section) {
        int head = 0;
        while (head < lines.size() && !lines.get(head).strip().equals(section.list() + ":")) {
            head++;
        }
        int index = -1;
        for (int line = head + 1; line < lines.size() && indent(lines, line) > indent(lines, head); line++) {
            if (indent(lines, line) == indent(lines, head + 1) && ++index == section.index()) {
                int last = line;
                while (last + 1 < lines.size() && indent(lines, last + 1) > indent(lines, line)) {
                    last++;
                }
                return Optional.of(new Span(path, line + 1, last + 1, section.element(), section.name(), ""));
            }
        }
        return Optional.empty();
    }

    /// The column in which a line begins; an empty line belongs to what stands before it.
    private static int indent(List<String> lines, int index) {
        String line = lines.get(index);
        return line.isBlank() ? Integer.MAX_VALUE : line.length() - line.stripLeading().length();
    }
}
