package gantry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The files of the repository that people write.
final class SourceTree {

    private static final List<String> MODULES = List.of("model", "export", "app");
    private static final Set<String> TEXT_ENDINGS = Set.of("java", "md", "json", "xml", "css", "yaml", "properties",
            "sh");

    private final Path root;

    private SourceTree(Path root) {
        this.root = root;
    }

    /// The repository that this test runs in; the build names it in `gantry.root`, an editor may not.
    static SourceTree find() {
        String named = System.getProperty("gantry.root");
        Path root = named == null ? Path.of("").toAbsolutePath() : Path.of(named);
        while (root != null && !Files.isDirectory(root.resolve("model/src"))) {
            root = root.getParent();
        }
        if (root == null) {
            throw new IllegalStateException("not inside the repository: " + Path.of("").toAbsolutePath());
        }
        return new SourceTree(root);
    }

    Path root() {
        return root;
    }

    /// Main and test Java of all modules, in path order.
    List<SourceFile> java() {
        return MODULES.stream().flatMap(module -> filesIn(root.resolve(module).resolve("src")).stream())
                .filter(SourceFile::isJava).toList();
    }

    List<SourceFile> mainJava() {
        return java().stream().filter(file -> !file.isTest()).toList();
    }

    /// Java and everything else that is text, in the modules, the samples and the root.
    List<SourceFile> texts() {
        Stream<SourceFile> modules = MODULES.stream().flatMap(module -> filesIn(root.resolve(module)).stream());
        Stream<SourceFile> samples = filesIn(root.resolve("samples")).stream();
        Stream<SourceFile> top = Stream.of("README.md", "pom.xml").map(root::resolve).filter(Files::isRegularFile)
                .map(path -> SourceFile.read(root, path));
        return Stream.of(modules, samples, top).flatMap(files -> files).toList();
    }

    private List<SourceFile> filesIn(Path directory) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(directory)) {
            return paths.filter(Files::isRegularFile).filter(path -> !isBuilt(path)).filter(SourceTree::isText).sorted()
                    .map(path -> SourceFile.read(root, path)).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private boolean isBuilt(Path path) {
        return root.relativize(path).getNameCount() > 1 && root.relativize(path).getName(1).toString().equals("target");
    }

    private static boolean isText(Path path) {
        String name = path.getFileName().toString();
        return TEXT_ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }
}
