package gantry.app.canvas;

import gantry.app.editor.EditorSession;
import gantry.app.editor.EditorState;
import gantry.app.editor.Selection;
import gantry.app.text.Texts;
import gantry.app.tool.RouteCache;
import gantry.app.tool.Typing;
import gantry.app.tool.Zooming;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edge;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.Edits;
import gantry.model.diagram.ElementId;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kind.ConnectionKind;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Shape;
import gantry.model.kind.Text;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;

/// Edits the name of one node, or the words on an arrow, right on the canvas. Enter and leaving keep the text, Escape
/// drops it, Tab keeps it and goes on to the next sibling.
final class LabelEditor {

    private static final Texts TEXTS = Texts.of(LabelEditor.class);

    /// Shapes whose names may have several lines.
    private static final Set<Shape> LONG = EnumSet.of(Shape.NOTE, Shape.BOX, Shape.TEXT);

    private final Pane above;
    private final EditorSession session;
    private final RouteCache routes;
    private final Runnable onClosed;
    private Optional<Editing> current = Optional.empty();

    private record Editing(ElementId id, LabelField field) {}

    /// @param above    the pane in canvas pixels that the field is put on
    /// @param routes   of what is shown
    /// @param onClosed called when the field has gone, so that the canvas takes the keys again
    LabelEditor(Pane above, EditorSession session, RouteCache routes, Runnable onClosed) {
        this.above = above;
        this.session = session;
        this.routes = routes;
        this.onClosed = onClosed;
        above.addEventHandler(MouseEvent.ANY, MouseEvent::consume);
        above.addEventHandler(KeyEvent.ANY, LabelEditor::keepFromTools);
        session.stateProperty().addListener((property, before, after) -> current.ifPresent(this::follow));
    }

    /// Letters, arrows and Delete are for the text, not for the tool below it.
    private static void keepFromTools(KeyEvent event) {
        if (!event.isShortcutDown()) {
            event.consume();
        }
    }

    /// Starts with the words that are there, all of them selected. Only connections that mean nothing have words of
    /// their own.
    void edit(ElementId id) {
        close(true);
        words(id).ifPresent(words -> open(id, words).selectAll());
    }

    /// Starts with `text` in place of the words that are there.
    void edit(ElementId id, String text) {
        close(true);
        words(id).ifPresent(words -> open(id, text).end());
    }

    private Optional<String> words(ElementId id) {
        Diagram diagram = session.state().diagram();
        return switch (id) {
            case NodeId node -> diagram.node(node).map(Node::name);
            case EdgeId edge -> diagram.edge(edge)
                    .flatMap(found -> property(found).map(words -> found.values().effective(words).orElse("")));
        };
    }

    /// What holds the words on a connection that means nothing.
    @SuppressWarnings("unchecked")
    private Optional<Property<String>> property(Edge edge) {
        ConnectionKind kind = session.catalogue().connection(edge.kind());
        return kind.properties().stream()
                .filter(property -> kind.isFree() && property.type() instanceof Text)
                .map(property -> (Property<String>) property)
                .findFirst();
    }

    private TextInputControl open(ElementId id, String text) {
        Optional<NodeKind> kind = kind(id);
        LabelField field = LabelField.of(text, kind.filter(each -> LONG.contains(each.shape())).isPresent());
        String title = kind.map(NodeKind::title).orElse(TEXTS.get("words"));
        field.control().setPromptText(kind.map(NodeKind::title).orElse(""));
        field.control().setAccessibleText(kind.isPresent() ? TEXTS.get("name-of", title) : title);
        var editing = new Editing(id, field);
        current = Optional.of(editing);
        above.getChildren().add(field.control());
        follow(editing);
        field.control().addEventFilter(KeyEvent.KEY_PRESSED, event -> keyPressed(event, editing));
        field.control().textProperty().addListener((property, before, after) -> follow(editing));
        field.control().focusedProperty().addListener((property, before, isFocused) -> {
            if (!isFocused) {
                leave(field.control());
            }
        });
        field.control().requestFocus();
        return field.control();
    }

    private Optional<NodeKind> kind(ElementId id) {
        return id instanceof NodeId node
                ? session.state().diagram().node(node).map(found -> session.catalogue().node(found.kind()))
                : Optional.empty();
    }

    /// The field stays over the words while the view moves and the element changes.
    private void follow(Editing editing) {
        place(editing.id()).ifPresent(place -> editing.field().lieOn(place, session.state().viewport()));
    }

    private Optional<LabelPlace> place(ElementId id) {
        EditorState state = session.state();
        Diagram shown = state.shown();
        return switch (id) {
            case NodeId node -> shown.node(node)
                    .map(found -> LabelPlace.of(found, session.catalogue(), shown.whole().sight(found)));
            case EdgeId edge -> routes.routes(shown)
                    .route(edge)
                    .map(route -> LabelPlace.onLine(route.at(route.length() / 2)));
        };
    }

    private void keyPressed(KeyEvent event, Editing editing) {
        boolean isLineBreak = editing.field().isLong() && !event.isShortcutDown();
        boolean isTab = event.getCode() == KeyCode.TAB && !event.isShortcutDown();
        if (event.getCode() == KeyCode.ESCAPE) {
            close(false);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && !isLineBreak) {
            close(true);
            event.consume();
        } else if (isTab) {
            close(true);
            selectNeighbour(editing.id(), event.isShiftDown() ? -1 : 1);
            event.consume();
        }
    }

    private void selectNeighbour(ElementId id, int step) {
        Diagram shown = session.state().shown();
        if (id instanceof NodeId node && shown.node(node).isPresent()) {
            List<NodeId> siblings = shown.children(shown.require(node).parent()).stream().map(Node::id).toList();
            NodeId next = siblings.get(Math.floorMod(siblings.indexOf(node) + step, siblings.size()));
            session.select(Selection.of(next));
            Zooming.reveal(session, List.of(next));
        }
    }

    private void close(boolean keeps) {
        if (finish(keeps)) {
            onClosed.run();
        }
    }

    /// What has taken the focus keeps it. Another window doesn't take it from the field.
    private void leave(TextInputControl field) {
        Scene scene = field.getScene();
        boolean isTaken = scene != null && scene.getFocusOwner() != null && scene.getFocusOwner() != field;
        if (finish(true) && !isTaken) {
            onClosed.run();
        }
    }

    private boolean finish(boolean keeps) {
        Optional<Editing> closed = current;
        current = Optional.empty();
        closed.ifPresent(editing -> {
            above.getChildren().remove(editing.field().control());
            if (keeps) {
                keep(editing.id(), editing.field().control().getText().strip());
            }
            Typing.endNaming(session);
        });
        return closed.isPresent();
    }

    private void keep(ElementId id, String text) {
        Diagram diagram = session.state().diagram();
        if (words(id).filter(words -> !words.equals(text)).isEmpty()) {
            return;
        }
        switch (id) {
            case NodeId node -> session.commit(TEXTS.get("rename"), Edits.rename(diagram, node, text));
            case EdgeId edge -> property(diagram.require(edge)).ifPresent(words -> session.commit(
                    TEXTS.get("write"),
                    text.isEmpty()
                            ? Edits.clear(diagram, List.of(edge), words)
                            : Edits.set(diagram, List.of(edge), words, text)));
        }
    }
}
