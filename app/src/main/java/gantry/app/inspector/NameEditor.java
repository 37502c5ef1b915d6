package gantry.app.inspector;

import gantry.app.control.ElementNames;
import gantry.app.text.Texts;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Edits;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kind.NameRule;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Shape;
import gantry.model.kind.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;

/// The name of a node, or the whole text of a note or box. A name that the kind refuses stays in the field, unsaved.
final class NameEditor extends VBox {

    private static final Texts TEXTS = Texts.of(NameEditor.class);

    private static final double GAP = 4;
    private static final int TEXT_ROWS = 4;

    private final TextInputControl input;
    private final LineEntry entry;
    private final NameRule rule;
    private final boolean isText;

    NameEditor(NodeId id, NodeKind kind, Commits commits, Supplier<ElementNames> names) {
        super(GAP);
        rule = kind.names();
        isText = kind.shape() == Shape.NOTE || kind.shape() == Shape.BOX;
        var type = new Text(rule.pattern(), rule.inWords(), rule.max(), isText, List.of());
        var slot = new Slot(isText ? TEXTS.get("name.text") : TEXTS.get("name.name"), type, Optional.empty(), "",
                json -> {
                    String changed = json.map(String::valueOf).orElse("");
                    commits.commit(
                            changed.isBlank() || isText
                                    ? TEXTS.get("name.rename", names.get().of(id))
                                    : TEXTS.get("name.rename-to", names.get().of(id), changed),
                            id + ".name",
                            diagram -> diagram.node(id).isPresent() ? Edits.rename(diagram, id, changed) : Diff.NONE);
                });
        if (isText) {
            input = area();
            entry = new LineEntry(input, slot, this::read);
        } else {
            var field = new TextField();
            input = field;
            entry = new LineEntry(input, slot, this::read);
            field.setOnAction(event -> entry.finish());
        }
        input.setPromptText(slot.label());
        entry.finishWhenLeft(input.focusedProperty());
        getChildren().addAll(input, entry.complaint());
    }

    private static TextArea area() {
        var area = new TextArea();
        area.setPrefRowCount(TEXT_ROWS);
        area.setWrapText(true);
        return area;
    }

    /// An empty name stays text where the kind demands one, so that it is judged.
    private Optional<Object> read(String typed) {
        String text = isText ? typed : typed.strip();
        return text.isEmpty() && rule.accepts("") ? Optional.empty() : Optional.of(text);
    }

    void show(Node node) {
        entry.show(node.name().isEmpty() ? Optional.empty() : Optional.of(node.name()));
    }

    void finish() {
        entry.finish();
    }

    TextInputControl input() {
        return input;
    }
}
