package gantry.app.files;

import gantry.app.jobs.Jobs;
import gantry.export.drawing.Theme;
import gantry.export.drawing.Thumbnail;
import gantry.model.diagram.Diagram;
import gantry.model.format.DiagramFile;
import gantry.model.geometry.Size;
import gantry.model.kind.Catalogue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.image.Image;

/// Small pictures of drawings, painted one after the other beside the JavaFX thread. Those of the user's files are kept on
/// disk, those of samples in memory. Belongs to the JavaFX thread.
public final class Thumbnails {

    /// How large they are shown at most, in pixels of the window.
    public static final Size SIZE = new Size(288, 180);

    private static final System.Logger LOG = System.getLogger(Thumbnails.class.getName());
    private static final List<String> THEMES = List.of(Theme.LIGHT.name(), Theme.DARK.name());

    private final Catalogue catalogue;
    private final FileStore store;
    private final Jobs jobs;
    private final ThumbnailCache cache;
    private final Supplier<Collection<Path>> listed;
    private final Map<String, Image> ofSamples = new HashMap<>();

    /// How often each file was read or written since the start.
    private final Map<Path, Integer> versions = new HashMap<>();
    private final Deque<Order> waiting = new ArrayDeque<>();
    private boolean isBusy;

    private record Order(BooleanSupplier isWanted, Runnable start) {}

    /// Who asks for a picture.
    ///
    /// @param isWanted false when nobody would see it any more; asked when its turn has come, and when it is painted
    /// @param show     gets the picture
    public record Reader(BooleanSupplier isWanted, Consumer<Image> show) {

        private void take(Image painted) {
            if (isWanted.getAsBoolean()) {
                show.accept(painted);
            }
        }
    }

    /// @param folder where pictures of files are kept
    /// @param listed the files whose pictures are worth keeping
    public Thumbnails(Catalogue catalogue, FileStore store, Jobs jobs, Path folder, Supplier<Collection<Path>> listed) {
        this.catalogue = catalogue;
        this.store = store;
        this.jobs = jobs;
        this.cache = new ThumbnailCache(folder);
        this.listed = listed;
    }

    /// Gives the picture of a file of the user to `reader` when it is ready; a file that can't be read has none.
    public void ofFile(Path file, Theme theme, Reader reader) {
        List<Path> kept = List.copyOf(listed.get());
        enqueue(reader.isWanted(), () -> {
            Optional<byte[]> known = cache.find(file, theme.name());
            if (known.isPresent() || !Files.isRegularFile(file)) {
                return known.map(Thumbnails::image);
            }
            FileTime shown = Files.getLastModifiedTime(file);
            Optional<byte[]> painted = read(file).map(diagram -> png(diagram, theme));
            if (painted.isPresent()) {
                cache.put(file, theme.name(), painted.get(), shown);
                cache.keepOnly(kept, THEMES);
            }
            return painted.map(Thumbnails::image);
        }, image -> image.ifPresent(reader::take));
    }

    /// Gives the picture of a sample to `reader`: at once when it is known, else when it is ready.
    public void ofSample(Path file, Theme theme, Reader reader) {
        String key = theme.name() + " " + file;
        Image known = ofSamples.get(key);
        if (known != null) {
            reader.show().accept(known);
            return;
        }
        Callable<Optional<Image>> work = () -> read(file).map(diagram -> image(png(diagram, theme)));
        enqueue(reader.isWanted(), work, image -> image.ifPresent(found -> {
            ofSamples.put(key, found);
            reader.take(found);
        }));
    }

    /// Keeps a picture of what `file` holds since a moment, and forgets those of files that are listed no more.
    public void update(Path file, Diagram content, Theme theme) {
        List<Path> kept = List.copyOf(listed.get());
        int version = versions.merge(file, 1, Integer::sum);
        enqueue(() -> versions.getOrDefault(file, 0) == version, () -> {
            // Whatever was painted before may have got the time of a file that was written meanwhile.
            if (version > 1 || cache.find(file, theme.name()).isEmpty()) {
                cache.put(file, theme.name(), png(content, theme));
                cache.keepOnly(kept, THEMES);
            }
            return file;
        }, done -> {});
    }

    /// One at a time: the rest of the processor is for the window.
    private <T> void enqueue(BooleanSupplier isWanted, Callable<T> work, Consumer<T> done) {
        waiting.add(new Order(isWanted, () -> jobs.background(work, result -> {
            try {
                done.accept(result);
            } finally {
                next();
            }
        }, failed -> {
            LOG.log(Level.DEBUG, "a small picture can't be made: {0}", failed);
            next();
        })));
        if (!isBusy) {
            next();
        }
    }

    private void next() {
        Order order = waiting.poll();
        while (order != null && !order.isWanted().getAsBoolean()) {
            order = waiting.poll();
        }
        isBusy = order != null;
        if (order != null) {
            order.start().run();
        }
    }

    private Optional<Diagram> read(Path file) throws IOException {
        return new DiagramFile(catalogue).read(file.toString(), store.read(file)).diagram();
    }

    private byte[] png(Diagram diagram, Theme theme) {
        return Thumbnail.png(diagram, catalogue, theme, SIZE);
    }

    private static Image image(byte[] png) {
        return new Image(new ByteArrayInputStream(png));
    }
}
