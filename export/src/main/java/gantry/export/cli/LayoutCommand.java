package gantry.export.cli;

import gantry.export.drawing.PictureFormat;
import gantry.export.layout.Scope;
import gantry.export.layout.Tidy;
import gantry.model.CancelToken;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.NodeId;
import gantry.model.format.DiagramFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `gantry layout`: places the elements of a drawing anew and writes the drawing.
@Command(mixinStandardHelpOptions = true, description = "Tidy a drawing up: place its elements along their connections.")
final class LayoutCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The drawing, or a picture that holds one.")
    private Path file = Path.of("");

    @Option(names = {"-o",
            "--output"}, paramLabel = "FILE", description = "The tidy drawing; without this option FILE itself, which needs --force.")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--frame", paramLabel = "ID", description = "Place only what stands in this frame; may be repeated.")
    private List<String> frames = new ArrayList<>();

    @Option(names = "--only", paramLabel = "ID", description = "Place only this element among the others named so; to be repeated.")
    private List<String> only = new ArrayList<>();

    @Option(names = "--force", description = "Overwrite a file that exists.")
    private boolean mayOverwrite;

    private final Session session;

    LayoutCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Optional<Diagram> read = new DrawingFiles(session.catalogue(), session.err()).read(file);
        if (read.isEmpty()) {
            return Session.UNUSABLE;
        }
        Optional<String> mistake = mistake(read.get());
        if (mistake.isPresent()) {
            return session.unusable(mistake.get());
        }
        Path target = output.orElse(file);
        if (PictureFormat.of(target.toString()).isPresent()) {
            return session.unusable(target + " is a picture; name the file of the tidy drawing with --output");
        }
        if (!mayOverwrite && Files.exists(target)) {
            session.err().println("gantry: " + target + " exists; nothing was written. Give --force to overwrite.");
            return Session.FINDINGS;
        }
        String text = new DiagramFile(session.catalogue()).write(tidied(read.get()));
        try {
            Output.write(target, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            return session.unusable("can't write " + target + ": " + failure.getMessage());
        }
        session.out().println(target);
        return Session.OK;
    }

    private Optional<String> mistake(Diagram diagram) {
        Optional<String> missing = Stream.concat(frames.stream(), only.stream())
                .filter(id -> diagram.named(id).isEmpty())
                .findFirst();
        if (missing.isPresent()) {
            return Optional.of("there is no element '" + missing.get() + "' in " + file);
        }
        Optional<String> empty = frames.stream().filter(id -> diagram.children(new NodeId(id)).isEmpty()).findFirst();
        if (empty.isPresent()) {
            return Optional.of("nothing stands in " + empty.get());
        }
        return Set.copyOf(only).size() == 1
                ? Optional.of("one element can't be placed among itself; give --only for each of several")
                : Optional.empty();
    }

    private Diagram tidied(Diagram diagram) {
        List<Scope> scopes = new ArrayList<>();
        frames.forEach(id -> scopes.add(new Scope.Frame(new NodeId(id))));
        if (!only.isEmpty()) {
            scopes.add(new Scope.Some(Set.copyOf(only.stream().map(NodeId::new).toList())));
        }
        if (scopes.isEmpty()) {
            scopes.add(new Scope.Everything());
        }
        Diagram tidy = diagram;
        for (Scope scope : scopes) {
            tidy = tidy.apply(Tidy.of(tidy, scope, session.catalogue(), new CancelToken()));
        }
        return tidy;
    }
}
