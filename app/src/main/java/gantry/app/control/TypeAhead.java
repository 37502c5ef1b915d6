package gantry.app.control;

import gantry.app.text.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/// Offers below a text field what fits to what is typed. Arrow keys and Enter choose, so does a click; Escape and
/// leaving the field close the list.
public final class TypeAhead {

    private static final Texts TEXTS = Texts.of(TypeAhead.class);

    private static final double ROW = 30;
    private static final double GAP = 8;
    private static final double LEAST_WIDTH = 240;
    private static final int MOST_ROWS = 8;

    private final TextField field;
    private final Supplier<List<Offer>> offers;
    private final Consumer<Offer> chosen;
    private final ListView<Offer> list = new ListView<>();
    private final Popup popup = new Popup();
    private boolean isTyping;

    /// Something to choose.
    ///
    /// @param title  is searched first, and shown in the field once it is chosen
    /// @param detail is searched, too
    public record Offer(Object value, String title, String detail, Supplier<Node> symbol) {}

    /// @param offers asked whenever the list opens or changes
    public TypeAhead(TextField field, Supplier<List<Offer>> offers, Consumer<Offer> chosen) {
        this.field = field;
        this.offers = offers;
        this.chosen = chosen;
        list.getStyleClass().add("type-ahead");
        list.getStylesheets().add(StyleSheet.ofControls());
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new OfferCell());
        list.setPlaceholder(new Label(TEXTS.get("nothing-fits")));
        list.setOnMouseClicked(event -> choose());
        popup.getContent().add(list);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> open(""));
        field.textProperty().addListener((property, before, after) -> {
            if (isTyping && field.isFocused()) {
                open(after);
            }
        });
        field.focusedProperty().addListener((property, before, after) -> {
            if (!after) {
                popup.hide();
            }
        });
    }

    /// What fits to `typed`, best first: titles that start with it, then words that do, then what holds all words.
    public static List<Offer> fitting(List<Offer> all, String typed) {
        String text = lower(typed).strip();
        return all.stream()
                .filter(offer -> List.of(text.split("\\s+")).stream()
                        .allMatch(word -> lower(offer.title() + " " + offer.detail()).contains(word)))
                .sorted(Comparator.comparingInt(offer -> rank(lower(offer.title()), text)))
                .toList();
    }

    private static int rank(String title, String text) {
        if (title.startsWith(text)) {
            return title.equals(text) ? 0 : 1;
        }
        if (List.of(title.split("[^\\p{L}\\p{N}]+")).stream().anyMatch(word -> word.startsWith(text))) {
            return 2;
        }
        return title.contains(text) ? 3 : 4;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private void key(KeyEvent event) {
        isTyping = switch (event.getCode()) {
            case ESCAPE, ENTER, TAB -> false;
            default -> true;
        };
        switch (event.getCode()) {
            case DOWN -> down();
            case UP -> move(-1);
            case ENTER -> {
                if (!popup.isShowing() || list.getSelectionModel().isEmpty()) {
                    return;
                }
                choose();
            }
            default -> {
                if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.TAB) {
                    popup.hide();
                }
                return;
            }
        }
        event.consume();
    }

    private void down() {
        if (popup.isShowing()) {
            move(1);
        } else {
            open("");
        }
    }

    private void move(int by) {
        int size = list.getItems().size();
        if (popup.isShowing() && size > 0) {
            int index = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, size - 1);
            list.getSelectionModel().select(index);
            list.scrollTo(Math.max(0, index - MOST_ROWS + 1));
        }
    }

    private void open(String typed) {
        if (field.getScene() == null || field.isDisabled()) {
            return;
        }
        list.getItems().setAll(fitting(offers.get(), typed));
        list.getSelectionModel().clearSelection();
        if (!typed.isBlank()) {
            list.getSelectionModel().selectFirst();
        }
        int rows = Math.clamp(list.getItems().size(), 1, MOST_ROWS);
        list.setPrefHeight(rows * ROW + 2);
        list.setPrefWidth(Math.max(LEAST_WIDTH, field.getWidth()));
        if (!popup.isShowing()) {
            // A popup is a window of its own: it must be told the colours of this one.
            list.setStyle(field.getScene().getRoot().getStyle());
            Bounds place = field.localToScreen(field.getLayoutBounds());
            popup.show(field, place.getMinX(), place.getMaxY());
        }
    }

    private void choose() {
        Offer offer = list.getSelectionModel().getSelectedItem();
        popup.hide();
        if (offer != null) {
            isTyping = false;
            chosen.accept(offer);
        }
    }

    private static final class OfferCell extends ListCell<Offer> {

        private final Label title = new Label();
        private final Label detail = new Label();

        OfferCell() {
            setPrefWidth(0);
            HBox.setHgrow(title, Priority.ALWAYS);
            title.setMaxWidth(Double.MAX_VALUE);
            title.setMinWidth(0);
            detail.getStyleClass().add("type-ahead-detail");
            detail.setMinWidth(USE_PREF_SIZE);
        }

        @Override
        protected void updateItem(@Nullable Offer offer, boolean empty) {
            super.updateItem(offer, empty);
            if (empty || offer == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            title.setText(offer.title());
            detail.setText(offer.detail());
            var line = new HBox(GAP, offer.symbol().get(), title, detail);
            line.setAlignment(Pos.CENTER_LEFT);
            setGraphic(line);
            setAccessibleText(offer.title() + ", " + offer.detail());
        }
    }
}
