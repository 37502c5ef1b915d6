package gantry.app.outline;

import gantry.app.control.ElementNames;
import gantry.app.control.SeverityMark;
import gantry.app.editor.EditorSession;
import gantry.app.editor.EditorState;
import gantry.app.text.Texts;
import gantry.app.theme.Glyphs;
import gantry.model.check.Location;
import gantry.model.check.Problem;
import gantry.model.check.Severity;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Element;
import gantry.model.diagram.ElementId;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Trait;
import gantry.model.kind.NodeKind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// One line: symbol, name, kind, marks and the findings. Dragging it onto another line moves the element into that frame.
final class OutlineCell extends TreeCell<ElementId> {

    private static final Texts TEXTS = Texts.of(OutlineCell.class);
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
    private static final double GAP = 8;
    private static final double TILE = 20;
    private static final double MARK = 14;

    private final EditorSession session;
    private final OutlineActions actions;
    private final Glyphs glyphs;
    private final SeverityMark marks;
    private @Nullable TextField field;

    OutlineCell(EditorSession session, OutlineActions actions, Glyphs glyphs) {
        this.session = session;
        this.actions = actions;
        this.glyphs = glyphs;
        this.marks = new SeverityMark(glyphs);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        addEventHandler(MouseEvent.DRAG_DETECTED, this::startDrag);
        addEventHandler(MouseDragEvent.MOUSE_DRAG_ENTERED, event -> light(isLegal(event)));
        addEventHandler(MouseDragEvent.MOUSE_DRAG_EXITED, event -> light(false));
        addEventHandler(MouseDragEvent.MOUSE_DRAG_RELEASED, this::drop);
    }

    private void clicked(MouseEvent event) {
        if (getItem() != null && event.getClickCount() == 2 && !isEditing()) {
            actions.reveal(getItem());
            event.consume();
        }
    }

    private void startDrag(MouseEvent event) {
        if (getItem() instanceof NodeId && !isEditing()) {
            startFullDrag();
            event.consume();
        }
    }

    private static Optional<NodeId> dragged(MouseDragEvent event) {
        return event.getGestureSource() instanceof OutlineCell cell && cell.getItem() instanceof NodeId node
                ? Optional.of(node)
                : Optional.empty();
    }

    /// The empty room below the tree stands for the canvas.
    private NodeId frame() {
        return getItem() instanceof NodeId node ? node : NodeId.CANVAS;
    }

    private boolean isLegal(MouseDragEvent event) {
        return dragged(event).filter(node -> actions.mayGoInto(actions.dragged(node), frame())).isPresent();
    }

    private void light(boolean isLegal) {
        pseudoClassStateChanged(TARGET, isLegal);
    }

    private void drop(MouseDragEvent event) {
        light(false);
        if (isLegal(event)) {
            dragged(event).ifPresent(node -> actions.moveInto(actions.dragged(node), frame()));
        }
        event.consume();
    }

    @Override
    protected void updateItem(@Nullable ElementId id, boolean isEmpty) {
        super.updateItem(id, isEmpty);
        Optional<Element> element = id == null || isEmpty
                ? Optional.empty()
                : session.state().diagram().element(id);
        if (element.isEmpty()) {
            setText(null);
            setGraphic(null);
            setAccessibleText(null);
        } else if (!isEditing()) {
            show(element.get());
        }
    }

    private void show(Element element) {
        EditorState state = session.state();
        var names = new ElementNames(state.diagram(), session.catalogue());
        String kind = names.kindOf(element).title();
        var name = new Label(switch (element) {
            case Node node -> names.of(node);
            case Edge edge -> TEXTS.get("connection", kind, names.of(edge.to()));
        });
        var line = new HBox(GAP, symbol(element, names), name);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinWidth(0);
        name.setMinWidth(0);
        if (element instanceof Node node) {
            var about = new Label(node.name().isBlank() ? "" : kind);
            about.getStyleClass().add("muted");
            HBox.setHgrow(about, Priority.SOMETIMES);
            line.getChildren().add(about);
        }
        List<String> words = words(element, state);
        if (!words.isEmpty()) {
            var note = new Label(String.join(", ", words));
            note.getStyleClass().add("muted");
            line.getChildren().add(note);
        }
        List<Problem> problems = problems(element.id());
        worst(problems).ifPresent(severity -> line.getChildren().addAll(
                marks.of(severity, MARK), new Label(Integer.toString(problems.size()))));
        setText(null);
        setGraphic(line);
        setAccessibleText(spoken(name.getText(), element instanceof Node ? kind : "", words, problems));
    }

    private javafx.scene.Node symbol(Element element, ElementNames names) {
        return names.kindOf(element) instanceof NodeKind kind ? glyphs.tile(kind, TILE) : glyphs.of("arrow", MARK);
    }

    private static List<String> words(Element element, EditorState state) {
        boolean isHidden = state.shown().element(element.id()).isEmpty();
        Stream<String> traits = element instanceof Node node
                ? Stream.of(Trait.values()).filter(node::is).map(OutlineCell::word)
                : Stream.of();
        return Stream.concat(traits, isHidden ? Stream.of(TEXTS.get("hidden")) : Stream.of()).toList();
    }

    private static String word(Trait trait) {
        return switch (trait) {
            case LOCKED -> TEXTS.get("locked");
            case PINNED -> TEXTS.get("pinned");
            case COLLAPSED -> TEXTS.get("collapsed");
        };
    }

    private List<Problem> problems(ElementId id) {
        return session.state().checks().problems().stream()
                .filter(problem -> problem.location() instanceof Location.InDiagram at && at.element().equals(id))
                .toList();
    }

    private static Optional<Severity> worst(List<Problem> problems) {
        return problems.stream().map(Problem::severity).min(Comparator.naturalOrder());
    }

    private static String spoken(String name, String kind, List<String> words, List<Problem> problems) {
        Stream<String> parts = Stream.concat(Stream.of(name, kind), words.stream());
        Stream<String> all = problems.isEmpty()
                ? parts
                : Stream.concat(parts, Stream.of(TEXTS.get("problems", problems.size())));
        return String.join(", ", all.filter(part -> !part.isEmpty()).toList());
    }

    @Override
    public void startEdit() {
        Optional<Node> node = getItem() instanceof NodeId id ? session.state().diagram().node(id) : Optional.empty();
        if (node.isEmpty()) {
            return;
        }
        super.startEdit();
        if (isEditing()) {
            field = field(node.get());
            setGraphic(field);
            field.requestFocus();
            field.selectAll();
        }
    }

    private TextField field(Node node) {
        var name = new TextField(node.name());
        name.setAccessibleText(TEXTS.get("name"));
        name.setOnAction(event -> commitEdit(node.id()));
        name.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                cancelEdit();
                event.consume();
            }
        });
        name.focusedProperty().addListener((property, before, isFocused) -> {
            if (!isFocused && isEditing()) {
                commitEdit(node.id());
            }
        });
        return name;
    }

    @Override
    public void commitEdit(ElementId id) {
        String typed = field == null ? "" : field.getText().strip();
        field = null;
        super.commitEdit(id);
        if (id instanceof NodeId node) {
            actions.rename(node, typed);
        }
        updateItem(id, false);
    }

    @Override
    public void cancelEdit() {
        field = null;
        super.cancelEdit();
        updateItem(getItem(), isEmpty());
    }
}
