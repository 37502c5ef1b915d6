package gantry.app.inspector;

import gantry.app.control.FixLinks;
import gantry.app.control.MuteLink;
import gantry.app.control.Muting;
import gantry.app.control.SeverityMark;
import gantry.app.control.UnmuteLink;
import gantry.app.control.WhyBox;
import gantry.app.text.Texts;
import gantry.model.check.Fix;
import gantry.model.check.Problem;
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
/// @param isLong whether explanations are open from the start, asked for each finding
record FindingView(SeverityMark marks, Consumer<Fix> apply, Muting muting, BooleanSupplier isLong) {

    private static final Texts TEXTS = Texts.of(FindingView.class);

    private static final double MARK = 14;
    private static final double GAP = 8;

    /// The message with its fixes, for the place under the field.
    Node brief(Problem problem) {
        var message = message(problem);
        message.getStyleClass().addAll("field-finding", SeverityMark.styleClass(problem.severity()));
        return new VBox(message, FixLinks.column(problem.fixes(), apply));
    }

    /// Message, fixes, why it matters, and the way to mute it.
    Node full(Problem problem) {
        var more = new WhyBox(problem.rule());
        fold(more, !isLong.getAsBoolean());
        var why = new Hyperlink(TEXTS.get("why"));
        why.getStyleClass().add("quiet-link");
        why.setOnAction(event -> fold(more, more.isVisible()));
        var form = new VBox();
        var links = new HBox(GAP, why);
        if (muting.isFor(problem)) {
            links.getChildren().add(new MuteLink(form, reason -> muting.mute(problem, reason)));
        }
        return row(problem, new VBox(
                GAP / 4, message(problem), FixLinks.column(problem.fixes(), apply), links, more, form));
    }

    /// A finding that doesn't count, with the reason and the way to let it count again.
    Node muted(Problem problem, String reason) {
        var message = message(problem);
        var why = new Label(TEXTS.get("muted-because", reason));
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        message.getStyleClass().add("muted");
        why.getStyleClass().add("muted");
        Node row = row(problem, new VBox(GAP / 4, message, why, new UnmuteLink(() -> muting.unmute(problem))));
        row.getStyleClass().add("muted-finding");
        return row;
    }

    private Node row(Problem problem, VBox text) {
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
