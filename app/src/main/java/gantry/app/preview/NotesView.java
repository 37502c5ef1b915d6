package gantry.app.preview;

import gantry.app.control.SeverityMark;
import gantry.app.text.Texts;
import gantry.model.check.Problem;
import gantry.model.diagram.ElementId;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What the export could not express, under a heading that folds it away.
final class NotesView extends VBox {

    private static final Texts TEXTS = Texts.of(NotesView.class);

    private static final double GAP = 8;
    private static final double MARK = 14;
    private static final double HEIGHT = 128;

    private final SeverityMark marks;
    private final Consumer<ElementId> reveal;
    private final Hyperlink heading = new Hyperlink();
    private final VBox lines = new VBox(GAP / 2);
    private final ScrollPane scroll = new ScrollPane(lines);
    private int count;

    NotesView(SeverityMark marks, Consumer<ElementId> reveal) {
        super(GAP / 2);
        this.marks = marks;
        this.reveal = reveal;
        getStyleClass().add("export-notes");
        heading.getStyleClass().add("quiet-link");
        heading.setOnAction(event -> fold(scroll.isVisible()));
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(HEIGHT);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getChildren().addAll(heading, scroll);
        fold(true);
        show(List.of());
    }

    private void fold(boolean isFolded) {
        scroll.setVisible(!isFolded);
        scroll.setManaged(!isFolded);
        write();
    }

    private void write() {
        heading.setText(scroll.isVisible() ? TEXTS.get("notes.open", count) : TEXTS.get("notes.closed", count));
    }

    void show(List<Problem> problems) {
        count = problems.size();
        setVisible(count > 0);
        setManaged(count > 0);
        write();
        lines.getChildren().setAll(problems.stream().map(this::line).toList());
    }

    private Node line(Problem problem) {
        var message = new Label(problem.message());
        message.setWrapText(true);
        message.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(message, Priority.ALWAYS);
        var line = new HBox(GAP, marks.of(problem.severity(), MARK), message);
        line.setAlignment(Pos.TOP_LEFT);
        line.setAccessibleRole(AccessibleRole.BUTTON);
        line.setAccessibleText(problem.message());
        problem.elements().stream().findFirst().ifPresent(id -> {
            line.getStyleClass().add("export-note");
            line.setOnMouseClicked(event -> reveal.accept(id));
        });
        return line;
    }
}
