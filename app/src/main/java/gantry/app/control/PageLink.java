package gantry.app.control;

import gantry.app.text.Texts;
import gantry.model.check.RuleInfo;
import java.net.URI;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// A link to an official page; a click sends a [PageRequest] up the window, the context menu copies the address.
public final class PageLink extends Hyperlink {

    private static final Texts TEXTS = Texts.of(PageLink.class);

    /// To what a rule was taken from.
    public PageLink(RuleInfo.Source source) {
        this(TEXTS.get("source", source.checked()), source.page());
    }

    public PageLink(String text, URI page) {
        super(text);
        getStyleClass().add("page-link");
        setTooltip(new Tooltip(page.toString()));
        setOnAction(event -> PageRequest.send(this, page));
        var copy = new MenuItem(TEXTS.get("copy-address"));
        copy.setOnAction(event -> {
            var content = new ClipboardContent();
            content.putString(page.toString());
            Clipboard.getSystemClipboard().setContent(content);
        });
        setContextMenu(new ContextMenu(copy));
    }
}
