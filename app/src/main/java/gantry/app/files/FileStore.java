package gantry.app.files;

import gantry.app.text.Texts;
import gantry.model.format.DiagramFile;
import gantry.model.format.FormatVersion;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Locale;

/// Reads and writes whole files so that a crash or a full disk never leaves a half-written one.
public final class FileStore {

    private static final Texts TEXTS = Texts.of(FileStore.class);
    private static final String BACKUP = ".bak";

    /// Whether the previous version of a file stays beside it.
    public enum Backup {
        KEEP,
        NONE
    }

    /// The content of a drawing's file.
    ///
    /// @throws IOException when it can't be read, or is larger than any drawing
    public byte[] read(Path file) throws IOException {
        long size = Files.size(file);
        if (size > FormatVersion.MAX_BYTES) {
            throw new IOException(file.getFileName() + ":1:1: " + DiagramFile.tooLarge(size));
        }
        return Files.readAllBytes(file);
    }

    /// Replaces or creates `file`: the new content is complete on disk before the old one goes.
    ///
    /// A link is followed, so that the file it names is replaced and not the link; permissions stay as they were.
    public void write(Path file, byte[] content, Backup backup) throws IOException {
        boolean exists = Files.exists(file);
        Path target = exists ? file.toRealPath() : file.toAbsolutePath();
        Path directory = folderOf(target);
        Path fresh = Files.createTempFile(directory, "." + target.getFileName() + ".", ".tmp");
        try {
            fill(fresh, content);
            if (exists) {
                copyPermissions(target, fresh);
                keepBackup(target, backup);
            } else {
                usePlainPermissions(fresh);
            }
            move(fresh, target);
        } finally {
            Files.deleteIfExists(fresh);
        }
        flush(directory);
    }

    private static Path folderOf(Path file) throws IOException {
        Path folder = file.getParent();
        if (folder == null) {
            throw new IOException(TEXTS.get("no-file", file));
        }
        return folder;
    }

    private static void fill(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        var view = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (view != null) {
            Files.setPosixFilePermissions(to, view.readAttributes().permissions());
        }
    }

    /// Temporary files are readable by their owner only; a drawing is an ordinary file.
    private static void usePlainPermissions(Path file) throws IOException {
        Path sample = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createFile(sample);
            copyPermissions(sample, file);
        } finally {
            Files.deleteIfExists(sample);
        }
    }

    private static void keepBackup(Path target, Backup backup) throws IOException {
        if (backup == Backup.KEEP) {
            Path old = target.resolveSibling(target.getFileName() + BACKUP);
            Files.copy(target, old, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES,
                    LinkOption.NOFOLLOW_LINKS);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException networkShare) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// Makes the new name survive a power cut; Windows has no such call for directories.
    private static void flush(Path directory) throws IOException {
        if (!System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows")) {
            try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
