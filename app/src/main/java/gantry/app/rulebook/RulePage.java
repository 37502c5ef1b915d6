package gantry.app.rulebook;

import gantry.app.control.PageLink;
import gantry.app.control.SeverityMark;
import gantry.app.jobs.Jobs;
import gantry.app.text.Texts;
import gantry.app.theme.Glyphs;
import gantry.model.CancelToken;
import gantry.model.check.RuleInfo;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// All about one rule. What is said about it is there at once, its examples as soon as they are read.
final class RulePage extends VBox {

    private static final Texts TEXTS = Texts.of(RulePage.class);
    private static final double GAP = 12;
    private static final double MARK = 18;

    /// Longer lines are hard to read.
    private static final double MOST_TEXT = 720;

    private final Glyphs glyphs;
    private final Examples examples;
    private final Painting painting;
    private final Jobs jobs;
    private final ExampleView.Uses uses;
    private List<ExampleView> views = List.of();

    /// The plates of a lesson.
    private record Plates(Optional<Plate> wrong, Optional<Plate> right) {}

    RulePage(Glyphs glyphs, Examples examples, Painting painting, Jobs jobs, ExampleView.Uses uses) {
        super(GAP);
        this.glyphs = glyphs;
        this.examples = examples;
        this.painting = painting;
        this.jobs = jobs;
        this.uses = uses;
        getStyleClass().add("rule-page");
    }

    void show(RuleInfo rule) {
        var title = new Label(rule.title());
        title.getStyleClass().add("rule-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        var head = new HBox(GAP, new SeverityMark(glyphs).of(rule.severity(), MARK), title);
        head.setAlignment(Pos.CENTER_LEFT);
        var id = new Label(
                TEXTS.get("about", rule.id(), SeverityMark.singular(rule.severity()), rule.family().title()));
        id.getStyleClass().add("rule-id");
        var why = new Label(rule.why());
        why.setWrapText(true);
        why.setMinHeight(USE_PREF_SIZE);
        why.setMaxWidth(MOST_TEXT);
        getChildren().setAll(head, id, why, new PageLink(rule.source()));
        views = List.of();
        jobs.latest("rules.examples", token -> plates(rule, token), this::show);
    }

    private Plates plates(RuleInfo rule, CancelToken token) {
        Lesson lesson = examples.of(rule, token);
        return new Plates(lesson.wrong().map(painting::plate), lesson.right().map(painting::plate));
    }

    private void show(Plates plates) {
        views = Stream.concat(
                plates.wrong().map(plate -> view("wrong", plate)).stream(),
                plates.right().map(plate -> view("right", plate)).stream()).toList();
        getChildren().add(new ExamplePair(views));
    }

    private ExampleView view(String which, Plate plate) {
        return new ExampleView(which, plate, glyphs, painting, uses);
    }

    /// Paints the pictures in the colours of the moment.
    void repaint() {
        views.forEach(view -> view.picture().repaint());
    }
}
