package gantry.app.start;

import gantry.app.control.StyleSheet;
import gantry.app.text.Texts;
import gantry.app.theme.Glyphs;
import gantry.app.theme.Looks;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What a window without a drawing shows: recent files, samples, and the ways to begin. Its pictures are asked for when it
/// is seen for the first time.
public final class StartPage extends StackPane {

    private static final Texts TEXTS = Texts.of(StartPage.class);
    private static final double GAP = 12;
    private static final double WIDE_GAP = 32;
    private static final double MOST_WIDTH = 1184;

    private final Looks looks;
    private final RecentFiles recent;
    private final Gallery gallery;
    private final ScrollPane scroll;
    private final BooleanProperty isDismissed = new SimpleBooleanProperty(this, "dismissed", false);

    public StartPage(Offers offers, Glyphs glyphs, Looks looks, Beginning beginning) {
        this.looks = looks;
        getStyleClass().add("start-page");
        getStylesheets().add(StyleSheet.of(StartPage.class, "start.css"));
        recent = new RecentFiles(offers, glyphs, beginning.openFile());
        gallery = new Gallery(offers.samples(), offers.thumbnails(), glyphs, beginning.openSample());
        gallery.setVisible(!offers.samples().isEmpty());
        var content = new VBox(WIDE_GAP, head(beginning), recent, gallery);
        content.getStyleClass().add("start-content");
        content.setMaxWidth(MOST_WIDTH);
        var middle = new StackPane(content);
        middle.setAlignment(Pos.TOP_CENTER);
        scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        getChildren().add(scroll);
        visibleProperty().addListener((property, before, after) -> paint());
        looks.appearanceProperty().addListener((property, before, after) -> paint());
        FocusScroll.follow(scroll);
    }

    private HBox head(Beginning beginning) {
        var title = new Label(TEXTS.get("start.title"));
        title.getStyleClass().add("start-title");
        var text = new Label(TEXTS.get("start.text"));
        text.getStyleClass().add("start-text");
        text.setWrapText(true);
        var words = new VBox(title, text);
        HBox.setHgrow(words, Priority.ALWAYS);
        var blank = new Button(TEXTS.get("start.blank"));
        blank.getStyleClass().add("accent");
        blank.setOnAction(event -> {
            isDismissed.set(true);
            beginning.draw().run();
        });
        var open = new Button(TEXTS.get("start.open"));
        open.setOnAction(event -> beginning.choose().run());
        blank.setMinWidth(Region.USE_PREF_SIZE);
        open.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(GAP, words, blank, open);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    /// True once the user has asked for the blank canvas; set to false when another empty drawing begins.
    public BooleanProperty dismissedProperty() {
        return isDismissed;
    }

    /// Puts the focus on the first thing to begin with.
    public void focusFirst() {
        if (!recent.focusFirst()) {
            gallery.focusFirst();
        }
    }

    /// Whether keys pressed now mean this page, and not a text in it.
    public boolean hasKeys() {
        return isFocusWithin() && !(getScene().getFocusOwner() instanceof TextInputControl);
    }

    /// Asks for what the page shows, unless nobody sees it.
    public void paint() {
        if (isVisible() && getScene() != null) {
            recent.paint(looks.appearance().drawing());
            gallery.paint(looks.appearance().drawing(), this::isVisible);
        } else {
            recent.rest();
        }
    }
}
