package gantry.app.rulebook;

import gantry.app.control.SeverityMark;
import gantry.app.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// Shows one line of the list.
final class RuleCell extends ListCell<RuleRow> {

    private static final Texts TEXTS = Texts.of(RuleCell.class);
    private static final double MARK = 14;
    private static final double GAP = 8;
    private static final String HEADING = "rule-heading";

    private final SeverityMark marks;

    RuleCell(SeverityMark marks) {
        this.marks = marks;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable RuleRow row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().remove(HEADING);
        setText(null);
        setGraphic(null);
        setDisable(row instanceof RuleRow.Heading);
        if (empty || row == null) {
            setAccessibleText(null);
            return;
        }
        switch (row) {
            case RuleRow.Heading heading -> {
                getStyleClass().add(HEADING);
                setText(TEXTS.get("heading", heading.family().title(), heading.count()));
                setAccessibleText(getText());
            }
            case RuleRow.Entry entry -> {
                var line = new HBox(GAP, marks.of(entry.rule().severity(), MARK), new Label(entry.rule().title()));
                line.setAlignment(Pos.CENTER_LEFT);
                setGraphic(line);
                setAccessibleText(TEXTS.get(
                        "entry", SeverityMark.singular(entry.rule().severity()), entry.rule().title()));
            }
        }
    }
}
