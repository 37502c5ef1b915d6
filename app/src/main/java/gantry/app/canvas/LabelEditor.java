package gantry.app.canvas;

import gantry.app.editor.EditorSession;
import gantry.app.editor.Viewport;
import gantry.model.diagram.Edits;
import gantry.model.diagram.ElementId;
import gantry.model.diagram.Frames;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Point;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Shape;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;

/// Edits the name of one node right on the canvas. Enter and leaving keep the text, Escape drops it.
final class LabelEditor {

    private static final double CARD_TEXT_LEFT = 58;
    private static final double FRAME_TEXT_LEFT = 28;
    private static final double FIELD_HEIGHT = 30;
    private static final double LEAST_WIDTH = 120;

    /// Shapes whose names may have several lines.
    private static final Set<Shape> LONG = EnumSet.of(Shape.NOTE, Shape.BOX, Shape.TEXT);

    private final Pane above;
    private final EditorSession session;
    private final Runnable onClosed;
    private Optional<Editing> current = Optional.empty();

    private record Editing(NodeId id, TextInputControl field) {}

    /// @param above    the pane in canvas pixels that the field is put on
    /// @param onClosed called when the field has gone, so that the canvas takes the keys again
    LabelEditor(Pane above, EditorSession session, Runnable onClosed) {
        this.above = above;
        this.session = session;
        this.onClosed = onClosed;
        above.addEventHandler(MouseEvent.ANY, MouseEvent::consume);
        above.addEventHandler(KeyEvent.ANY, LabelEditor::keepFromTools);
    }

    /// Letters, arrows and Delete are for the text, not for the tool below it.
    private static void keepFromTools(KeyEvent event) {
        if (!event.isShortcutDown()) {
            event.consume();
        }
    }

    /// Starts with the node's name, all of it selected. Connections have no name of their own.
    void edit(ElementId id) {
        close(true);
        if (id instanceof NodeId node) {
            session.state().diagram().node(node).ifPresent(this::open);
        }
    }

    private void open(Node node) {
        NodeKind kind = session.catalogue().node(node.kind());
        boolean isLong = LONG.contains(kind.shape());
        TextInputControl field = isLong ? area(node.name()) : new TextField(node.name());
        field.getStyleClass().add("label-editor");
        field.setPromptText(kind.title());
        field.setManaged(false);
        field.setAccessibleText("Name of the " + kind.title());
        current = Optional.of(new Editing(node.id(), field));
        above.getChildren().add(field);
        place(node, kind, field);
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> keyPressed(event, isLong));
        field.focusedProperty().addListener((property, before, isFocused) -> {
            if (!isFocused) {
                close(true);
            }
        });
        field.requestFocus();
        field.selectAll();
    }

    private static TextArea area(String text) {
        var area = new TextArea(text);
        area.setWrapText(true);
        return area;
    }

    private void place(Node node, NodeKind kind, TextInputControl field) {
        Viewport viewport = session.state().viewport();
        double zoom = viewport.zoom();
        Point corner = viewport.toScreen(node.bounds().origin());
        double width = node.bounds().width() * zoom;
        double height = node.bounds().height() * zoom;
        switch (kind.shape()) {
            case CARD, HOST -> {
                double left = Math.min(CARD_TEXT_LEFT * zoom, width / 2);
                double face = kind.shape() == Shape.HOST ? Math.min(height, Frames.FACE * zoom) : height;
                double y = corner.y() + (face - FIELD_HEIGHT) / 2;
                field.resizeRelocate(corner.x() + left, y, Math.max(LEAST_WIDTH, width - left - 4), FIELD_HEIGHT);
            }
            case FRAME ->
                field.resizeRelocate(
                        corner.x() + FRAME_TEXT_LEFT * zoom,
                        corner.y() + 1,
                        Math.clamp(width - FRAME_TEXT_LEFT * zoom - 8, LEAST_WIDTH, 2 * LEAST_WIDTH),
                        FIELD_HEIGHT);
            case NOTE, BOX, TEXT ->
                field.resizeRelocate(
                        corner.x(), corner.y(), Math.max(LEAST_WIDTH, width), Math.max(2 * FIELD_HEIGHT, height));
            case PICTURE ->
                field.resizeRelocate(
                        corner.x(),
                        corner.y() + height - FIELD_HEIGHT + 4,
                        Math.max(LEAST_WIDTH, width),
                        FIELD_HEIGHT);
        }
    }

    private void keyPressed(KeyEvent event, boolean isLong) {
        boolean isLineBreak = isLong && !event.isShortcutDown();
        if (event.getCode() == KeyCode.ESCAPE) {
            close(false);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && !isLineBreak) {
            close(true);
            event.consume();
        }
    }

    private void close(boolean keeps) {
        current.ifPresent(editing -> {
            current = Optional.empty();
            above.getChildren().remove(editing.field());
            if (keeps) {
                rename(editing);
            }
            onClosed.run();
        });
    }

    private void rename(Editing editing) {
        String text = editing.field().getText().strip();
        session.state().diagram().node(editing.id()).filter(node -> !node.name().equals(text))
                .ifPresent(node -> session.commit("Rename", Edits.rename(session.state().diagram(), node.id(), text)));
    }
}
