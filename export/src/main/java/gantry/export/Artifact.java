package gantry.export;

/// One file of an export.
///
/// @param path relative to the folder that the user chooses, with `/`, never outside it
/// @param text the whole content, lines ending in `\n`
public record Artifact(String path, String text) {

    public Artifact {
        if (path.isBlank() || path.startsWith("/") || path.contains("..") || path.contains("\\")) {
            throw new IllegalArgumentException("not a relative path: " + path);
        }
    }
}
