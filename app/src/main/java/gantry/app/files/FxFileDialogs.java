package gantry.app.files;

import gantry.app.text.Texts;
import gantry.app.theme.Looks;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;

/// The dialogs of the real window.
public final class FxFileDialogs implements FileDialogs {

    private static final Texts TEXTS = Texts.of(FxFileDialogs.class);
    private static final double WIDTH = 560;
    private static final int MOST_ROWS = 8;
    private static final double ROW_HEIGHT = 22;

    private final Stage owner;
    private final Looks looks;

    public FxFileDialogs(Stage owner, Looks looks) {
        this.owner = owner;
        this.looks = looks;
    }

    @Override
    public Optional<Path> chooseFileToOpen(FileType type, Optional<Path> start) {
        FileChooser chooser = chooser(TEXTS.get("dialogs.open"), type);
        chooser.getExtensionFilters().addAll(
                new ExtensionFilter(TEXTS.get("dialogs.pictures"), "*.svg", "*.png"),
                new ExtensionFilter(TEXTS.get("dialogs.all-files"), "*.*"));
        start.filter(Files::isDirectory).ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> chooseFileToSave(FileType type, Path suggestion) {
        FileChooser chooser = chooser(TEXTS.get("dialogs.save-as"), type);
        chooser.setInitialFileName(String.valueOf(suggestion.getFileName()));
        Optional.ofNullable(suggestion.toAbsolutePath().getParent())
                .filter(Files::isDirectory)
                .ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    private static FileChooser chooser(String title, FileType type) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(new ExtensionFilter(type.title(), "*" + type.extension()));
        return chooser;
    }

    @Override
    public Optional<Path> chooseFolder(String title, Optional<Path> start) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        start.filter(Files::isDirectory).ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    @Override
    public Unsaved askAboutUnsaved(String name) {
        var save = new ButtonType(TEXTS.get("unsaved.save"), ButtonData.YES);
        var discard = new ButtonType(TEXTS.get("unsaved.discard"), ButtonData.NO);
        Alert alert = alert(
                AlertType.CONFIRMATION,
                new Message(TEXTS.get("unsaved.title", name), TEXTS.get("unsaved.text"), List.of()));
        alert.getButtonTypes().setAll(save, discard, ButtonType.CANCEL);
        ButtonType chosen = alert.showAndWait().orElse(ButtonType.CANCEL);
        return chosen == save ? Unsaved.SAVE : chosen == discard ? Unsaved.DISCARD : Unsaved.CANCEL;
    }

    @Override
    public boolean confirm(Message message, String goOn) {
        var yes = new ButtonType(goOn, ButtonData.OK_DONE);
        Alert alert = alert(AlertType.WARNING, message);
        alert.getButtonTypes().setAll(yes, ButtonType.CANCEL);
        return alert.showAndWait().filter(yes::equals).isPresent();
    }

    @Override
    public void tell(Message message) {
        alert(AlertType.ERROR, message).showAndWait();
    }

    @Override
    public void tellNextStep(Message message, String command) {
        Alert alert = alert(AlertType.INFORMATION, message);
        if (!command.isEmpty()) {
            var copy = new ButtonType(TEXTS.get("dialogs.copy-command"), ButtonData.LEFT);
            alert.getDialogPane().setContent(content(message.text(), List.of(command)));
            alert.getButtonTypes().setAll(copy, ButtonType.OK);
            var button = (Button) alert.getDialogPane().lookupButton(copy);
            button.addEventFilter(ActionEvent.ACTION, event -> {
                copy(command);
                button.setText(TEXTS.get("dialogs.copied"));
                event.consume();
            });
        }
        alert.showAndWait();
    }

    private static void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private Alert alert(AlertType type, Message message) {
        var alert = new Alert(type);
        alert.initOwner(owner);
        alert.setTitle(TEXTS.get("dialogs.title"));
        alert.setHeaderText(message.title());
        alert.setGraphic(null);
        alert.getDialogPane().setContent(content(message.text(), message.details()));
        alert.getDialogPane().setPrefWidth(WIDTH);
        looks.dressOnce(alert.getDialogPane().getScene());
        return alert;
    }

    private static Node content(String text, List<String> details) {
        var label = new Label(text);
        label.setWrapText(true);
        var box = new VBox(8, label);
        if (!details.isEmpty()) {
            var area = new TextArea(String.join("\n", details));
            area.setEditable(false);
            area.setWrapText(true);
            int rows = Math.min(MOST_ROWS, details.size() + 1);
            area.setPrefRowCount(rows);
            area.setMinHeight(rows * ROW_HEIGHT);
            area.getStyleClass().add("details");
            VBox.setVgrow(area, Priority.ALWAYS);
            box.getChildren().add(area);
        }
        return box;
    }
}
