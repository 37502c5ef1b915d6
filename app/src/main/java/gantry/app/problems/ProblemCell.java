package gantry.app.problems;

import gantry.app.control.SeverityMark;
import gantry.app.text.Texts;
import java.util.function.BooleanSupplier;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// Shows one line of the list; the selected finding is opened.
final class ProblemCell extends ListCell<ProblemRow> {

    private static final Texts TEXTS = Texts.of(ProblemCell.class);

    private static final double ARROW = 14;
    private static final double GAP = 4;
    private static final String HEADING = "problem-heading";

    private final SeverityMark marks;
    private final RowActions actions;
    private final BooleanSupplier isLong;

    /// @param isLong whether every finding shows why it matters
    ProblemCell(SeverityMark marks, RowActions actions, BooleanSupplier isLong) {
        this.isLong = isLong;
        this.marks = marks;
        this.actions = actions;
        setPrefWidth(0);
        selectedProperty().addListener((property, before, after) -> {
            if (getGraphic() instanceof EntryLine line) {
                line.show(after, isLong.getAsBoolean());
            }
        });
        heightProperty().addListener((property, before, after) -> {
            if (isSelected() && after.doubleValue() > before.doubleValue()) {
                afterLayout(this::scrollIntoView);
            }
        });
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                act(getItem());
            }
        });
    }

    private void afterLayout(Runnable action) {
        Scene scene = getScene();
        if (scene != null) {
            scene.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    scene.removePostLayoutPulseListener(this);
                    action.run();
                }
            });
        }
    }

    /// What opens at the lower edge of the list would be out of sight.
    private void scrollIntoView() {
        ListView<ProblemRow> list = getListView();
        Bounds place = list.sceneToLocal(localToScene(getLayoutBounds()));
        boolean isAtTop = place.getMinY() < 2;
        if (isSelected() && !isAtTop && place.getMaxY() > list.getHeight()) {
            list.scrollTo(getIndex());
        }
    }

    private void act(@Nullable ProblemRow row) {
        if (row instanceof ProblemRow.Entry entry) {
            actions.reveal().accept(entry.problem());
        } else if (row != null) {
            actions.toggle().accept(row);
        }
    }

    @Override
    protected void updateItem(@Nullable ProblemRow row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().remove(HEADING);
        setText(null);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (row) {
            case ProblemRow.Group group -> heading(group.title(), group.count(), group.isOpen());
            case ProblemRow.MutedGroup group -> heading(TEXTS.get("muted"), group.count(), group.isOpen());
            case ProblemRow.Entry entry -> {
                var line = new EntryLine(entry, marks, actions);
                line.show(isSelected(), isLong.getAsBoolean());
                setGraphic(line);
                setAccessibleText(spoken(entry));
            }
        }
    }

    private static String spoken(ProblemRow.Entry entry) {
        String words = TEXTS.get(
                "entry", SeverityMark.singular(entry.problem().severity()), entry.element(),
                entry.problem().message());
        return entry.reason().map(reason -> words + " " + TEXTS.get("muted-because", reason)).orElse(words);
    }

    private void heading(String title, int count, boolean isOpen) {
        getStyleClass().add(HEADING);
        var arrow = new Label(isOpen ? "\u25BE" : "\u25B8");
        arrow.setMinWidth(ARROW);
        var number = new Label(String.valueOf(count));
        number.getStyleClass().add("muted");
        var line = new HBox(GAP, arrow, new Label(title), number);
        line.setAlignment(Pos.CENTER_LEFT);
        setGraphic(line);
        setAccessibleText(
                isOpen ? TEXTS.get("heading.open", title, count) : TEXTS.get("heading.closed", title, count));
    }
}
