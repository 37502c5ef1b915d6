package gantry.app.inspector;

import gantry.app.control.ElementNames;
import gantry.model.check.FieldPath;
import gantry.model.check.Location;
import gantry.model.check.Problem;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Edits;
import gantry.model.diagram.Element;
import gantry.model.diagram.ElementId;
import gantry.model.kind.ListOf;
import gantry.model.kind.MapOf;
import gantry.model.kind.Property;
import gantry.model.kind.Structure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The properties of the selected elements by groups. It stays as long as the same elements are selected; only what its
/// fields show changes.
final class ElementForm extends VBox {

    private static final double GAP = 8;

    private final Map<String, FieldRow> rows = new LinkedHashMap<>();
    private final Map<String, Heading> headings = new LinkedHashMap<>();
    private final List<ElementId> ids;
    private final Supplier<String> subjectLabel;
    private final Commits commits;
    private final FindingView findings;

    private record Heading(Label label, List<FieldRow> rows) {

        void follow() {
            boolean isVisible = rows.stream().anyMatch(FieldRow::isVisible);
            label.setVisible(isVisible);
            label.setManaged(isVisible);
        }
    }

    /// @param names the current diagram
    ElementForm(Subject subject, ValueEditors editors, Commits commits, FindingView findings) {
        super(GAP);
        this.ids = subject.ids();
        this.commits = commits;
        this.findings = findings;
        Supplier<ElementNames> names = editors.names();
        this.subjectLabel = () -> ids.size() == 1 ? names.get().of(ids.getFirst()) : ids.size() + " elements";
        getStyleClass().add("element-form");
        for (FormModel.Group group : FormModel.of(subject.kinds()).groups()) {
            add(group, editors);
        }
    }

    private void add(FormModel.Group group, ValueEditors editors) {
        List<FieldRow> members = group.properties().stream()
                .map(property -> new FieldRow(property, editors, json -> commit(property, json)))
                .toList();
        members.forEach(row -> rows.put(row.property().name(), row));
        var label = new Label(group.title());
        label.getStyleClass().add("group-title");
        if (!group.title().isEmpty()) {
            headings.put(group.title(), new Heading(label, members));
            getChildren().add(label);
        }
        getChildren().addAll(members);
    }

    private void commit(Property<?> property, Optional<Object> json) {
        Optional<Object> wanted = json.filter(data -> !isAsGoodAsNothing(property, data));
        String verb = wanted.isPresent() ? "Set " : "Reset ";
        commits.commit(
                verb + property.title() + " of " + subjectLabel.get(),
                mergeKey(property),
                diagram -> change(diagram, property, wanted));
    }

    private Diff change(Diagram diagram, Property<?> property, Optional<Object> json) {
        return json.map(data -> Edits.setRaw(diagram, ids, property.name(), data))
                .orElseGet(() -> Edits.clear(diagram, ids, property));
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
        Map<String, List<Problem>> byProperty = new LinkedHashMap<>();
        for (Problem problem : problems) {
            if (problem.location() instanceof Location.InDiagram(ElementId id, FieldPath field) && ids.contains(id)) {
                byProperty.computeIfAbsent(field.root(), root -> new ArrayList<>()).add(problem);
            }
        }
        rows.forEach((name, row) -> {
            row.show(elements.stream().map(Element::values).toList());
            List<Problem> here = byProperty.getOrDefault(name, List.of());
            row.showNotes(
                    here.stream().map(FindingView::key).toList(),
                    here.stream().map(findings::brief).toList());
        });
        headings.values().forEach(Heading::follow);
    }

    void finish() {
        rows.values().forEach(FieldRow::finish);
    }

    Optional<FieldRow> row(String property) {
        return Optional.ofNullable(rows.get(property));
    }

    Optional<FieldRow> firstRow() {
        return rows.values().stream().filter(FieldRow::isVisible).findFirst();
    }
}
