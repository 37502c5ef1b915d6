package gantry.app.rulebook;

import gantry.app.control.PageLink;
import gantry.app.control.SeverityMark;
import gantry.app.files.Thumbnails;
import gantry.app.text.Texts;
import gantry.export.drawing.Theme;
import gantry.model.check.RuleInfo;
import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// All about one rule.
final class RulePage extends VBox {

    private static final Texts TEXTS = Texts.of(RulePage.class);
    private static final double GAP = 12;
    private static final double MARK = 18;

    /// How wide pictures are: two fit beside each other.
    private static final double WIDTH = 264;

    private final SeverityMark marks;
    private final Examples examples;
    private final Thumbnails thumbnails;
    private Optional<RuleInfo> shown = Optional.empty();

    RulePage(SeverityMark marks, Examples examples, Thumbnails thumbnails) {
        super(GAP);
        this.marks = marks;
        this.examples = examples;
        this.thumbnails = thumbnails;
        getStyleClass().add("rule-page");
    }

    /// @param theme the colours of the pictures
    void show(RuleInfo rule, Theme theme) {
        shown = Optional.of(rule);
        var title = new Label(rule.title());
        title.getStyleClass().add("rule-title");
        title.setWrapText(true);
        var head = new HBox(GAP, marks.of(rule.severity(), MARK), title);
        head.setAlignment(Pos.CENTER_LEFT);
        var id = new Label(
                TEXTS.get("about", rule.id(), SeverityMark.singular(rule.severity()), rule.family().title()));
        id.getStyleClass().add("rule-id");
        var why = new Label(rule.why());
        why.setWrapText(true);
        why.setMinHeight(USE_PREF_SIZE);
        var page = new PageLink(TEXTS.get("source", rule.source().checked()), rule.source().page());
        getChildren().setAll(head, id, why, page, pictures(rule, theme));
    }

    private Node pictures(RuleInfo rule, Theme theme) {
        var pictures = new FlowPane(GAP, GAP);
        // Beside each other where there is room.
        pictures.prefWrapLengthProperty().bind(widthProperty());
        examples.wrong(rule).ifPresent(file -> pictures.getChildren().add(picture(rule, "wrong", file, theme)));
        examples.right(rule).ifPresent(file -> pictures.getChildren().add(picture(rule, "right", file, theme)));
        return pictures;
    }

    /// @param which `wrong` or `right`
    private Node picture(RuleInfo rule, String which, Path file, Theme theme) {
        // texts: wrong
        // texts: right
        var caption = new Label(TEXTS.get(which));
        caption.getStyleClass().addAll("rule-caption", which);
        var view = new ImageView();
        view.setFitWidth(WIDTH);
        view.setPreserveRatio(true);
        view.setAccessibleText(caption.getText());
        var frame = new StackPane(view);
        frame.getStyleClass().add("rule-picture");
        frame.setMinSize(WIDTH, WIDTH * Thumbnails.SIZE.height() / Thumbnails.SIZE.width());
        thumbnails.ofSample(file, theme, new Thumbnails.Reader(
                () -> shown.filter(rule::equals).isPresent() && getScene() != null, view::setImage));
        return new VBox(GAP / 2, caption, frame);
    }
}
