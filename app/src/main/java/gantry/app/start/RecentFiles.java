package gantry.app.start;

import gantry.app.files.DocumentName;
import gantry.app.files.RecentFile;
import gantry.app.files.Thumbnails;
import gantry.app.text.Texts;
import gantry.app.theme.Glyphs;
import gantry.export.drawing.Theme;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The files that were open last as cards: one row of them, and the rest on request.
final class RecentFiles extends VBox {

    private static final Texts TEXTS = Texts.of(RecentFiles.class);
    private static final double GAP = 16;
    private static final double LEAST_CARD = 224;

    private final Offers offers;
    private final Glyphs glyphs;
    private final Consumer<Path> open;
    private final CardGrid grid = new CardGrid(LEAST_CARD, GAP);
    private final Hyperlink more = new Hyperlink();
    private final Map<Path, Entry> cards = new LinkedHashMap<>();
    /// Held here, because the list of files holds it weakly: it lives longer than windows.
    private final ListChangeListener<Path> follow = change -> fillIfSeen();
    private Theme theme = Theme.LIGHT;
    private boolean isShowingAll;
    private boolean isSeen;

    RecentFiles(Offers offers, Glyphs glyphs, Consumer<Path> open) {
        super(GAP);
        this.offers = offers;
        this.glyphs = glyphs;
        this.open = open;
        getStyleClass().add("recent-files");
        var heading = new Label(TEXTS.get("recent.heading"));
        heading.getStyleClass().add("start-heading");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        more.setOnAction(event -> showAll(!isShowingAll));
        var head = new HBox(GAP, heading, space, more);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, grid);
        managedProperty().bind(visibleProperty());
        grid.widthProperty().addListener((property, before, after) -> offerMore());
        offers.settings().recentFiles().addListener(new WeakListChangeListener<>(follow));
        showAll(false);
    }

    private void showAll(boolean isAll) {
        isShowingAll = isAll;
        grid.setMostRows(isAll ? Integer.MAX_VALUE : 1);
        offerMore();
    }

    private void offerMore() {
        int count = cards.size();
        more.setText(isShowingAll ? TEXTS.get("recent.fewer") : TEXTS.get("recent.more", count));
        more.setVisible(count > grid.columns());
    }

    /// Asks for files and pictures in these colours, and follows the list from now on.
    void paint(Theme colours) {
        isSeen = true;
        theme = colours;
        fill();
    }

    /// Nobody sees the cards any more.
    void rest() {
        isSeen = false;
    }

    private void fillIfSeen() {
        if (isSeen) {
            fill();
        }
    }

    boolean focusFirst() {
        cards.values().stream().findFirst().ifPresent(entry -> entry.card.requestFocus());
        return !cards.isEmpty();
    }

    private void fill() {
        List<Path> files = List.copyOf(offers.settings().recentFiles());
        if (!files.equals(List.copyOf(cards.keySet()))) {
            boolean hadFocus = isFocusWithin();
            cards.clear();
            files.forEach(file -> cards.put(file, new Entry(file)));
            grid.setCards(cards.values().stream().map(entry -> entry.holder).toList());
            offerMore();
            if (hadFocus) {
                focusFirst();
            }
        }
        setVisible(!cards.isEmpty());
        cards.values().forEach(Entry::ask);
    }

    /// One file with its card.
    private final class Entry {

        private final Path file;
        private final Card card;
        private final Label when = new Label();
        private final Hyperlink remove = new Hyperlink(TEXTS.get("recent.remove"));
        private final StackPane holder;

        Entry(Path file) {
            this.file = file;
            when.getStyleClass().add("start-card-line");
            String folder = Objects.toString(file.getParent(), "");
            var words = new Card.Words(DocumentName.of(file).title(), shortened(folder), 1, when);
            card = new Card(glyphs, words, () -> open.accept(file));
            card.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.DELETE) {
                    offers.settings().forget(file);
                    event.consume();
                }
            });
            remove.setVisible(false);
            remove.setOnAction(event -> offers.settings().forget(file));
            holder = new StackPane(card, remove);
            holder.getStyleClass().add("recent-file");
            StackPane.setAlignment(remove, Pos.BOTTOM_RIGHT);
        }

        /// Asks the disk for the file and for its picture.
        void ask() {
            offers.jobs().background(() -> RecentFile.of(file), this::show, failed -> {});
            Theme asked = theme;
            offers.thumbnails().ofFile(
                    file, asked, new Thumbnails.Reader(() -> isSeen && asked.equals(theme), card::show));
        }

        private void show(RecentFile found) {
            when.setText(found.changed()
                    .map(time -> Moment.of(time, offers.clock()))
                    .orElse(TEXTS.get("recent.gone")));
            card.setAbsent(!found.isThere());
            card.setAccessibleText(
                    TEXTS.get("card.spoken", DocumentName.of(file).title(), when.getText(), file));
            remove.setVisible(!found.isThere());
        }
    }

    /// With the sign that stands for the home folder.
    private static String shortened(String folder) {
        String home = System.getProperty("user.home", "");
        return !home.isEmpty() && folder.startsWith(home) ? "~" + folder.substring(home.length()) : folder;
    }
}
