package gantry.export.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import gantry.model.geometry.Bounds;
import gantry.model.kind.Icons;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IconFilesTest {

    private static final List<String> NAMES = List.of(
            "region", "vpc", "subnet", "ecs-cluster", "ecs-service", "task-definition", "container", "ecr-repository",
            "external-registry", "load-balancer", "iam-role", "auto-scaling", "lambda-function", "schedule",
            "sqs-queue",
            "s3-bucket", "dynamodb-table", "log-group", "client", "note", "box", "frame", "arrow", "unknown", "bolt",
            "key",
            "ui-select", "ui-pan", "ui-connect", "ui-note", "ui-undo", "ui-redo", "ui-zoom-in", "ui-zoom-out", "ui-fit",
            "ui-check", "ui-export", "ui-theme", "ui-search", "ui-error", "ui-warning", "ui-info", "ui-fix", "ui-new",
            "ui-open", "ui-save", "ui-delete", "ui-copy", "ui-mute", "ui-picture", "ui-lock", "ui-pin", "ui-tidy");

    static Stream<String> names() {
        return NAMES.stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everySymbolIsDrawnInsideItsGridWithAMargin(String name) {
        SvgSurface svg = new SvgSurface(new Bounds(0, 0, 24, 24), Colour.WHITE.withOpacity(0), "");
        String path = new Icons().require(name);
        assertTrue(path.matches("[MLHVCQAZ0-9. -]+"), path);
        svg.icon(path, new Bounds(0, 0, 24, 24), Stroke.solid(Colour.BLACK, 0.01));
        SVGDocument picture = new SVGLoader().load(
                new ByteArrayInputStream(svg.finish().getBytes(StandardCharsets.UTF_8)),
                null,
                LoaderContext.createDefault());
        Rectangle2D box = picture.computeShape().getBounds2D();
        assertSame(box, PathData.symbol(path, new AffineTransform()).getBounds2D());
        assertTrue(new Rectangle2D.Double(1.5, 1.5, 21, 21).contains(box), () -> name + " covers " + box);
        assertTrue(Math.max(box.getWidth(), box.getHeight()) >= 14, () -> name + " is small: " + box);
    }

    /// Another reader of path data finds the same shape; its box has half the line's width around it.
    private static void assertSame(Rectangle2D theirs, Rectangle2D ours) {
        assertEquals(theirs.getMinX(), ours.getMinX(), 0.05);
        assertEquals(theirs.getMinY(), ours.getMinY(), 0.05);
        assertEquals(theirs.getMaxX(), ours.getMaxX(), 0.05);
        assertEquals(theirs.getMaxY(), ours.getMaxY(), 0.05);
    }

    @Test
    void unknownNamesGetTheUnknownSymbol() {
        Icons icons = new Icons();
        assertEquals(icons.require(Icons.UNKNOWN), icons.pathOrUnknown("no-such-icon"));
        assertTrue(icons.path("../icon/key").isEmpty());
    }
}
