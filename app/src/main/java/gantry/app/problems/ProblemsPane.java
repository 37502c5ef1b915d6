package gantry.app.problems;

import gantry.app.control.ElementNames;
import gantry.app.control.SearchField;
import gantry.app.control.SeverityMark;
import gantry.app.control.StyleSheet;
import gantry.app.control.ToText;
import gantry.app.editor.EditorSession;
import gantry.app.text.Texts;
import gantry.app.theme.Glyphs;
import gantry.model.check.FieldPath;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Location;
import gantry.model.check.Problem;
import gantry.model.diagram.Edits;
import gantry.model.diagram.ElementId;
import gantry.model.kind.Icons;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// All findings of the drawing. Up and Down walk them, Enter or a click goes to the place.
public final class ProblemsPane extends VBox {

    private static final Texts TEXTS = Texts.of(ProblemsPane.class);

    private static final double GAP = 8;

    private final EditorSession session;
    private final RowActions actions;
    private final ListView<ProblemRow> list = new ListView<>();
    private final TextField search = new SearchField(new Glyphs(new Icons()), TEXTS.get("filter"));
    private final Label nothing = new Label();
    private final SeverityToggles toggles;
    private ProblemFilter filter = ProblemFilter.ALL;

    /// @param reveal selects, centres and opens the place of a problem
    /// @param apply  makes a fix an undo step
    public ProblemsPane(EditorSession session, Consumer<Problem> reveal, Consumer<Fix> apply) {
        this.session = session;
        this.actions = new RowActions(
                reveal, fix -> repair(fix, apply), problem -> repair(all(problem), apply), this::mute, this::unmute,
                this::toggle);
        getStyleClass().add("problems");
        getStylesheets().addAll(StyleSheet.ofControls(), StyleSheet.of(ProblemsPane.class, "problems.css"));
        var marks = new SeverityMark(new Glyphs(new Icons()));
        toggles = new SeverityToggles(marks, chosen -> use(filter.withSeverities(chosen)));
        search.textProperty().addListener((property, before, after) -> use(filter.withText(after)));
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::searchKey);
        HBox.setHgrow(search, Priority.ALWAYS);
        var bar = new HBox(GAP, search, grouping(), toggles);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("problems-bar");
        list.setPlaceholder(nothing);
        list.setAccessibleText(TEXTS.get("problems"));
        list.setCellFactory(view -> new ProblemCell(marks, actions));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::listKey);
        nothing.getStyleClass().add("muted");
        setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(bar, list);
        session.stateProperty().addListener((property, before, after) -> {
            if (before.checks() != after.checks() || before.diagram() != after.diagram()) {
                refresh();
            }
        });
        refresh();
    }

    private ChoiceBox<Grouping> grouping() {
        var choice = new ChoiceBox<>(FXCollections.observableArrayList(Grouping.values()));
        choice.setConverter(new ToText<>(Grouping::title));
        choice.setValue(filter.grouping());
        choice.setAccessibleText(TEXTS.get("group"));
        choice.setTooltip(new Tooltip(TEXTS.get("group")));
        choice.setMinWidth(USE_PREF_SIZE);
        choice.valueProperty().addListener((property, before, after) -> use(filter.withGrouping(after)));
        return choice;
    }

    private void use(ProblemFilter changed) {
        filter = changed;
        refresh();
    }

    private void refresh() {
        var names = new ElementNames(session.state().diagram(), session.catalogue());
        var rows = new ProblemRows(session.state().checks(), names);
        toggles.show(rows::count);
        nothing.setText(
                session.state().checks().problems().isEmpty() ? TEXTS.get("none") : TEXTS.get("none-fits"));
        List<ProblemRow> wanted = rows.rows(filter);
        RowChange<ProblemRow> change = RowChange.between(list.getItems(), wanted);
        if (!change.isNothing()) {
            ProblemRow selected = list.getSelectionModel().getSelectedItem();
            change.applyTo(list.getItems());
            reselect(selected);
        }
    }

    /// The list keeps a selected position; what counts is the selected finding.
    private void reselect(@Nullable ProblemRow selected) {
        int index = selected == null ? -1 : list.getItems().indexOf(selected);
        if (index < 0) {
            list.getSelectionModel().clearSelection();
        } else if (index != list.getSelectionModel().getSelectedIndex()) {
            list.getSelectionModel().clearAndSelect(index);
        }
    }

    private void toggle(ProblemRow row) {
        switch (row) {
            case ProblemRow.Group group -> use(filter.toggled(group.title()));
            case ProblemRow.MutedGroup group -> use(filter.mutedToggled());
            case ProblemRow.Entry entry -> actions.reveal().accept(entry.problem());
        }
    }

    /// The link that was clicked goes with its finding, so the list takes the focus before another control gets it.
    private void repair(Fix fix, Consumer<Fix> apply) {
        list.requestFocus();
        apply.accept(fix);
    }

    private Fix all(Problem problem) {
        return Fixes.all(session.state().checks(), problem.rule());
    }

    private void mute(Problem problem, String reason) {
        list.requestFocus();
        if (problem.location() instanceof Location.InDiagram(ElementId id, FieldPath field)
                && session.state().diagram().element(id).isPresent()) {
            String rule = problem.rule().id();
            session.commit(TEXTS.get("mute.step", rule), Edits.mute(session.state().diagram(), id, rule, reason));
        }
    }

    private void unmute(Problem problem) {
        if (problem.location() instanceof Location.InDiagram(ElementId id, FieldPath field)
                && session.state().diagram().element(id).isPresent()) {
            String rule = problem.rule().id();
            session.commit(TEXTS.get("unmute.step", rule), Edits.unmute(session.state().diagram(), id, rule));
        }
    }

    private void searchKey(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) {
            event.consume();
            list.requestFocus();
            list.getSelectionModel().select(Math.max(0, list.getSelectionModel().getSelectedIndex()));
        } else if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            event.consume();
            search.clear();
        }
    }

    private void listKey(KeyEvent event) {
        ProblemRow row = list.getSelectionModel().getSelectedItem();
        boolean isOnLink = event.getTarget() != list;
        if (event.getCode() == KeyCode.ENTER && row != null && !isOnLink) {
            event.consume();
            toggle(row);
        }
    }
}
