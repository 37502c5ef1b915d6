package gantry.app.files;

import gantry.app.editor.EditorSession;
import gantry.app.files.ExportTarget.Output;
import gantry.app.files.ExportTarget.OutputFile;
import gantry.app.files.FileDialogs.Message;
import gantry.app.jobs.Jobs;
import gantry.app.settings.Settings;
import gantry.app.text.Texts;
import gantry.model.CancelToken;
import gantry.model.check.Problem;
import gantry.model.check.Severity;
import gantry.model.diagram.Change;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Writes exports to disk: lists what is wrong, asks where and before overwriting, and names the next command.
public final class Exports {

    private static final Texts TEXTS = Texts.of(Exports.class);

    static final String DIRECTORY = "export.directory";

    private final EditorSession session;
    private final FileStore store;
    private final FileDialogs dialogs;
    private final Jobs jobs;
    private final Settings settings;

    public Exports(EditorSession session, FileStore store, FileDialogs dialogs, Jobs jobs, Settings settings) {
        this.session = session;
        this.store = store;
        this.dialogs = dialogs;
        this.jobs = jobs;
        this.settings = settings;
    }

    public void run(ExportTarget target) {
        Diagram diagram = session.state().diagram();
        jobs.background(
                () -> target.maker().apply(diagram, new CancelToken()),
                output -> offer(target, output),
                failed -> dialogs.tell(
                        new Message(TEXTS.get("export.failed"), TEXTS.get("export.not-written"),
                                List.of(Reasons.of(failed)))));
    }

    private void offer(ExportTarget target, Output output) {
        if (output.files().isEmpty()) {
            dialogs.tell(new Message(TEXTS.get("export.nothing"), TEXTS.get("export.not-written"),
                    lines(output.problems())));
        } else if (isAccepted(output)) {
            Optional<Path> place = output.files().size() == 1
                    ? chooseFile(output.files().getFirst())
                    : dialogs.chooseFolder(target.title(), directory());
            place.ifPresent(chosen -> write(output, chosen));
        }
    }

    private boolean isAccepted(Output output) {
        var found = new LinkedHashSet<String>();
        Stream.concat(session.state().checks().problems().stream(), output.problems().stream())
                .filter(problem -> problem.severity() == Severity.ERROR)
                .forEach(problem -> found.add(problem.message()));
        return found.isEmpty()
                || dialogs.confirm(new Message(
                        TEXTS.get("export.errors", found.size()), TEXTS.get("export.errors.text"),
                        List.copyOf(found)), TEXTS.get("export.anyway"));
    }

    private static List<String> lines(List<Problem> problems) {
        return problems.stream().map(Problem::message).toList();
    }

    private Optional<Path> directory() {
        return settings.text(DIRECTORY).map(Path::of);
    }

    private Optional<Path> chooseFile(OutputFile file) {
        Path suggestion = directory().orElse(Path.of("")).resolve(file.path());
        return dialogs.chooseFileToSave(file.type(), suggestion);
    }

    private void write(Output output, Path chosen) {
        boolean isSingle = output.files().size() == 1;
        Path folder = isSingle ? chosen.toAbsolutePath().resolveSibling("") : chosen.toAbsolutePath();
        List<Path> places = isSingle
                ? List.of(chosen.toAbsolutePath())
                : output.files().stream().map(file -> folder.resolve(file.path())).toList();
        if (isSingle || mayReplace(places)) {
            jobs.background(
                    () -> writeAll(output.files(), places),
                    count -> written(output, folder, places),
                    failed -> dialogs.tell(new Message(
                            TEXTS.get("export.unwritable"), TEXTS.get("export.unwritable.text"),
                            List.of(Reasons.of(failed)))));
        }
    }

    /// A chooser for one file asks by itself before it hands out one that exists; one for folders doesn't.
    private boolean mayReplace(List<Path> places) {
        List<String> present = places.stream().filter(Files::exists).map(Path::toString).toList();
        return present.isEmpty()
                || dialogs.confirm(new Message(
                        TEXTS.get("export.present"), TEXTS.get("export.present.text"), present),
                        TEXTS.get("export.replace"));
    }

    private int writeAll(List<OutputFile> files, List<Path> places) throws IOException {
        for (int i = 0; i < files.size(); i++) {
            Files.createDirectories(places.get(i).getParent());
            store.write(places.get(i), files.get(i).content(), FileStore.Backup.NONE);
        }
        return files.size();
    }

    /// Without the changes to elements that the user changed or removed while the files were written.
    private Diff fresh(Diff kept) {
        Diagram diagram = session.state().history().diagram();
        return new Diff(kept.elements()
                .filter(change -> diagram.element(change.id()).equals(change.before()))
                .map(Change.class::cast)
                .toList());
    }

    private void written(Output output, Path folder, List<Path> places) {
        Diff kept = fresh(output.kept());
        if (!kept.isEmpty()) {
            session.commit(TEXTS.get("export.kept"), kept);
        }
        settings.put(DIRECTORY, folder);
        settings.save();
        String command = output.files().size() == 1
                ? output.nextStep()
                        .replace(output.files().getFirst().path(), places.getFirst().getFileName().toString())
                : output.nextStep();
        String text = command.isEmpty()
                ? TEXTS.get("export.written", folder)
                : TEXTS.get("export.written.next", folder);
        dialogs.tellNextStep(
                new Message(TEXTS.get("export.ready"), text, places.stream().map(Path::toString).toList()), command);
    }
}
