package gantry.app.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ThumbnailCacheTest {

    private static final byte[] PICTURE = {1, 2, 3};

    @TempDir
    private Path directory;

    private ThumbnailCache cache;
    private Path file;

    @BeforeEach
    void keepOne() throws IOException {
        cache = new ThumbnailCache(directory.resolve("thumbnails"));
        file = Files.writeString(directory.resolve("shop.gantry.json"), "one");
        cache.put(file, "light", PICTURE);
    }

    @Test
    void aPictureIsFoundForItsFileAndTheme() throws IOException {
        assertArrayEquals(PICTURE, cache.find(file, "light").orElseThrow());
        assertEquals(Optional.empty(), cache.find(file, "dark"));
        assertEquals(Optional.empty(), cache.find(directory.resolve("other.gantry.json"), "light"));
    }

    @Test
    void aPictureOfAnOlderVersionIsNoneAnyMore() throws IOException {
        Files.setLastModifiedTime(file, FileTime.fromMillis(12_345_678));
        assertEquals(Optional.empty(), cache.find(file, "light"));
        cache.put(file, "light", new byte[]{4});
        assertArrayEquals(new byte[]{4}, cache.find(file, "light").orElseThrow());
    }

    @Test
    void aFileThatIsGoneKeepsItsLastPicture() throws IOException {
        Files.delete(file);
        assertArrayEquals(PICTURE, cache.find(file, "light").orElseThrow());
    }

    @Test
    void onlyThePicturesOfListedFilesAreKept() throws IOException {
        Path other = Files.writeString(directory.resolve("other.gantry.json"), "two");
        cache.put(other, "light", PICTURE);
        cache.put(other, "dark", PICTURE);
        cache.keepOnly(List.of(other), List.of("light", "dark"));
        assertEquals(Optional.empty(), cache.find(file, "light"));
        try (Stream<Path> kept = Files.list(directory.resolve("thumbnails"))) {
            assertEquals(2, kept.count());
        }
    }
}
