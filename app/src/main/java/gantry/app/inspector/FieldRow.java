package gantry.app.inspector;

import gantry.app.control.IconButton;
import gantry.app.text.Texts;
import gantry.app.theme.Glyphs;
import gantry.model.kind.ListOf;
import gantry.model.kind.Property;
import gantry.model.kind.Structure;
import gantry.model.kind.Values;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One property in a form: label, editor, a button back to the default, and what is wrong with it.
final class FieldRow extends VBox {

    private static final Texts TEXTS = Texts.of(FieldRow.class);

    /// Stands in fields whose value differs between the selected elements.
    static final String MIXED = TEXTS.get("mixed");

    private static final Pattern ITEM = Pattern.compile("Item \\d+: (.*)");
    private static final double GAP = 8;
    private static final double ICON = 14;

    private final Property<?> property;
    private final FieldLabel label;
    private final ValueEditor editor;
    private final Label mixed = new Label(MIXED);
    private final IconButton reset;
    private final Label fault = new Label();
    private final VBox notes = new VBox(GAP / 2);
    private List<?> shownNotes = List.of();
    private FormFilter filter = FormFilter.ALL;
    private boolean isRelevant = true;
    private boolean isSet;

    /// A value to show: those of one element, read through the property of its own kind.
    ///
    /// @param isJudged whether to say what is wrong with it
    record Shown(Property<?> property, Values values, boolean isJudged) {

        Optional<String> fault() {
            return isJudged ? property.fault(values).filter(text -> !isToldInside(text)) : Optional.empty();
        }

        /// The fields of a structure tell their own faults, also where it stands in a list.
        private boolean isToldInside(String text) {
            return switch (property.type()) {
                case Structure structure -> !values.raw().isEmpty() && isFieldOf(structure, text);
                case ListOf<?> list when list.item() instanceof Structure structure -> {
                    Matcher item = ITEM.matcher(text);
                    yield item.matches() && isFieldOf(structure, item.group(1));
                }
                default -> false;
            };
        }

        private static boolean isFieldOf(Structure structure, String text) {
            return structure.fields().stream().anyMatch(field -> text.startsWith(field.title() + ": "));
        }

        Optional<Object> set() {
            return Optional.ofNullable(values.raw().get(property.name()));
        }

        /// The value that counts.
        Optional<Object> effective() {
            return set().or(property::fallbackJson);
        }
    }

    /// @param siblings what stands beside the value
    /// @param commit   gets valid JSON data, or nothing for the default
    FieldRow(FormModel.Field field, ValueEditors editors, Siblings siblings, Consumer<Optional<Object>> commit) {
        super(GAP / 2);
        this.property = field.property();
        this.editor = editors.of(Slot.of(field, siblings, commit));
        this.label = new FieldLabel(property, () -> editor.target(List.of()).requestFocus());
        this.reset = resetButton(editors.glyphs(), commit);
        getStyleClass().add("field-row");
        fault.getStyleClass().add("field-fault");
        fault.setWrapText(true);
        fault.setMinHeight(Region.USE_PREF_SIZE);
        notes.getChildren().add(fault);
        say("");
        mixed.getStyleClass().add("muted");
        showWhen(mixed, false);
        if (editor.isWide()) {
            HBox.setHgrow(label, Priority.ALWAYS);
            var head = new HBox(GAP, label, reset);
            head.setAlignment(Pos.CENTER_LEFT);
            getChildren().addAll(head, mixed, editor, notes);
        } else {
            getChildren().addAll(new FieldLine(label, editor, reset), mixed, notes);
        }
    }

    private IconButton resetButton(Glyphs glyphs, Consumer<Optional<Object>> commit) {
        String words = property.fallbackJson()
                .map(json -> TEXTS.get("back-to-default", LineFormat.print(json)))
                .orElse(TEXTS.get("remove-value"));
        var button = new IconButton(glyphs.of("ui-undo", ICON), words, () -> commit.accept(Optional.empty()));
        button.getStyleClass().add("reset-button");
        button.setFocusTraversable(false);
        return button;
    }

    Property<?> property() {
        return property;
    }

    /// Shows the values of all selected elements; hidden while its condition holds for none of them.
    void show(List<Shown> all) {
        isRelevant = all.stream().anyMatch(each -> each.property().isVisible(each.values()));
        isSet = all.stream().anyMatch(each -> each.set().isPresent());
        followFilter();
        boolean isMixed = all.stream().map(Shown::effective).distinct().count() > 1;
        if (isMixed) {
            editor.showMixed();
        } else {
            editor.show(all.stream().flatMap(each -> each.set().stream()).findFirst());
        }
        showWhen(mixed, isMixed && !editor.saysMixed());
        reset.setVisible(isSet);
        say(all.stream()
                .flatMap(each -> each.fault().stream())
                .findFirst()
                .or(() -> isMixed ? Optional.empty() : editor.fault())
                .orElse(""));
    }

    /// Shows the row only if the filter accepts it.
    void filter(FormFilter wanted) {
        filter = wanted;
        followFilter();
    }

    private void followFilter() {
        showWhen(this, isRelevant && filter.accepts(property));
        label.mark(filter.marks(property));
    }

    private static void showWhen(Node node, boolean isVisible) {
        node.setVisible(isVisible);
        node.setManaged(isVisible);
    }

    /// Whether at least one element has a value of its own here.
    boolean isSet() {
        return isRelevant && isSet;
    }

    /// Whether something is wrong here.
    boolean isTroubled() {
        return isRelevant && (!fault.getText().isEmpty() || !shownNotes.isEmpty());
    }

    /// Shows findings under the field instead of the plain fault; they say the same and more.
    ///
    /// @param keys tells whether anything changed, so that links survive while one clicks
    void showNotes(List<?> keys, List<? extends Node> findings) {
        if (!shownNotes.equals(keys)) {
            shownNotes = List.copyOf(keys);
            notes.getChildren().setAll(fault);
            notes.getChildren().addAll(findings);
        }
        if (!keys.isEmpty()) {
            say("");
        }
    }

    private void say(String text) {
        fault.setText(text);
        fault.setVisible(!text.isEmpty());
        fault.setManaged(!text.isEmpty());
        boolean isEmpty = text.isEmpty() && shownNotes.isEmpty();
        notes.setVisible(!isEmpty);
        notes.setManaged(!isEmpty);
    }

    void finish() {
        editor.finish();
    }

    Node target(List<String> steps) {
        return editor.target(steps);
    }
}
