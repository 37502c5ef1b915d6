package gantry.export.cli;

import gantry.export.drawing.Picture;
import gantry.export.drawing.Theme;
import gantry.model.diagram.Diagram;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `gantry draw`: writes a drawing as a picture.
@Command(mixinStandardHelpOptions = true, description = "Write a drawing as a picture (.svg or .png).")
final class DrawCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The drawing.")
    private Path file = Path.of("");

    @Option(names = {"-o",
            "--output"}, required = true, paramLabel = "PICTURE", description = "The picture; its ending, .svg or .png, chooses the form.")
    private Path picture = Path.of("");

    @Option(names = "--theme", description = "light (default) or dark")
    private Appearance appearance = Appearance.LIGHT;

    private final Session session;

    /// Which colours to draw in.
    enum Appearance {
        LIGHT,
        DARK
    }

    DrawCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        String name = picture.toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".svg") && !name.endsWith(".png")) {
            return session.unusable("a picture ends in .svg or .png: " + picture);
        }
        Optional<Diagram> diagram = new DrawingFiles(session.catalogue(), session.err()).read(file);
        if (diagram.isEmpty()) {
            return Session.UNUSABLE;
        }
        Theme theme = appearance == Appearance.DARK ? Theme.DARK : Theme.LIGHT;
        byte[] content = name.endsWith(".svg")
                ? Picture.svg(diagram.get(), session.catalogue(), theme).getBytes(StandardCharsets.UTF_8)
                : Picture.png(diagram.get(), session.catalogue(), theme);
        try {
            Output.write(picture, content);
        } catch (IOException failure) {
            return session.unusable("can't write " + picture + ": " + failure.getMessage());
        }
        session.out().println(picture);
        return Session.OK;
    }
}
