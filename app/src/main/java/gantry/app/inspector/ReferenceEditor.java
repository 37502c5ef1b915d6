package gantry.app.inspector;

import gantry.app.control.ElementNames;
import gantry.app.control.TypeAhead;
import gantry.app.control.TypeAhead.Offer;
import gantry.app.text.Texts;
import gantry.model.diagram.ElementId;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Reference;
import gantry.model.kind.SecretReference;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.TextField;

/// Another element of the drawing, found by typing its name; or, for secrets, an address that is typed in full.
final class ReferenceEditor extends ValueEditor {

    private static final Texts TEXTS = Texts.of(ReferenceEditor.class);

    private static final double TILE = 18;

    /// What stands beside the text of the field, in pixels.
    private static final double EDGES = 22;

    private final TextField field = new TextField();
    private final ValueEditors editors;
    private final List<String> kinds;
    private final Spelling spelling;
    private final LineEntry entry;
    private final String prompt;
    private Optional<Object> shown = Optional.empty();

    /// How the id of a node is written as a value, and read back.
    ///
    /// @param read empty for a value that names no node
    private record Spelling(Function<String, Object> write, Function<Object, Optional<String>> read) {}

    private ReferenceEditor(Slot slot, List<String> kinds, Spelling spelling, ValueEditors editors) {
        this.kinds = kinds;
        this.spelling = spelling;
        this.editors = editors;
        var judged = new Slot(
                slot.label(), slot.type(), slot.fallback(), slot.unit(), slot.commit(),
                new Slot.Around(json -> fault(slot, json), slot.around().siblings()));
        entry = new LineEntry(field, judged, this::read, this::print);
        entry.finishWhenLeft(field.focusedProperty());
        field.setOnAction(event -> entry.finish());
        prompt = slot.fallback().map(this::print).orElse(
                slot.type() instanceof SecretReference ? TEXTS.get("reference.secret") : TEXTS.get("reference.choose"));
        field.setPromptText(prompt);
        new TypeAhead(field, this::offers, offer -> {
            field.setText(offer.title());
            entry.take(offer.value());
        });
        getChildren().addAll(field, entry.complaint());
    }

    static ReferenceEditor of(Slot slot, Reference type, ValueEditors editors) {
        var spelling = new Spelling(id -> id, json -> Optional.of(String.valueOf(json)));
        return new ReferenceEditor(slot, type.kinds(), spelling, editors);
    }

    /// Secrets of the drawing, or any ARN.
    static ReferenceEditor of(Slot slot, SecretReference type, ValueEditors editors) {
        var spelling = new Spelling(
                SecretReference::toNode, json -> SecretReference.nodeId(String.valueOf(json)));
        return new ReferenceEditor(slot, type.kinds(), spelling, editors);
    }

    private List<Offer> offers() {
        ElementNames names = editors.names().get();
        return names.diagram().nodes().stream()
                .filter(node -> isLegal(node, names))
                .map(node -> offer(node, names))
                .sorted(Comparator.comparing(Offer::title, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private boolean isLegal(Node node, ElementNames names) {
        return kinds.isEmpty() ? !names.kindOf(node).isAnnotation() : kinds.contains(node.kind());
    }

    private Offer offer(Node node, ElementNames names) {
        NodeKind kind = names.catalogue().node(node.kind());
        return new Offer(
                spelling.write().apply(node.id().value()),
                names.of(node),
                kind.title(),
                () -> editors.glyphs().tile(kind, TILE));
    }

    /// The element with the typed name, when there is one; else the text itself.
    private Optional<Object> read(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        List<Offer> named = offers().stream().filter(offer -> offer.title().equalsIgnoreCase(text)).toList();
        return Optional.of(named.size() == 1 ? named.getFirst().value() : text);
    }

    private Optional<Node> node(Object json) {
        return spelling.read()
                .apply(json)
                .filter(ElementId::isId)
                .flatMap(id -> editors.names().get().diagram().node(new NodeId(id)));
    }

    private String print(Object json) {
        return node(json).map(node -> editors.names().get().of(node)).orElseGet(() -> LineFormat.print(json));
    }

    private Optional<String> fault(Slot slot, Object json) {
        Optional<String> fault = slot.fault(json);
        boolean isNode = spelling.read().apply(json).isPresent();
        if (fault.isPresent() || !isNode) {
            return fault;
        }
        Optional<Node> node = node(json);
        if (node.isEmpty()) {
            return Optional
                    .of(TEXTS.get("reference.missing", print(json)));
        }
        ElementNames names = editors.names().get();
        return isLegal(node.get(), names)
                ? Optional.empty()
                : Optional.of(TEXTS.get(
                        "reference.wrong-kind", print(json), names.kindOf(node.get()).title()));
    }

    @Override
    Optional<String> fault() {
        return shown.flatMap(entry::fault);
    }

    @Override
    void show(Optional<Object> json) {
        shown = json;
        field.setPromptText(prompt);
        entry.show(json);
    }

    @Override
    double wishedWidth() {
        return Prompt.width(prompt) + EDGES;
    }

    @Override
    void showMixed() {
        show(Optional.empty());
        field.setPromptText(FieldRow.MIXED);
    }

    @Override
    boolean saysMixed() {
        return true;
    }

    @Override
    void finish() {
        entry.finish();
    }

    @Override
    javafx.scene.Node target(List<String> steps) {
        return field;
    }
}
