package gantry.export.drawing;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

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

    /// The pixels of `image` after the areas were painted again, each by itself.
    private static int[] patched(
            BufferedImage image, PaintList list, Bounds view, Decorations decorations, List<Bounds> areas) {
        int[] pixels = pixels(image);
        for (Bounds area : areas) {
            area.intersection(view).map(PatchingTest::whole).ifPresent(part -> {
                BufferedImage patch = picture(list, part, decorations);
                int left = (int) (part.x() - view.x());
                int top = (int) (part.y() - view.y());
                for (int y = 0; y < Math.min(patch.getHeight(), image.getHeight() - top); y++) {
                    for (int x = 0; x < Math.min(patch.getWidth(), image.getWidth() - left); x++) {
                        pixels[(top + y) * image.getWidth() + left + x] = patch.getRGB(x, y);
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
            assertAlike(pixels(now), patched(old, after, view, decorations, areas));
            before = after;
        }
    }

    /// The grid is mixed with what lies beneath before it is painted, or while it is: that may round otherwise.
    private static void assertAlike(int[] expected, int[] found) {
        for (int i = 0; i < expected.length; i++) {
            for (int shift = 0; shift < 32; shift += 8) {
                int difference = (expected[i] >> shift & 0xff) - (found[i] >> shift & 0xff);
                if (Math.abs(difference) > 1) {
                    fail("pixel " + i + " is " + Integer.toHexString(found[i]) + ", not "
                            + Integer.toHexString(expected[i]));
                }
            }
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
