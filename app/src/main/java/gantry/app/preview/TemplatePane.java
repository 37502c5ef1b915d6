package gantry.app.preview;

import gantry.app.control.SeverityMark;
import gantry.app.control.StyleSheet;
import gantry.app.editor.EditorSession;
import gantry.app.editor.EditorState;
import gantry.app.jobs.Jobs;
import gantry.app.text.Texts;
import gantry.app.theme.Glyphs;
import gantry.export.Artifact;
import gantry.export.ExportResult;
import gantry.export.Exporter;
import gantry.export.SourceMap;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.ElementId;
import gantry.model.kind.Icons;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The live output of one exporter. It is made again, beside the JavaFX thread, after every step while it can be seen;
/// what is selected is marked in it, and a click on a line leads to the element behind it.
public final class TemplatePane extends VBox {

    private static final Texts TEXTS = Texts.of(TemplatePane.class);

    private final EditorSession session;
    private final Exporter exporter;
    private final Jobs jobs;
    private final Consumer<ElementId> reveal;
    private final TemplateBar bar;
    private final TemplateView view = new TemplateView(this::follow);
    private final Label nothing = new Label();
    private final NotesView notes;
    private final Showing showing;
    private final Map<String, List<String>> earlier = new HashMap<>();
    private final Map<String, BitSet> changes = new HashMap<>();
    private ExportResult result = new ExportResult(List.of(), List.of(), SourceMap.EMPTY, "");
    private @Nullable Diagram exported;
    private boolean isFollowing;

    /// @param reveal selects and centres the element behind a line
    public TemplatePane(EditorSession session, Exporter exporter, Jobs jobs, Consumer<ElementId> reveal) {
        this.session = session;
        this.exporter = exporter;
        this.jobs = jobs;
        this.reveal = reveal;
        getStyleClass().add("template-pane");
        getStylesheets().addAll(StyleSheet.ofControls(), StyleSheet.of(TemplatePane.class, "preview.css"));
        var glyphs = new Glyphs(new Icons());
        bar = new TemplateBar(exporter.formats(), glyphs, this::regenerate, this::showArtifact);
        notes = new NotesView(new SeverityMark(glyphs), reveal);
        nothing.getStyleClass().add("muted");
        nothing.setText(TEXTS.get("preparing"));
        var center = new StackPane(view, nothing);
        setVgrow(center, Priority.ALWAYS);
        getChildren().addAll(bar, center, notes);
        showArtifact();
        showing = new Showing(this, this::catchUp);
        session.stateProperty().addListener((property, before, after) -> update(before, after));
        catchUp();
    }

    private void update(EditorState before, EditorState after) {
        if (before.diagram() != after.diagram()) {
            catchUp();
        }
        if (before.selection() != after.selection()) {
            chooseArtifact();
            markSelection(!isFollowing);
        }
    }

    private void catchUp() {
        if (showing.isShowing() && exported != session.state().diagram()) {
            regenerate();
        }
    }

    private void regenerate() {
        Diagram diagram = session.state().diagram();
        String format = bar.format();
        if (exported != null && !exported.header().id().equals(diagram.header().id())) {
            earlier.clear();
            changes.clear();
        }
        exported = diagram;
        jobs.latest(
                "template." + exporter.target().id(),
                token -> exporter.export(diagram, format, token),
                this::show);
    }

    private void show(ExportResult fresh) {
        for (Artifact artifact : fresh.artifacts()) {
            List<String> lines = lines(artifact);
            List<String> before = earlier.put(artifact.path(), lines);
            if (before != null && !before.equals(lines)) {
                changes.put(artifact.path(), ChangedLines.between(before, lines));
            }
        }
        boolean isFirst = result.artifacts().isEmpty();
        result = fresh;
        nothing.setText(TEXTS.get("nothing", exporter.target().title()));
        notes.show(fresh.problems());
        bar.offer(fresh.artifacts().stream().map(Artifact::path).toList());
        showArtifact();
        if (isFirst) {
            chooseArtifact();
            markSelection(true);
        }
    }

    private static List<String> lines(Artifact artifact) {
        return List.of(artifact.text().split("\n", -1));
    }

    private Optional<Artifact> current() {
        return result.artifacts().stream()
                .filter(artifact -> artifact.path().equals(bar.artifact()))
                .findFirst();
    }

    private void showArtifact() {
        Optional<Artifact> artifact = current();
        nothing.setVisible(artifact.isEmpty());
        view.setVisible(artifact.isPresent());
        bar.setText(artifact.map(Artifact::text).orElse(""));
        artifact.ifPresent(shown -> {
            BitSet changed = changes.getOrDefault(shown.path(), new BitSet());
            view.show(shown.path(), lines(shown), changed);
            markSelection(false);
        });
    }

    private List<SourceMap.Span> selectedSpans() {
        return session.state().selection().ids().stream()
                .flatMap(id -> result.sourceMap().spansOf(id).stream())
                .toList();
    }

    /// Turns to the file that holds what is selected, unless the shown one does.
    private void chooseArtifact() {
        List<String> paths = selectedSpans().stream().map(SourceMap.Span::artifact).distinct().toList();
        if (!paths.isEmpty() && !paths.contains(bar.artifact())) {
            bar.choose(paths.getFirst());
        }
    }

    private void markSelection(boolean scrolls) {
        List<SourceMap.Span> spans = selectedSpans().stream()
                .filter(span -> span.artifact().equals(bar.artifact()))
                .toList();
        var lines = new BitSet();
        spans.forEach(span -> lines.set(span.first() - 1, span.last()));
        view.mark(lines);
        if (scrolls && !spans.isEmpty()) {
            view.scrollTo(spans.getFirst().first(), spans.getFirst().last());
        }
    }

    /// A click on a line leads to its element; the text under the mouse stays where it is.
    private void follow(int line) {
        result.sourceMap().elementAt(bar.artifact(), line).ifPresent(element -> {
            isFollowing = true;
            try {
                reveal.accept(element);
            } finally {
                isFollowing = false;
            }
        });
    }

    /// Shows the lines (from 1) of `artifact`, such as those of one resource.
    public void reveal(String artifact, int first, int last) {
        bar.choose(artifact);
        view.scrollTo(first, last);
    }

    TemplateView view() {
        return view;
    }
}
