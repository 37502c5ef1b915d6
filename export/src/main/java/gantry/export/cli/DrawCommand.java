package gantry.export.cli;

import gantry.export.drawing.Picture;
import gantry.export.drawing.PictureFormat;
import gantry.export.drawing.PictureOptions;
import gantry.export.drawing.Theme;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `gantry draw`: writes a drawing, or a part of it, as pictures.
@Command(mixinStandardHelpOptions = true, description = "Write a drawing as pictures (.svg, .png or .pdf). SVG and PNG hold the drawing and can be opened again.", footer = "%nExit codes: 0 fine, 1 an image is smaller than asked for, 2 bad usage or unreadable input.")
final class DrawCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The drawing, or a picture that holds one.")
    private Path file = Path.of("");

    @Option(names = {"-o",
            "--output"}, required = true, paramLabel = "PICTURE", description = "A picture; its ending, .svg, .png or .pdf, chooses the form. May be given several times.")
    private List<Path> pictures = List.of();

    @Option(names = "--theme", paramLabel = "THEME", description = "light (default), dark or print")
    private Appearance appearance = Appearance.LIGHT;

    @Option(names = "--scale", paramLabel = "N", description = "Pixels per unit of a .png, 1 to 4 (default 2).")
    private double scale = PictureOptions.USUAL_SCALE;

    @Option(names = "--transparent", description = "Leave out the background.")
    private boolean isTransparent;

    @Option(names = "--only", paramLabel = "ID", description = "Draw only this element with everything inside it. May be given several times.")
    private List<String> only = List.of();

    @Option(names = "--frame", paramLabel = "ID", description = "Draw only this frame with everything inside it.")
    private String frame = "";

    @Option(names = "--bridges", description = "Lead lines that cross others over them by small arcs.")
    private boolean hasBridges;

    @Option(names = "--no-drawing", description = "Don't put the drawing into .svg and .png files.")
    private boolean isBare;

    private final Session session;

    /// Which colours to draw in.
    enum Appearance {
        LIGHT,
        DARK,
        PRINT;

        private Theme theme() {
            return switch (this) {
                case LIGHT -> Theme.LIGHT;
                case DARK -> Theme.DARK;
                case PRINT -> Theme.PRINT;
            };
        }
    }

    DrawCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        for (Path picture : pictures) {
            if (PictureFormat.of(picture.toString()).isEmpty()) {
                return session.unusable("a picture ends in .svg, .png or .pdf: " + picture);
            }
        }
        if (!(scale >= 1 && scale <= PictureOptions.MOST_SCALE)) {
            return session.unusable("--scale is a number from 1 to 4, not " + scale);
        }
        Optional<Diagram> diagram = new DrawingFiles(session.catalogue(), session.err()).read(file);
        return diagram.map(this::draw).orElse(Session.UNUSABLE);
    }

    private int draw(Diagram diagram) {
        Set<NodeId> part = new LinkedHashSet<>();
        for (String id : frame.isEmpty() ? only : Stream.concat(only.stream(), Stream.of(frame)).toList()) {
            Optional<Node> node = diagram.named(id);
            if (node.isEmpty()) {
                return session.unusable("there is no element '" + id + "' in " + file);
            }
            part.add(node.get().id());
        }
        if (!frame.isEmpty() && diagram.children(new NodeId(frame)).isEmpty()) {
            return session.unusable("there is no frame '" + frame + "' with something inside it in " + file);
        }
        var options = PictureOptions.USUAL.withTheme(appearance.theme())
                .withScale(scale)
                .withTransparent(isTransparent)
                .withBridges(hasBridges)
                .withDrawing(!isBare);
        return write(Picture.of(diagram, session.catalogue(), part.isEmpty() ? options : options.withPart(part)));
    }

    private int write(Picture picture) {
        int code = Session.OK;
        for (Path path : pictures) {
            PictureFormat format = PictureFormat.of(path.toString()).orElseThrow();
            try {
                Output.write(path, picture.in(format));
            } catch (IOException failure) {
                return session.unusable("can't write " + path + ": " + failure.getMessage());
            }
            session.out().println(path);
            Optional<String> shortfall = picture.shortfall(format);
            shortfall.ifPresent(text -> session.err().println(path + ": " + text));
            code = shortfall.isPresent() ? Session.FINDINGS : code;
        }
        return code;
    }
}
