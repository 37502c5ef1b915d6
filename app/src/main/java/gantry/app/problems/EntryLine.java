package gantry.app.problems;

import gantry.app.control.FixLinks;
import gantry.app.control.MuteForm;
import gantry.app.control.PageLink;
import gantry.app.control.RuleRequest;
import gantry.app.control.SeverityMark;
import gantry.app.text.Texts;
import gantry.model.check.Location;
import gantry.model.check.RuleInfo;
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
    private boolean isOpen;

    EntryLine(ProblemRow.Entry entry, SeverityMark marks, RowActions actions) {
        super(GAP);
        this.entry = entry;
        this.actions = actions;
        getStyleClass().add("problem-line");
        message = new Label(entry.problem().message());
        message.getStyleClass().add("problem-message");
        message.setMinWidth(0);
        message.setMinHeight(Region.USE_PREF_SIZE);
        text = new VBox(GAP / 4, message, below());
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        Label element = muted(entry.element());
        element.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(marks.of(entry.problem().severity(), MARK), text, element);
    }

    /// Opening adds to the line and never replaces what is under the mouse, so that the click arrives.
    void setOpen(boolean opens) {
        if (opens == isOpen) {
            return;
        }
        isOpen = opens;
        message.setWrapText(opens);
        if (opens) {
            text.getChildren().add(reasons());
        } else {
            text.getChildren().removeLast();
        }
    }

    private Node below() {
        Label rule = muted(entry.problem().rule().id());
        rule.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(GAP, rule);
        line.setAlignment(Pos.CENTER_LEFT);
        if (entry.reason().isPresent()) {
            Hyperlink unmute = link(TEXTS.get("unmute"), () -> actions.unmute().accept(entry.problem()));
            line.getChildren().addAll(muted(TEXTS.get("muted-because", entry.reason().get())), alone(unmute));
        } else {
            var fixes = new FixLinks(entry.problem().fixes(), actions.apply());
            HBox.setHgrow(fixes, Priority.ALWAYS);
            line.getChildren().add(alone(fixes));
        }
        return line;
    }

    private Node reasons() {
        RuleInfo rule = entry.problem().rule();
        var why = new Label(rule.why());
        why.setWrapText(true);
        why.setMinWidth(0);
        why.setMinHeight(Region.USE_PREF_SIZE);
        why.getStyleClass().add("problem-why");
        var page = new PageLink(
                TEXTS.get("source", rule.source().checked()), rule.source().page());
        return new VBox(GAP / 2, why, alone(page), alone(more()));
    }

    /// What can be done about all of its kind, and about being told so.
    private Node more() {
        var links = new HBox(GAP);
        var form = new VBox();
        if (entry.alike() > 1 && !entry.problem().fixes().isEmpty()) {
            links.getChildren()
                    .add(link(TEXTS.get("fix-all", entry.alike()), () -> actions.all().accept(entry.problem())));
        }
        if (entry.reason().isEmpty() && entry.problem().location() instanceof Location.InDiagram) {
            links.getChildren().add(link(TEXTS.get("mute"), () -> ask(form)));
        }
        Hyperlink rule = link(TEXTS.get("rule"), () -> {});
        rule.setOnAction(event -> RuleRequest.send(rule, entry.problem().rule()));
        links.getChildren().add(rule);
        return new VBox(GAP / 2, links, form);
    }

    private void ask(VBox form) {
        if (form.getChildren().isEmpty()) {
            var reason = new MuteForm(
                    why -> actions.mute().accept(entry.problem(), why), () -> form.getChildren().clear());
            form.getChildren().add(reason);
            reason.focusReason();
        } else {
            form.getChildren().clear();
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
