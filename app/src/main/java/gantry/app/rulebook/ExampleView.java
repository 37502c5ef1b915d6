package gantry.app.rulebook;

import gantry.app.control.SeverityMark;
import gantry.app.text.Texts;
import gantry.app.theme.Glyphs;
import gantry.model.check.Problem;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One example of a rule: its picture, what the check says to it, and the way to have it as a drawing.
final class ExampleView extends VBox {

    private static final Texts TEXTS = Texts.of(ExampleView.class);
    private static final double GAP = 8;
    private static final double MARK = 16;

    private final Glyphs glyphs;
    private final PictureView picture;

    /// What a reader can do with an example.
    interface Uses {

        void enlarge(Plate plate);

        void open(Plate plate);
    }

    /// @param which `wrong` or `right`
    ExampleView(String which, Plate plate, Glyphs glyphs, Painting painting, Uses uses) {
        super(GAP);
        this.glyphs = glyphs;
        // texts: wrong
        // texts: right
        var caption = new Label(TEXTS.get(which));
        caption.getStyleClass().addAll("rule-caption", which);
        var name = new Label(plate.example().diagram().title());
        name.getStyleClass().add("rule-id");
        var head = new HBox(GAP, caption, name);
        head.setAlignment(Pos.BASELINE_LEFT);
        picture = new PictureView(plate.size(), 1, painting.of(which, plate.example()));
        picture.whenPressed(TEXTS.get("enlarge.spoken", caption.getText()), () -> uses.enlarge(plate));
        Tooltip.install(picture, new Tooltip(TEXTS.get("enlarge")));
        getChildren().addAll(head, picture);
        plate.example().problems().forEach(problem -> getChildren().add(finding(problem)));
        if (plate.example().problems().isEmpty()) {
            getChildren().add(line(glyphs.of("ui-check", MARK), TEXTS.get("no-finding")));
        }
        var open = new Hyperlink(TEXTS.get("open"));
        open.getStyleClass().add("page-link");
        open.setOnAction(event -> uses.open(plate));
        getChildren().add(open);
    }

    private Node finding(Problem problem) {
        return line(new SeverityMark(glyphs).of(problem.severity(), MARK), problem.message());
    }

    private static Node line(Node mark, String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(label, Priority.ALWAYS);
        var line = new HBox(GAP, mark, label);
        line.setAlignment(Pos.TOP_LEFT);
        line.getStyleClass().add("rule-finding");
        return line;
    }

    PictureView picture() {
        return picture;
    }
}
