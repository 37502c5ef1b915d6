package gantry.app.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.app.files.FileStore.Backup;
import gantry.model.format.FormatVersion;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class FileStoreTest {

    private final FileStore store = new FileStore();

    @TempDir
    private Path directory;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<String> listing() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theOldVersionStaysBesideTheNewOne() throws IOException {
        Path file = directory.resolve("a.gantry.json");
        store.write(file, bytes("one"), Backup.KEEP);
        store.write(file, bytes("two"), Backup.KEEP);
        store.write(file, bytes("three"), Backup.KEEP);
        assertEquals("three", Files.readString(file));
        assertEquals("two", Files.readString(directory.resolve("a.gantry.json.bak")));
        assertEquals(List.of("a.gantry.json", "a.gantry.json.bak"), listing());
    }

    @Test
    void exportsLeaveNoBackup() throws IOException {
        Path file = directory.resolve("template.yaml");
        store.write(file, bytes("one"), Backup.NONE);
        store.write(file, bytes("two"), Backup.NONE);
        assertEquals(List.of("template.yaml"), listing());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkStaysALinkAndPermissionsStay() throws IOException {
        Path target = directory.resolve("real.json");
        Files.writeString(target, "one");
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(directory.resolve("link.json"), target.getFileName());
        store.write(link, bytes("two"), Backup.NONE);
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("two", Files.readString(target));
        assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(target)));
    }

    @Test
    void nothingIsLeftBehindWhenWritingFails() throws IOException {
        Path taken = Files.createDirectory(directory.resolve("taken"));
        Files.writeString(taken.resolve("inside"), "x");
        assertThrows(IOException.class, () -> store.write(taken, bytes("two"), Backup.NONE));
        assertEquals(List.of("taken"), listing());
    }

    @Test
    void aFileLargerThanAnyDrawingIsNotRead() throws IOException {
        Path file = directory.resolve("large.json");
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(FormatVersion.MAX_BYTES + 1L);
        }
        IOException refused = assertThrows(IOException.class, () -> store.read(file));
        assertEquals("large.json:1:1: The file has 20 MB; drawings of up to 20 MB are opened.", refused.getMessage());
    }
}
