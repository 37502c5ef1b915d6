package gantry.app.shell;

import gantry.app.control.ToText;
import gantry.app.files.PictureChoice;
import gantry.app.files.PictureScope;
import gantry.app.files.Pictures;
import gantry.app.text.Texts;
import gantry.export.drawing.PictureFormat;
import gantry.export.drawing.Theme;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Asks what the picture shall show and how, with a small picture beside the questions.
final class PictureDialog {

    private static final Texts TEXTS = Texts.of(PictureDialog.class);
    private static final double GAP = 12;
    private static final double FIELD = 216;

    /// The width and height of the preview in pixels; it is drawn twice as fine for dense screens.
    private static final int PREVIEW = 300;

    private static final List<Double> SCALES = List.of(1.0, 2.0, 3.0, 4.0);

    private final Desk desk;
    private final Pictures pictures;
    private final ComboBox<PictureFormat> format = new ComboBox<>();
    private final ComboBox<PictureScope> scope = new ComboBox<>();
    private final ComboBox<Theme> theme = new ComboBox<>();
    private final ComboBox<Double> scale = new ComboBox<>();
    private final CheckBox transparent = new CheckBox(TEXTS.get("picture.transparent"));
    private final CheckBox bridges = new CheckBox(TEXTS.get("picture.bridges"));
    private final CheckBox drawing = new CheckBox(TEXTS.get("picture.drawing"));
    private final ImageView preview = new ImageView();

    private PictureDialog(Desk desk, Pictures pictures) {
        this.desk = desk;
        this.pictures = pictures;
    }

    static void show(Desk desk, Pictures pictures) {
        var questions = new PictureDialog(desk, pictures);
        questions.fill(PictureChoice.remembered(desk.settings())
                .withBridges(desk.options().bridgesProperty().get()));
        var save = new ButtonType(TEXTS.get("picture.save"), ButtonData.OK_DONE);
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(desk.stage());
        dialog.setTitle(TEXTS.get("picture.title"));
        dialog.setHeaderText(TEXTS.get("picture.title"));
        dialog.getDialogPane().setContent(questions.content());
        dialog.getDialogPane().getButtonTypes().addAll(save, ButtonType.CANCEL);
        desk.looks().dressOnce(dialog.getDialogPane().getScene());
        questions.redraw();
        if (dialog.showAndWait().filter(save::equals).isPresent()) {
            PictureChoice choice = questions.choice();
            choice.remember(desk.settings());
            pictures.save(choice);
        }
    }

    private void fill(PictureChoice first) {
        List<PictureScope> scopes = PictureScope.available(desk.session().state(), desk.session().catalogue());
        offer(format, List.of(PictureFormat.values()), first.format(), PictureFormat::name);
        offer(scope, scopes, scopes.size() > 1 ? PictureScope.SELECTION : PictureScope.ALL, PictureDialog::name);
        offer(theme, Theme.ALL, first.theme(), PictureDialog::name);
        offer(scale, SCALES, first.scale(), each -> TEXTS.get("picture.scale.value", each));
        transparent.setSelected(first.isTransparent());
        bridges.setSelected(first.bridges());
        drawing.setSelected(first.holdsDrawing());
        drawing.setWrapText(true);
        drawing.setMaxWidth(FIELD);
        drawing.setMinWidth(FIELD);
        transparent.selectedProperty().addListener(property -> redraw());
        bridges.selectedProperty().addListener(property -> redraw());
        scale.disableProperty().bind(format.valueProperty().isNotEqualTo(PictureFormat.PNG));
        drawing.disableProperty().bind(format.valueProperty().map(chosen -> !chosen.holdsDrawings()));
    }

    private static String name(PictureScope scope) {
        // texts: picture.scope.all
        // texts: picture.scope.frame
        // texts: picture.scope.selection
        String key = "picture.scope." + scope.name().toLowerCase(Locale.ROOT);
        return TEXTS.get(key);
    }

    private static String name(Theme theme) {
        // texts: picture.theme.dark
        // texts: picture.theme.light
        // texts: picture.theme.print
        String key = "picture.theme." + theme.name();
        return TEXTS.get(key);
    }

    private <T> void offer(ComboBox<T> box, List<T> values, T first, Function<T, String> name) {
        box.getItems().setAll(values);
        box.setValue(first);
        box.setPrefWidth(FIELD);
        box.setMinWidth(FIELD);
        box.setConverter(new ToText<>(name));
        box.valueProperty().addListener(property -> redraw());
    }

    private HBox content() {
        var grid = new GridPane(GAP, GAP);
        addRow(grid, TEXTS.get("picture.format"), format);
        addRow(grid, TEXTS.get("picture.scope"), scope);
        addRow(grid, TEXTS.get("picture.theme"), theme);
        addRow(grid, TEXTS.get("picture.scale"), scale);
        grid.add(transparent, 1, grid.getRowCount());
        grid.add(bridges, 1, grid.getRowCount());
        grid.add(drawing, 1, grid.getRowCount());
        preview.setPreserveRatio(true);
        preview.setFitWidth(PREVIEW);
        preview.setFitHeight(PREVIEW);
        preview.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        preview.setAccessibleText(TEXTS.get("picture.preview"));
        var frame = new StackPane(preview);
        frame.getStyleClass().add("picture-preview");
        frame.setMinSize(PREVIEW + 2 * GAP, PREVIEW + 2 * GAP);
        var content = new HBox(2 * GAP, grid, frame);
        content.setAlignment(Pos.TOP_LEFT);
        return content;
    }

    private static void addRow(GridPane grid, String title, ComboBox<?> field) {
        var label = new Label(title);
        label.setLabelFor(field);
        label.setMinWidth(Region.USE_PREF_SIZE);
        grid.addRow(grid.getRowCount(), label, field);
    }

    private PictureChoice choice() {
        return new PictureChoice(format.getValue(), scope.getValue(), theme.getValue(), scale.getValue(),
                transparent.isSelected(), bridges.isSelected(), drawing.isSelected());
    }

    private void redraw() {
        pictures.preview(choice(), 2 * PREVIEW, png -> preview.setImage(new Image(new ByteArrayInputStream(png))));
    }
}
