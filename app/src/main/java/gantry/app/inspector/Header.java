package gantry.app.inspector;

import gantry.app.control.ElementNames;
import gantry.app.editor.EditorSession;
import gantry.app.editor.Selection;
import gantry.app.text.Texts;
import gantry.app.theme.Glyphs;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Edits;
import gantry.model.diagram.Element;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The top of the inspector: what is selected, and its name where it has one.
final class Header extends VBox {

    private static final Texts TEXTS = Texts.of(Header.class);

    private static final double GAP = 8;
    private static final double TILE = 32;

    private final List<Consumer<Subject>> updates = new ArrayList<>();
    private final List<Runnable> finishers = new ArrayList<>();
    private final EditorSession session;
    private final Commits commits;
    private final Glyphs glyphs;
    private Optional<TextInputControl> nameField = Optional.empty();

    Header(Subject subject, EditorSession session, Commits commits, Glyphs glyphs) {
        super(GAP);
        this.session = session;
        this.commits = commits;
        this.glyphs = glyphs;
        getStyleClass().add("inspector-header");
        switch (subject.elements().size()) {
            case 0 -> addDrawing();
            case 1 -> addElement(subject.elements().getFirst(), subject);
            default -> addSeveral(subject);
        }
        show(subject);
    }

    private void addDrawing() {
        var type = new Text("", "", 200, false, List.of());
        var title = new TextField();
        title.setPromptText(TEXTS.get("drawing.title-prompt"));
        title.getStyleClass().add("name-field");
        var slot = new Slot(TEXTS.get("drawing.title"), type, Optional.empty(), "", json -> commits.commit(
                TEXTS.get("drawing.rename"),
                "drawing.title",
                diagram -> Edits.retitle(diagram, json.map(String::valueOf).orElse(""))));
        var entry = new LineEntry(title, slot, text -> Optional.of(text.strip()));
        entry.finishWhenLeft(title.focusedProperty());
        title.setOnAction(event -> entry.finish());
        nameField = Optional.of(title);
        finishers.add(entry::finish);
        var counts = muted();
        var hint = muted();
        hint.setText(TEXTS.get("drawing.hint"));
        updates.add(subject -> {
            Diagram diagram = subject.names().diagram();
            entry.show(Optional.of(diagram.title()));
            counts.setText(TEXTS.get("drawing.counts", diagram.nodes().size(), diagram.edges().size()));
        });
        getChildren().addAll(kindTitle(TEXTS.get("drawing")), title, entry.complaint(), counts, hint);
    }

    private void addElement(Element element, Subject subject) {
        switch (element) {
            case Node node -> addNode(node, subject.names().catalogue().node(node.kind()));
            case Edge edge -> addEdge(edge, subject);
        }
    }

    private void addNode(Node node, NodeKind kind) {
        Supplier<ElementNames> names = () -> new ElementNames(session.state().diagram(), session.catalogue());
        var name = new NameEditor(node.id(), kind, commits, names);
        name.input().getStyleClass().add("name-field");
        nameField = Optional.of(name.input());
        finishers.add(name::finish);
        updates.add(subject -> {
            if (subject.elements().getFirst() instanceof Node current) {
                name.show(current);
            }
        });
        var head = new HBox(GAP, glyphs.tile(kind, TILE), kindTitle(kind.title()));
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, name);
    }

    private void addEdge(Edge edge, Subject subject) {
        var from = endLink();
        var to = endLink();
        var verb = muted();
        verb.setText(subject.names().catalogue().connection(edge.kind()).verb());
        updates.add(changed -> {
            if (changed.elements().getFirst() instanceof Edge current) {
                lead(from, current.from(), changed.names());
                lead(to, current.to(), changed.names());
            }
        });
        var ends = new FlowPane(GAP / 2, 0, from, verb, to);
        ends.setAlignment(Pos.CENTER_LEFT);
        getChildren()
                .addAll(kindTitle(subject.names().catalogue().connection(edge.kind()).title()), ends);
    }

    private static Hyperlink endLink() {
        var link = new Hyperlink();
        link.getStyleClass().add("element-link");
        return link;
    }

    private void lead(Hyperlink link, NodeId end, ElementNames names) {
        link.setText(names.of(end));
        link.setOnAction(event -> session.select(Selection.of(end)));
    }

    private void addSeveral(Subject subject) {
        boolean isUniform = subject.kinds().size() == 1;
        var note = muted();
        note.setWrapText(true);
        note.setText(isUniform
                ? TEXTS.get("several.uniform")
                : TEXTS.get("several.mixed"));
        String kinds = String.join(", ", subject.kinds().stream().map(kind -> kind.title()).toList());
        getChildren().addAll(kindTitle(TEXTS.get("several.selected", subject.label())), muted(kinds), note);
    }

    private static Label kindTitle(String text) {
        var label = new Label(text);
        label.getStyleClass().add("kind-title");
        label.setWrapText(true);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    private static Label muted() {
        return muted("");
    }

    private static Label muted(String text) {
        var label = new Label(text);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        return label;
    }

    void show(Subject subject) {
        updates.forEach(update -> update.accept(subject));
    }

    void finish() {
        finishers.forEach(Runnable::run);
    }

    /// Where the name is typed; empty where there is none.
    Optional<TextInputControl> nameField() {
        return nameField;
    }
}
