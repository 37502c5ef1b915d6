package gantry.app.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Small pictures of files, kept in a folder of their own. A picture bears the time of the file that it shows, so that
/// one of an older version is known.
final class ThumbnailCache {

    private static final String ENDING = ".png";
    private static final int NAME_LENGTH = 32;

    private final Path folder;

    /// @param folder made when it is needed
    ThumbnailCache(Path folder) {
        this.folder = folder;
    }

    /// The picture of the file as it is now; of a file that is gone, the last one.
    Optional<byte[]> find(Path file, String theme) throws IOException {
        Path picture = place(file, theme);
        boolean isKnown = Files.isRegularFile(picture);
        boolean isCurrent = isKnown
                && (!Files.exists(file) || time(file).toMillis() == time(picture).toMillis());
        return isCurrent ? Optional.of(Files.readAllBytes(picture)) : Optional.empty();
    }

    /// Keeps the picture of the file as it is now.
    void put(Path file, String theme, byte[] png) throws IOException {
        put(file, theme, png, time(file));
    }

    /// Keeps a picture of the file as it was.
    ///
    /// @param shown when the file was written that the picture shows
    void put(Path file, String theme, byte[] png, FileTime shown) throws IOException {
        Files.createDirectories(folder);
        Path fresh = Files.createTempFile(folder, "fresh", ".tmp");
        try {
            Files.write(fresh, png);
            Files.setLastModifiedTime(fresh, FileTime.fromMillis(shown.toMillis()));
            Files.move(fresh, place(file, theme), StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /// Removes all pictures except those of `files`.
    void keepOnly(Collection<Path> files, Collection<String> themes) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        Set<Path> kept = files.stream()
                .flatMap(file -> themes.stream().map(theme -> place(file, theme)))
                .collect(Collectors.toSet());
        try (Stream<Path> pictures = Files.list(folder)) {
            List<Path> others = pictures
                    .filter(picture -> picture.toString().endsWith(ENDING) && !kept.contains(picture))
                    .toList();
            for (Path other : others) {
                Files.deleteIfExists(other);
            }
        }
    }

    private static FileTime time(Path file) throws IOException {
        return Files.getLastModifiedTime(file);
    }

    private Path place(Path file, String theme) {
        try {
            byte[] name = file.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name);
            String hash = HexFormat.of().formatHex(digest).substring(0, NAME_LENGTH);
            return folder.resolve(hash + "-" + theme + ENDING);
        } catch (NoSuchAlgorithmException broken) {
            // Every Java platform has it: https://docs.oracle.com/en/java/javase/25/docs/api/java.base/java/security/MessageDigest.html
            throw new IllegalStateException(broken);
        }
    }
}
