package gantry.app.inspector;

import gantry.app.control.ElementNames;
import gantry.app.control.ProblemKey;
import gantry.app.control.SearchField;
import gantry.app.text.Texts;
import gantry.model.check.FieldPath;
import gantry.model.check.Location;
import gantry.model.check.Problem;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Edits;
import gantry.model.diagram.Element;
import gantry.model.diagram.ElementId;
import gantry.model.kind.Kind;
import gantry.model.kind.ListOf;
import gantry.model.kind.MapOf;
import gantry.model.kind.Property;
import gantry.model.kind.Structure;
import gantry.model.kind.Values;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// The properties of the selected elements by groups. It stays as long as the same elements are selected; only what its
/// fields show changes.
final class ElementForm extends VBox {

    private static final Texts TEXTS = Texts.of(ElementForm.class);

    private static final double GAP = 8;

    /// Longer forms can be searched, and show only what is likely to matter.
    private static final int LONG = 8;

    /// As many groups of a long form are open at first.
    private static final int FIRST_GROUPS = 2;

    private final Map<String, FieldRow> rows = new LinkedHashMap<>();
    private final List<FormGroup> groups = new ArrayList<>();
    private final List<ElementId> ids;
    private final Supplier<ElementNames> names;
    private final Commits commits;
    private final FindingView findings;
    private final Optional<TextField> search;
    private final Label nothing = new Label(TEXTS.get("form.nothing"));
    private final Hyperlink clear = new Hyperlink(TEXTS.get("form.clear-search"));
    private List<Element> shown = List.of();

    ElementForm(
            Subject subject,
            ValueEditors editors,
            Commits commits,
            FindingView findings,
            InspectorMemory memory) {
        super(GAP);
        this.ids = subject.ids();
        this.commits = commits;
        this.findings = findings;
        this.names = editors.names();
        this.shown = subject.elements();
        getStyleClass().add("element-form");
        FormModel model = FormModel.of(subject.kinds());
        boolean isLong = model.fields().size() > LONG;
        search = isLong ? Optional.of(searchField(editors)) : Optional.empty();
        search.ifPresent(getChildren()::add);
        nothing.getStyleClass().add("muted");
        clear.getStyleClass().add("quiet-link");
        clear.setOnAction(event -> search.ifPresent(TextField::clear));
        getChildren().addAll(nothing, clear);
        for (FormModel.Group group : model.groups()) {
            add(group, editors, isLong, subject.kinds(), memory);
        }
        filter("");
    }

    private TextField searchField(ValueEditors editors) {
        var field = new SearchField(editors.glyphs(), TEXTS.get("form.search")).clearedByEscape();
        field.getStyleClass().add("form-search");
        field.textProperty().addListener((property, before, after) -> filter(after));
        return field;
    }

    private void filter(String typed) {
        FormFilter filter = FormFilter.of(typed);
        groups.forEach(group -> group.filter(filter));
        boolean isNothing = !filter.isAll() && groups.stream().noneMatch(FormGroup::isVisible);
        nothing.setVisible(isNothing);
        nothing.setManaged(isNothing);
        clear.setVisible(isNothing);
        clear.setManaged(isNothing);
    }

    private void add(
            FormModel.Group group,
            ValueEditors editors,
            boolean isLong,
            List<Kind> kinds,
            InspectorMemory memory) {
        List<FieldRow> members = group.fields().stream().map(field -> row(field, editors, kinds)).toList();
        members.forEach(row -> rows.put(row.property().name(), row));
        Optional<String> kind = kinds.size() == 1 ? Optional.of(kinds.getFirst().id()) : Optional.empty();
        Optional<Boolean> wanted = kind.flatMap(id -> memory.isOpen(id, group.title()));
        boolean isFirst = !isLong || groups.size() < FIRST_GROUPS;
        var start = new FormGroup.Start(wanted.orElse(isFirst), wanted.isPresent());
        var box = new FormGroup(
                group,
                members,
                start,
                isOpen -> kind.ifPresent(id -> memory.setOpen(id, group.title(), isOpen)),
                () -> reset(group));
        groups.add(box);
        getChildren().add(box);
    }

