package gantry.app.start;

import gantry.app.control.StyleSheet;
import gantry.app.files.Samples.Sample;
import gantry.app.text.Texts;
import gantry.app.theme.Glyphs;
import gantry.app.theme.Looks;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/// Offers the samples at any time: to open here, to open in a new window, or to add to the open drawing.
public final class GalleryDialog {

    private static final Texts TEXTS = Texts.of(GalleryDialog.class);
    private static final double WIDTH = 1020;
    private static final double HEIGHT = 620;

    /// How much of a small window the dialog takes.
    private static final double SHARE = 0.9;

    private final Offers offers;
    private final Glyphs glyphs;
    private final Looks looks;
    private final Uses uses;

    /// What can be done with a sample.
    public record Uses(Consumer<Sample> openHere, Consumer<Sample> openInNewWindow, Consumer<Sample> add) {}

    public GalleryDialog(Offers offers, Glyphs glyphs, Looks looks, Uses uses) {
        this.offers = offers;
        this.glyphs = glyphs;
        this.looks = looks;
        this.uses = uses;
    }

    /// Shows the gallery until something is chosen.
    ///
    /// @param isUntouched true when nothing is lost by opening a sample in place of the open drawing
    public void show(Window owner, boolean isUntouched) {
        var here = new ButtonType(TEXTS.get("gallery.here"), isUntouched ? ButtonData.OK_DONE : ButtonData.OTHER);
        var elsewhere = new ButtonType(
                TEXTS.get("gallery.new-window"), isUntouched ? ButtonData.OTHER : ButtonData.OK_DONE);
        var add = new ButtonType(TEXTS.get("gallery.add"), ButtonData.OTHER);
        Dialog<ButtonType> dialog = dialog(owner);
        dialog.getDialogPane().getButtonTypes().addAll(add, here, elsewhere, ButtonType.CANCEL);
        var choice = new Choice(dialog.getDialogPane(), isUntouched ? here : elsewhere);
        // The dialog's own event comes before its window is there.
        dialog.getDialogPane().getScene().getWindow()
                .addEventHandler(WindowEvent.WINDOW_SHOWN, event -> choice.begin());
        ButtonType chosen = dialog.showAndWait().orElse(ButtonType.CANCEL);
        choice.sample.ifPresent(sample -> {
            if (chosen == here) {
                uses.openHere().accept(sample);
            } else if (chosen == elsewhere) {
                uses.openInNewWindow().accept(sample);
            } else if (chosen == add) {
                uses.add().accept(sample);
            }
        });
    }

    private Dialog<ButtonType> dialog(Window owner) {
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(owner);
        dialog.setTitle(TEXTS.get("gallery.title"));
        dialog.setResizable(true);
        DialogPane pane = dialog.getDialogPane();
        pane.getStyleClass().add("gallery-dialog");
        pane.getStylesheets().add(StyleSheet.of(StartPage.class, "start.css"));
        double width = Math.min(WIDTH, SHARE * owner.getWidth());
        double height = Math.min(HEIGHT, SHARE * owner.getHeight());
        pane.setPrefSize(width, height);
        // The cards are as narrow as they are allowed to be otherwise.
        pane.setMinSize(width, height);
        looks.dressOnce(pane.getScene());
        return dialog;
    }

    /// The card that is chosen at the moment; another click on it, or Enter, does what the default button does.
    private final class Choice {

        private final DialogPane pane;
        private final ButtonType usual;
        private final Gallery gallery;
        private Optional<Sample> sample = Optional.empty();

        Choice(DialogPane pane, ButtonType usual) {
            this.pane = pane;
            this.usual = usual;
            gallery = new Gallery(offers.samples(), offers.thumbnails(), glyphs, chosen -> fire());
            gallery.cards().forEach((offered, card) -> {
                card.focusedProperty().addListener((property, before, after) -> {
                    if (after) {
                        choose(offered);
                    }
                });
                card.addEventFilter(MouseEvent.MOUSE_CLICKED, event -> {
                    if (event.getClickCount() < 2) {
                        event.consume();
                    }
                });
            });
            var scroll = new ScrollPane(gallery);
            scroll.setFitToWidth(true);
            scroll.setFocusTraversable(false);
            scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
            FocusScroll.follow(scroll);
            pane.setContent(scroll);
            pane.getButtonTypes().stream()
                    .filter(type -> type != ButtonType.CANCEL)
                    .forEach(type -> button(type).setDisable(true));
            pane.getButtonTypes().forEach(type -> {
                ButtonBar.setButtonUniformSize(button(type), false);
                ((Button) button(type)).setMinWidth(Region.USE_PREF_SIZE);
            });
        }

        private Node button(ButtonType type) {
            return pane.lookupButton(type);
        }

        void begin() {
            gallery.paint(looks.appearance().drawing(), () -> pane.getScene() != null);
            gallery.focusFirst();
        }

        private void choose(Sample chosen) {
            sample = Optional.of(chosen);
            gallery.cards().forEach((offered, card) -> card.setChosen(offered == chosen));
            pane.getButtonTypes().forEach(type -> button(type).setDisable(false));
        }

        private void fire() {
            ((Button) button(usual)).fire();
        }
    }
}
