package gantry.app.control;

import gantry.app.text.Texts;
import gantry.model.check.RuleInfo;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Why a rule matters, where that is written, and the way to all about it.
public final class WhyBox extends VBox {

    private static final Texts TEXTS = Texts.of(WhyBox.class);
    private static final double GAP = 4;
    private static final double LINK_GAP = 12;

    private final FlowPane links = new FlowPane(LINK_GAP, 2);

    public WhyBox(RuleInfo rule) {
        super(GAP);
        var why = new Label(rule.why());
        why.setWrapText(true);
        why.setMinWidth(0);
        why.setMinHeight(USE_PREF_SIZE);
        why.getStyleClass().add("why");
        var all = new Hyperlink(TEXTS.get("rule"));
        all.getStyleClass().add("page-link");
        all.setOnAction(event -> RuleRequest.send(all, rule));
        links.getChildren().addAll(all, new PageLink(rule.source()));
        getChildren().addAll(why, links);
    }

    /// Shows all of it, or only why the rule matters.
    public void showLinks(boolean isWhole) {
        links.setVisible(isWhole);
        links.setManaged(isWhole);
    }

    /// Adds a link to those in the last line.
    public void add(Hyperlink link) {
        links.getChildren().add(link);
    }
}
