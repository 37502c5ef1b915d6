package gantry.export.drawing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.model.diagram.Diagram;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.ElementId;
import gantry.model.diagram.Node;
import gantry.model.format.DiagramFile;
import gantry.model.geometry.Bounds;
import gantry.model.kind.Icons;
import gantry.model.kinds.Kinds;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where frames have grown, only the parts that are named are painted again.
class PatchingTest {

    private static final Path SAMPLES = Path.of(System.getProperty("gantry.root", ".."), "samples");

    private static BufferedImage picture(PaintList list, Bounds view, Decorations decorations) {
        var surface = new RasterSurface(view, 1, Theme.LIGHT.colour(Theme.Role.CANVAS));
        new DiagramPainter(Kinds.catalogue(), new Icons(), new MetricsTable(), Theme.LIGHT)
                .paintSheet(list, new View(view, 1), true, decorations, surface);
        return surface.finish();
    }

    /// The pixels of `image`, with those of `patch` in place of those in the areas.
    private static int[] patched(BufferedImage image, BufferedImage patch, Bounds view, List<Bounds> areas) {
        int[] pixels = pixels(image);
        int[] fresh = pixels(patch);
        for (Bounds area : areas) {
            area.intersection(view).ifPresent(part -> {
                for (int y = (int) (part.y() - view.y()); y < part.bottom() - view.y(); y++) {
                    for (int x = (int) (part.x() - view.x()); x < part.right() - view.x(); x++) {
                        pixels[y * image.getWidth() + x] = fresh[y * image.getWidth() + x];
                    }
                }
            });
        }
        return pixels;
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    @ParameterizedTest
    @ValueSource(strings = {"everything", "eks-web-app", "fargate-web-app", "whiteboard-sketch"})
    void nothingButTheNamedPartsLooksDifferent(String sample) throws IOException {
        Path file = SAMPLES.resolve(sample).resolve("diagram.gantry.json");
        Diagram diagram = new DiagramFile(Kinds.catalogue()).read(sample, Files.readAllBytes(file))
                .diagram().orElseThrow();
        PaintList all = PaintList.of(diagram, Routes.of(diagram), Kinds.catalogue());
        Bounds view = whole(diagram.bounds().grow(60));
        Random random = new Random(23);
        List<Node> frames = diagram.nodes().stream()
                .filter(node -> !diagram.children(node.id()).isEmpty())
                .toList();
        PaintList before = all;
        for (int step = 0; step < 4; step++) {
            Set<Node> grown = frames.stream()
                    .filter(frame -> random.nextInt(3) == 0)
                    .map(frame -> frame.withBounds(grown(frame.bounds(), random)))
                    .collect(Collectors.toSet());
            PaintList after = all.with(grown);
            Decorations decorations = decorations(frames);
            List<Bounds> areas = after.differing(before).orElseThrow();
            BufferedImage old = picture(before, view, decorations);
            BufferedImage now = picture(after, view, decorations);
            assertTrue(grown.isEmpty() || !areas.isEmpty());
            assertArrayEquals(pixels(now), patched(old, now, view, areas));
            before = after;
        }
    }

    /// All marks that a frame can have.
    private static Decorations decorations(List<Node> frames) {
        Set<ElementId> ids = frames.stream().map(Node::id).collect(Collectors.toSet());
        Map<ElementId, ProblemCount> problems = new HashMap<>();
        ids.forEach(id -> problems.put(id, new ProblemCount(1, 20, 3)));
        return Decorations.NONE.withSelected(ids).withHovered(ids).withProblems(problems).withTraits(true)
                .withHidden(Set.of(new EdgeId("none")));
    }

    private static Bounds grown(Bounds frame, Random random) {
        Bounds more = frame.translate(8 * random.nextInt(-4, 5), 8 * random.nextInt(-4, 5));
        return frame.union(more);
    }

    private static Bounds whole(Bounds view) {
        double x = Math.floor(view.x());
        double y = Math.floor(view.y());
        return new Bounds(x, y, Math.ceil(view.right()) - x, Math.ceil(view.bottom()) - y);
    }
}
