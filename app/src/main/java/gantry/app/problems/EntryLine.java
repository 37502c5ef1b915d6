package gantry.app.problems;

import gantry.app.control.FixLinks;
import gantry.app.control.MuteLink;
import gantry.app.control.SeverityMark;
import gantry.app.control.UnmuteLink;
import gantry.app.control.WhyBox;
import gantry.app.text.Texts;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One finding: mark, message, element, rule and fixes; opened, also why it matters and where that is written.
final class EntryLine extends HBox {

    private static final Texts TEXTS = Texts.of(EntryLine.class);

    private static final double MARK = 14;
    private static final double GAP = 8;

    private final ProblemRow.Entry entry;
    private final RowActions actions;
    private final Label message;
    private final VBox text;
    private Optional<Reasons> reasons = Optional.empty();

    /// Lets Tab come by the links that are always there, or not: it leads from a line to its own links.
    private Consumer<Boolean> reach = isReachable -> {};

    EntryLine(ProblemRow.Entry entry, SeverityMark marks, RowActions actions) {
        super(GAP);
        this.entry = entry;
        this.actions = actions;
        getStyleClass().add("problem-line");
        entry.reason().ifPresent(reason -> getStyleClass().add("muted-finding"));
        message = new Label(entry.problem().message());
        message.getStyleClass().add("problem-message");
        message.setMinWidth(0);
        message.setMinHeight(Region.USE_PREF_SIZE);
        text = new VBox(GAP / 4, message, below());
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        reach.accept(false);
        Label element = muted(entry.element());
        element.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(marks.of(entry.problem().severity(), MARK), text, element);
    }

    /// Opening adds to the line and never replaces what is under the mouse, so that the click arrives.
    ///
    /// @param opens  shows all that can be said and done
    /// @param isLong shows at least why it matters
    void show(boolean opens, boolean isLong) {
        message.setWrapText(opens || isLong);
        reach.accept(opens);
        if (reasons.isEmpty() && (opens || isLong)) {
            reasons = Optional.of(new Reasons());
            text.getChildren().add(reasons.get());
        } else if (reasons.isPresent() && !opens && !isLong) {
            text.getChildren().remove(reasons.get());
            reasons = Optional.empty();
        }
        reasons.ifPresent(shown -> shown.why.showLinks(opens));
    }

    private Node below() {
        Label rule = muted(entry.problem().rule().id());
        rule.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(GAP, rule);
        line.setAlignment(Pos.CENTER_LEFT);
        if (entry.reason().isPresent()) {
            Label reason = muted(TEXTS.get("muted-because", entry.reason().get()));
            var unmute = new UnmuteLink(() -> actions.unmute(entry.problem()));
            unmute.setMinWidth(USE_PREF_SIZE);
            reach = unmute::setFocusTraversable;
            line.getChildren().addAll(reason, alone(unmute));
        } else {
            var fixes = new FixLinks(entry.problem().fixes(), actions.apply());
            HBox.setHgrow(fixes, Priority.ALWAYS);
            reach = fixes::setReachable;
            line.getChildren().add(alone(fixes));
        }
        return line;
    }

    /// Why it matters, and what can be done about all of its kind and about being told so.
    private final class Reasons extends VBox {

        private final WhyBox why = new WhyBox(entry.problem().rule());

        Reasons() {
            super(GAP / 2);
            var form = new VBox();
            if (entry.alike() > 1 && !entry.problem().fixes().isEmpty()) {
                why.add(link(TEXTS.get("fix-all", entry.alike()), () -> actions.all().accept(entry.problem())));
            }
            if (entry.reason().isEmpty() && actions.muting().isFor(entry.problem())) {
                why.add(new MuteLink(form, reason -> actions.mute(entry.problem(), reason)));
            }
            getChildren().addAll(why, form);
        }
    }

    private static Hyperlink link(String text, Runnable action) {
        var link = new Hyperlink(text);
        link.getStyleClass().add("fix-link");
        link.setOnAction(event -> action.run());
        return link;
    }

    /// A click on a link is no click on the line.
    private static Node alone(Node links) {
        links.addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
        return links;
    }

    private static Label muted(String text) {
        var label = new Label(text);
        label.getStyleClass().add("muted");
        return label;
    }
}
