package gantry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// One text file of the repository.
///
/// @param root the directory of the repository
/// @param path the file, absolute
/// @param text the whole content
record SourceFile(Path root, Path path, String text) {

    static SourceFile read(Path root, Path path) {
        try {
            return new SourceFile(root, path, Files.readString(path));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// The path from the root with forward slashes, `model/src/main/java/…`.
    String name() {
        return root.relativize(path).toString().replace('\\', '/');
    }

    /// The file name without `.java`.
    String simpleName() {
        return path.getFileName().toString().replaceFirst("\\.java$", "");
    }

    boolean isTest() {
        return name().contains("/src/test/");
    }

    boolean isJava() {
        return name().endsWith(".java");
    }

    /// The package as the directory says it, empty for a file that isn't Java.
    String packageName() {
        return isJava() ? name().replaceFirst("^.*/java/", "").replaceFirst("/[^/]*$", "").replace('/', '.') : "";
    }

    List<String> lines() {
        return text.lines().toList();
    }

    /// The places whose line contains `pattern`, as `file:line: line`.
    List<String> placesOf(Pattern pattern) {
        List<String> places = new ArrayList<>();
        List<String> lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            if (pattern.matcher(lines.get(i)).find()) {
                places.add(place(i + 1) + ": " + lines.get(i).strip());
            }
        }
        return places;
    }

    String place(int line) {
        return name() + ":" + line;
    }
}
