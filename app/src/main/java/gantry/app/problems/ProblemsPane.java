package gantry.app.problems;

import gantry.app.control.ElementNames;
import gantry.app.control.Muting;
import gantry.app.control.Profiles;
import gantry.app.control.SearchField;
import gantry.app.control.SeverityMark;
import gantry.app.control.StyleSheet;
import gantry.app.control.ToText;
import gantry.app.editor.EditorSession;
import gantry.app.text.Texts;
import gantry.app.theme.Glyphs;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Problem;
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
    private final TextField search = new SearchField(new Glyphs(new Icons()), TEXTS.get("filter")).clearedByEscape();
    private final Label nothing = new Label();
    private final SeverityToggles toggles;
    private ProblemFilter filter = ProblemFilter.ALL;

    /// @param reveal selects, centres and opens the place of a problem
    /// @param apply  makes a fix an undo step
    public ProblemsPane(EditorSession session, Consumer<Problem> reveal, Consumer<Fix> apply) {
        this.session = session;
        this.actions = new RowActions(
                reveal, fix -> repair(fix, apply), problem -> repair(all(problem), apply), new Muting(session),
                list::requestFocus, this::toggle);
        getStyleClass().add("problems");
        getStylesheets().addAll(StyleSheet.ofControls(), StyleSheet.of(ProblemsPane.class, "problems.css"));
        var marks = new SeverityMark(new Glyphs(new Icons()));
        toggles = new SeverityToggles(marks, chosen -> use(filter.withSeverities(chosen)));
        search.textProperty().addListener((property, before, after) -> use(filter.withText(after)));
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::searchKey);
        HBox.setHgrow(search, Priority.ALWAYS);
        var profiles = new Profiles(session);
        var bar = new HBox(GAP, search, grouping(), new ProfileChoice(profiles), toggles);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("problems-bar");
        list.setPlaceholder(nothing);
        list.setAccessibleText(TEXTS.get("problems"));
        list.setCellFactory(view -> new ProblemCell(marks, actions, profiles::explainsAtLength));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::listKey);
        nothing.getStyleClass().add("muted");
        profiles.chosen().subscribe(profile -> list.refresh());
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
        choice.getStyleClass().add("group-choice");
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

    private ProblemRows rows() {
        var names = new ElementNames(session.state().diagram(), session.catalogue());
        return new ProblemRows(session.state().checks(), names);
    }

    private void refresh() {
        ProblemRows rows = rows();
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

    /// Goes to another finding of the list, also in groups that are closed; after the last one comes the first.
    ///
    /// @param step 1 for the next one, -1 for the previous one
    public void walk(int step) {
        List<ProblemRow.Entry> fitting = entries(filter.opened());
        // Where the filter leaves nothing, keys still lead to findings.
        var walk = new Walk(
                fitting.isEmpty() ? entries(ProblemFilter.ALL) : fitting, session.state().selection());
        walk.next(list.getSelectionModel().getSelectedItem(), step).ifPresent(this::show);
    }

    private List<ProblemRow.Entry> entries(ProblemFilter wanted) {
        return rows().rows(wanted).stream()
                .filter(ProblemRow.Entry.class::isInstance)
                .map(ProblemRow.Entry.class::cast)
                .filter(entry -> entry.reason().isEmpty())
                .toList();
    }

    private void show(ProblemRow.Entry entry) {
        if (!list.getItems().contains(entry)) {
            use(filter.closed().isEmpty() ? filter : filter.opened());
        }
        int row = list.getItems().indexOf(entry);
        if (row >= 0) {
            list.getSelectionModel().clearAndSelect(row);
            list.scrollTo(Math.max(0, row - 1));
        }
        actions.reveal().accept(entry.problem());
    }

    private void toggle(ProblemRow row) {
        switch (row) {
            case ProblemRow.Group group -> use(filter.toggled(group.key()));
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

    private void searchKey(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) {
            event.consume();
            list.requestFocus();
            list.getSelectionModel().select(Math.max(0, list.getSelectionModel().getSelectedIndex()));
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
