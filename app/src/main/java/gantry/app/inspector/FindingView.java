package gantry.app.inspector;

import gantry.app.control.FixLinks;
import gantry.app.control.MuteForm;
import gantry.app.control.PageLink;
import gantry.app.control.RuleRequest;
import gantry.app.control.SeverityMark;
import gantry.app.text.Texts;
import gantry.model.check.Fix;
import gantry.model.check.Problem;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Shows findings: short under a field, in full in the list of an element.
///
/// @param mute   gets the problem and the reason
/// @param isLong whether explanations are open from the start, asked for each finding
record FindingView(
        SeverityMark marks, Consumer<Fix> apply, BiConsumer<Problem, String> mute, BooleanSupplier isLong) {

    private static final Texts TEXTS = Texts.of(FindingView.class);

    private static final double MARK = 14;
    private static final double GAP = 8;

    /// What makes two findings look the same, whatever the fixes compute.
    static List<String> key(Problem problem) {
        return List.of(
                problem.rule().id(),
                problem.severity().id(),
                problem.message(),
                problem.location().toString(),
                problem.fixes().stream().map(Fix::label).toList().toString());
    }

    /// The message with its fixes, for the place under the field.
    Node brief(Problem problem) {
        var message = message(problem);
        message.getStyleClass().addAll("field-finding", SeverityMark.styleClass(problem.severity()));
        return new VBox(message, FixLinks.column(problem.fixes(), apply));
    }

    /// Message, fixes, why it matters, and the way to mute it.
    Node full(Problem problem) {
        var fixes = FixLinks.column(problem.fixes(), apply);
        var why = new Label(problem.rule().why());
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        why.getStyleClass().add("finding-why");
        var page = new PageLink(
                TEXTS.get("source", problem.rule().source().checked()),
                problem.rule().source().page());
        var rule = new Hyperlink(TEXTS.get("rule"));
        rule.getStyleClass().add("quiet-link");
        rule.setOnAction(event -> RuleRequest.send(rule, problem.rule()));
        var more = new VBox(GAP / 2, why, page, rule);
        fold(more, !isLong.getAsBoolean());
        var whyLink = new Hyperlink(TEXTS.get("why"));
        whyLink.setOnAction(event -> fold(more, more.isVisible()));
        var form = new VBox();
        fold(form, true);
        var muteLink = new Hyperlink(TEXTS.get("mute"));
        var muteForm = new MuteForm(reason -> mute.accept(problem, reason), () -> fold(form, true));
        form.getChildren().add(muteForm);
        muteLink.setOnAction(event -> {
            fold(form, form.isVisible());
            muteForm.focusReason();
        });
        List.of(whyLink, muteLink).forEach(link -> link.getStyleClass().add("quiet-link"));
        var links = new HBox(GAP, whyLink, muteLink);
        var text = new VBox(GAP / 4, message(problem), fixes, links, more, form);
        HBox.setHgrow(text, Priority.ALWAYS);
        var row = new HBox(GAP, marks.of(problem.severity(), MARK), text);
        row.getStyleClass().add("finding");
        return row;
    }

    private static Label message(Problem problem) {
        var message = new Label(problem.message());
        message.setWrapText(true);
        message.setMinHeight(Region.USE_PREF_SIZE);
        return message;
    }

    private static void fold(Node node, boolean isFolded) {
        node.setVisible(!isFolded);
        node.setManaged(!isFolded);
    }
}