    private FieldRow row(FormModel.Field field, ValueEditors editors, List<Kind> kinds) {
        Siblings siblings = Siblings.of(kinds.getFirst().properties(), this::firstValues);
        return new FieldRow(field, editors, siblings, json -> commit(field.property(), json));
    }

    private Values firstValues() {
        return shown.isEmpty() ? Values.EMPTY : shown.getFirst().values();
    }

    private String label() {
        return ids.size() == 1 ? names.get().of(ids.getFirst()) : TEXTS.get("several", ids.size());
    }

    private void commit(Property<?> property, Optional<Object> json) {
        Optional<Object> wanted = json.filter(data -> !isAsGoodAsNothing(property, data));
        commits.commit(
                wanted.isPresent()
                        ? TEXTS.get("set", property.title(), label())
                        : TEXTS.get("reset", property.title(), label()),
                mergeKey(property),
                diagram -> change(diagram, property, wanted));
    }

    private Diff change(Diagram diagram, Property<?> property, Optional<Object> json) {
        return json.map(data -> Edits.setRaw(diagram, ids, property.name(), data))
                .orElseGet(() -> Edits.clear(diagram, ids, property));
    }

    /// Back to all defaults of a group, in one step.
    private void reset(FormModel.Group group) {
        List<Property<?>> properties = group.fields().stream().<Property<?>>map(FormModel.Field::property).toList();
        commits.commit(TEXTS.get("reset", group.title(), label()), "", diagram -> {
            Diff diff = Diff.NONE;
            for (Property<?> property : properties) {
                diff = diff.then(Edits.clear(diagram.apply(diff), ids, property));
            }
            return diff;
        });
    }

    /// Quick steps merge while a single value is typed; each item added to a list is a step of its own.
    private String mergeKey(Property<?> property) {
        return isContainer(property) ? "" : ids + " " + property.name();
    }

    private static boolean isContainer(Property<?> property) {
        return property.type() instanceof ListOf<?>
                || property.type() instanceof MapOf<?>
                || property.type() instanceof Structure;
    }

    /// An empty list or structure is not written where nothing stands for the same.
    private static boolean isAsGoodAsNothing(Property<?> property, Object json) {
        boolean isEmpty = json instanceof Collection<?> items && items.isEmpty()
                || json instanceof Map<?, ?> entries && entries.isEmpty();
        return isEmpty && property.fallbackJson().map(json::equals).orElse(true);
    }

    /// @param problems all findings of the drawing
    void show(List<Element> elements, List<Problem> problems) {
        shown = elements;
        Map<String, List<Problem>> byProperty = new LinkedHashMap<>();
        for (Problem problem : problems) {
            if (problem.location() instanceof Location.InDiagram(ElementId id, FieldPath field) && ids.contains(id)) {
                byProperty.computeIfAbsent(field.root(), root -> new ArrayList<>()).add(problem);
            }
        }
        rows.forEach((name, row) -> {
            row.show(elements.stream().flatMap(element -> shown(element, name).stream()).toList());
            List<Problem> here = byProperty.getOrDefault(name, List.of());
            row.showNotes(
                    here.stream().map(ProblemKey::of).toList(),
                    here.stream().map(findings::brief).toList());
        });
        groups.forEach(FormGroup::follow);
    }

    private Optional<FieldRow.Shown> shown(Element element, String name) {
        return names.get().kindOf(element).property(name).map(own -> new FieldRow.Shown(own, element.values(), true));
    }

    void finish() {
        rows.values().forEach(FieldRow::finish);
    }

    /// The row of a property, made visible.
    Optional<FieldRow> row(String property) {
        Optional<FieldRow> row = Optional.ofNullable(rows.get(property));
        row.ifPresent(this::reveal);
        return row;
    }

    private void reveal(FieldRow row) {
        if (!row.isVisible()) {
            search.ifPresent(TextField::clear);
        }
        groups.stream().filter(group -> group.holds(row)).forEach(FormGroup::reveal);
    }

    boolean hasRows() {
        return rows.values().stream().anyMatch(FieldRow::isVisible)
                || search.map(field -> !field.getText().isBlank()).orElse(false);
    }

    /// The first row that is there to be filled in, made visible.
    Optional<FieldRow> firstRow() {
        Optional<FieldRow> first = rows.values().stream().filter(FieldRow::isVisible).findFirst();
        first.ifPresent(this::reveal);
        return first;
    }
}
