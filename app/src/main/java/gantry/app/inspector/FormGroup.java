package gantry.app.inspector;

import gantry.app.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;

/// The fields of one group under a heading that opens and closes them.
///
/// A group that the user has never touched opens when one of its values is set or has a problem, and then stays open, so
/// that nothing closes while one works in it.
final class FormGroup extends VBox {

    private static final Texts TEXTS = Texts.of(FormGroup.class);

    private static final double GAP = 8;

    private final List<FieldRow> rows;
    private final Optional<FoldHeading> heading;
    private final VBox body;
    private final Consumer<Boolean> remember;
    private final MenuItem resetAll = new MenuItem(TEXTS.get("reset-all"));
    private boolean isDecided;
    private boolean isOpen;
    private boolean isSearched;

    /// What a group starts with.
    ///
    /// @param isOpen    whether it is open at first
    /// @param isDecided whether the user wanted it so
    record Start(boolean isOpen, boolean isDecided) {}

    /// @param remember called when the user opens or closes it
    /// @param reset    called when the user wants all defaults back
    FormGroup(FormModel.Group group, List<FieldRow> rows, Start start, Consumer<Boolean> remember, Runnable reset) {
        super(GAP);
        this.rows = rows;
        this.remember = remember;
        isOpen = start.isOpen();
        isDecided = start.isDecided();
        body = new VBox(GAP);
        body.getChildren().addAll(rows);
        heading = group.title().isEmpty()
                ? Optional.empty()
                : Optional.of(new FoldHeading(group.title(), this::toggle));
        resetAll.setOnAction(event -> reset.run());
        heading.ifPresent(shown -> {
            shown.setContextMenu(new ContextMenu(resetAll));
            getChildren().add(shown);
        });
        getChildren().add(body);
        follow();
    }

    private void toggle(boolean open) {
        isDecided = true;
        isOpen = open;
        remember.accept(open);
        follow();
    }

    /// Shows what it must show after its rows have changed.
    void follow() {
        long set = rows.stream().filter(FieldRow::isSet).count();
        long troubled = rows.stream().filter(FieldRow::isTroubled).count();
        if (!isDecided && set + troubled > 0) {
            isOpen = true;
        }
        boolean isShown = isOpen || isSearched || heading.isEmpty();
        showWhen(body, isShown);
        showWhen(this, rows.stream().anyMatch(FieldRow::isVisible));
        resetAll.setDisable(set == 0);
        heading.ifPresent(shown -> shown.show(isShown, isShown ? "" : note(set, troubled)));
    }

    private static String note(long set, long troubled) {
        String values = set == 0 ? "" : TEXTS.get("group.set", set);
        String problems = troubled == 0 ? "" : TEXTS.get("group.problems", troubled);
        return values.isEmpty() || problems.isEmpty() ? values + problems : values + ", " + problems;
    }

    private static void showWhen(VBox box, boolean isVisible) {
        box.setVisible(isVisible);
        box.setManaged(isVisible);
    }

    /// Shows only the rows that the filter accepts; while one searches, every group is open.
    void filter(FormFilter filter) {
        isSearched = !filter.isAll();
        rows.forEach(row -> row.filter(filter));
        follow();
    }

    /// Opens it for a row that something leads to; that is no decision of the user.
    void reveal() {
        isOpen = true;
        follow();
    }

    boolean holds(FieldRow row) {
        return rows.contains(row);
    }
}
