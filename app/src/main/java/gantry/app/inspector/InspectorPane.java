package gantry.app.inspector;

import gantry.app.control.ElementNames;
import gantry.app.control.Muting;
import gantry.app.control.Profiles;
import gantry.app.control.SeverityMark;
import gantry.app.control.StyleSheet;
import gantry.app.editor.EditorSession;
import gantry.app.editor.EditorState;
import gantry.app.jobs.LiveExports;
import gantry.app.theme.Glyphs;
import gantry.export.SourceMap.Span;
import gantry.model.check.Checker;
import gantry.model.check.FieldPath;
import gantry.model.check.Fix;
import gantry.model.kind.Icons;
import gantry.model.kind.Target;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Shows and edits what is selected: the drawing when nothing is, one element, or what several have in common.
///
/// The form stays while the same elements are selected, so typing is never disturbed; fields show the committed diagram.
public final class InspectorPane extends VBox {

    private static final double GAP = 16;

    /// How much of the panel stays above a field that is scrolled to, in pixels.
    private static final double MARGIN = 48;

    private final EditorSession session;
    private final InspectorMemory memory;
    private final Becoming becoming;
    private final Commits commits;
    private final FindingView findings;
    private final ValueEditors editors;
    private final Glyphs glyphs = new Glyphs(new Icons());
    private final VBox content = new VBox(GAP);
    private final ScrollPane scroll = new ScrollPane(content);
    private Subject.Identity identity;
    private Header header;
    private ElementForm form;
    private Sections sections;

    /// Where the inspector learns what an element becomes, and where it sends who wants to see all of it.
    public interface Becoming {

        LiveExports exports();

        /// Shows some lines of an export in its preview.
        void open(Target target, Span span);
    }

    /// @param apply makes a fix an undo step
    /// @param clock says from when on the runs of schedules count
    public InspectorPane(
            EditorSession session, Consumer<Fix> apply, InspectorMemory memory, Clock clock, Becoming becoming) {
        this.session = session;
        this.memory = memory;
        this.becoming = becoming;
        this.commits = new Commits(session);
        this.findings = new FindingView(
                new SeverityMark(glyphs), apply, new Muting(session),
                new Profiles(session)::explainsAtLength);
        this.editors = new ValueEditors(
                () -> new ElementNames(session.state().diagram(), session.catalogue()), glyphs, clock);
        getStyleClass().add("inspector");
        getStylesheets().addAll(StyleSheet.ofControls(), StyleSheet.of(InspectorPane.class, "inspector.css"));
        content.getStyleClass().add("inspector-content");
        // What is too wide is cut by itself instead of pushing everything else out of sight.
        content.setMinWidth(0);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        Subject subject = Subject.of(session.state(), session.catalogue());
        identity = subject.identity();
        header = new Header(subject, session, commits, glyphs);
        form = new ElementForm(subject, editors, commits, findings, memory);
        sections = sections();
        compose();
        update(subject);
        session.stateProperty().addListener((property, before, after) -> {
            if (isConcerned(before, after)) {
                commits.whileListening(this::refresh);
            }
        });
    }

    private Sections sections() {
        return new Sections(session, findings, memory, new BecomesSection(memory, becoming.exports(), becoming::open));
    }

    private static boolean isConcerned(EditorState before, EditorState after) {
        return before.diagram() != after.diagram()
                || before.selection() != after.selection()
                || before.checks() != after.checks();
    }

    private void refresh() {
        Subject subject = Subject.of(session.state(), session.catalogue());
        if (!subject.identity().equals(identity)) {
            boolean hadKeys = hasKeys();
            header.finish();
            form.finish();
            identity = subject.identity();
            header = new Header(subject, session, commits, glyphs);
            form = new ElementForm(subject, editors, commits, findings, memory);
            sections = sections();
            compose();
            scroll.setVvalue(0);
            if (hadKeys) {
                // What had them is gone; the toolkit would give them to the first control of the window.
                scroll.requestFocus();
            }
        }
        update(subject);
    }

    /// Whether a field or a link here has the focus. The toolkit's own answer stays true when what had the focus has been
    /// removed.
    private boolean hasKeys() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        while (owner != null && owner != content) {
            owner = owner.getParent();
        }
        return owner == content;
    }

    private void compose() {
        content.getChildren().setAll(header, form, sections);
    }

    private void update(Subject subject) {
        Checker.Result checks = session.state().checks();
        header.show(subject);
        form.show(subject.elements(), checks.problems());
        boolean hasFields = form.hasRows();
        form.setVisible(hasFields);
        form.setManaged(hasFields);
        sections.show(subject, checks);
    }

    /// Scrolls to the editor of a field of the selected element and puts the cursor into it; nothing happens when the
    /// element has no such field.
    public void focusField(FieldPath path) {
        List<String> steps = FieldSteps.of(path);
        if (steps.isEmpty()) {
            return;
        }
        Optional<Node> field = form.row(steps.getFirst()).map(row -> row.target(FieldSteps.rest(steps)));
        field.or(() -> path.equals(FieldPath.NAME) ? header.nameField() : Optional.empty())
                .ifPresent(this::reveal);
    }

    /// Puts the cursor into the first field of the form, or into the name where there is no form.
    public void focusFirstField() {
        form.firstRow()
                .map(row -> row.target(List.of()))
                .or(header::nameField)
                .ifPresent(this::reveal);
    }

    private void reveal(Node field) {
        content.applyCss();
        layout();
        scroll.layout();
        content.layout();
        Bounds place = content.sceneToLocal(field.localToScene(field.getBoundsInLocal()));
        double seen = scroll.getViewportBounds().getHeight();
        double hidden = content.getHeight() - seen;
        double top = scroll.getVvalue() * Math.max(0, hidden);
        boolean isSeen = place.getMinY() >= top && place.getMaxY() <= top + seen;
        if (hidden > 0 && !isSeen) {
            scroll.setVvalue(Math.clamp((place.getMinY() - MARGIN) / hidden, 0, 1));
        }
        field.requestFocus();
    }
}
