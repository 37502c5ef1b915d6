package gantry.app.start;

import gantry.app.control.SearchField;
import gantry.app.files.Samples.Sample;
import gantry.app.files.Thumbnails;
import gantry.app.text.Texts;
import gantry.app.theme.Glyphs;
import gantry.export.drawing.Theme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The samples as cards, and a field that searches them.
final class Gallery extends VBox {

    private static final Texts TEXTS = Texts.of(Gallery.class);
    private static final double GAP = 16;
    private static final double LEAST_CARD = 224;
    private static final double FIELD_WIDTH = 240;
    private static final int ROWS_OF_TEXT = 3;

    private final Thumbnails thumbnails;
    private final Map<Sample, Card> cards = new LinkedHashMap<>();
    private final CardGrid grid = new CardGrid(LEAST_CARD, GAP);
    private final Label nothing = new Label();
    private final SearchField query;
    private Theme painted = Theme.LIGHT;

    /// @param chosen is told about a sample whose card was clicked or entered
    Gallery(List<Sample> samples, Thumbnails thumbnails, Glyphs glyphs, Consumer<Sample> chosen) {
        super(GAP);
        this.thumbnails = thumbnails;
        getStyleClass().add("gallery");
        for (Sample sample : samples) {
            var words = new Card.Words(
                    sample.title(), sample.about(), ROWS_OF_TEXT, new Dots(sample.difficulty()));
            var card = new Card(glyphs, words, () -> chosen.accept(sample));
            card.setAccessibleText(TEXTS.get(
                    "card.spoken", sample.title(), Dots.word(sample.difficulty()), sample.about()));
            cards.put(sample, card);
        }
        query = new SearchField(glyphs, TEXTS.get("gallery.search"));
        query.setPrefWidth(FIELD_WIDTH);
        query.textProperty().addListener((property, before, after) -> filter());
        query.addEventFilter(KeyEvent.KEY_PRESSED, this::keyInSearch);
        nothing.getStyleClass().add("start-card-line");
        nothing.managedProperty().bind(nothing.visibleProperty());
        nothing.setVisible(false);
        grid.setCards(List.copyOf(cards.values()));
        getChildren().addAll(head(), grid, nothing);
    }

    private HBox head() {
        var heading = new Label(TEXTS.get("gallery.heading"));
        heading.getStyleClass().add("start-heading");
        heading.setMinWidth(USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(GAP, heading, space, query);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    /// The cards by what they offer, in their order.
    Map<Sample, Card> cards() {
        return cards;
    }

    /// Asks for the pictures in these colours.
    ///
    /// @param isSeen false when the pictures aren't needed any more
    void paint(Theme theme, BooleanSupplier isSeen) {
        painted = theme;
        BooleanSupplier isWanted = () -> isSeen.getAsBoolean() && theme.equals(painted);
        cards.forEach((sample, card) -> thumbnails.ofSample(
                sample.file(), theme, new Thumbnails.Reader(isWanted, card::show)));
    }

    void focusFirst() {
        grid.getChildrenUnmodifiable().stream().findFirst().ifPresent(Node::requestFocus);
    }

    private void filter() {
        String wanted = query.getText();
        List<Card> hits = cards.entrySet().stream()
                .filter(entry -> entry.getKey().matches(wanted))
                .map(Map.Entry::getValue)
                .toList();
        grid.setCards(hits);
        nothing.setVisible(hits.isEmpty());
        nothing.setText(TEXTS.get("gallery.nothing", wanted.strip()));
    }

    /// Down and Enter lead from the field to what it found; Escape empties it.
    private void keyInSearch(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            focusFirst();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !query.getText().isEmpty()) {
            query.clear();
            event.consume();
        }
    }
}
