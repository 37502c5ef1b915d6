package gantry.app.palette;

import atlantafx.base.controls.Popover;
import gantry.app.control.PageRequest;
import gantry.app.text.Texts;
import gantry.app.theme.Glyphs;
import java.net.URI;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.stage.Screen;

/// Explains an item beside its entry until Escape or a click elsewhere, with a link that can be followed.
final class ExplainPopup {

    private static final Texts TEXTS = Texts.of(ExplainPopup.class);

    /// Beyond this share of the screen's height the card scrolls.
    private static final double MOST = 0.8;

    private final PaletteItems items;
    private final Glyphs glyphs;

    ExplainPopup(PaletteItems items, Glyphs glyphs) {
        this.items = items;
        this.glyphs = glyphs;
    }

    /// @param entry the node beside which the card stands; page requests come from it
    void show(PaletteItem item, Node entry) {
        var popover = new Popover();
        String source = ExplainCard.explaining(item, items).source();
        popover.setContentNode(scrolling(new ExplainCard(item, items, glyphs, link(source, entry, popover))));
        popover.setDetachable(false);
        popover.setAnimated(false);
        popover.setHideOnEscape(true);
        boolean isLow = entry.getScene() != null
                && entry.localToScene(0, 0).getY() > entry.getScene().getHeight() / 2;
        popover.setArrowLocation(isLow ? Popover.ArrowLocation.LEFT_BOTTOM : Popover.ArrowLocation.LEFT_TOP);
        popover.show(entry);
    }

    private static Node link(String source, Node entry, Popover popover) {
        if (source.isEmpty()) {
            return new Label();
        }
        var link = new Hyperlink(TEXTS.get("official-page"));
        link.getStyleClass().add("explain-link");
        link.setOnAction(event -> {
            popover.hide();
            PageRequest.send(entry, URI.create(source));
        });
        return link;
    }

    private static Node scrolling(Node card) {
        // A group takes the card's own size; a scroll pane would ask a wrapping card for its height at no width.
        var scroll = new ScrollPane(new Group(card));
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMaxHeight(Screen.getPrimary().getVisualBounds().getHeight() * MOST);
        scroll.getStyleClass().add("explain-scroll");
        return scroll;
    }
}
