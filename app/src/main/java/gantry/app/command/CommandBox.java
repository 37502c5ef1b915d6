package gantry.app.command;

import gantry.app.control.SearchField;
import gantry.app.control.StyleSheet;
import gantry.app.text.Texts;
import gantry.app.theme.Glyphs;
import gantry.model.kind.Icons;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Runs what a few typed letters name. Up and Down choose, Enter runs, Escape and a click elsewhere close. What was run
/// last stands first.
public final class CommandBox extends VBox {

    private static final Texts TEXTS = Texts.of(CommandBox.class);
    private static final double WIDTH = 520;
    private static final double ROW = 34;
    private static final int MOST_ROWS = 11;
    private static final int MOST_RECENT = 5;
    private static final double SYMBOL = 22;

    private final Runnable onClosed;
    private final TextField search = new SearchField(new Glyphs(new Icons()), TEXTS.get("prompt"));
    private final ListView<Command> list = new ListView<>();
    private final Deque<String> recent = new ArrayDeque<>();
    private List<Command> offered = List.of();

    /// @param onClosed gives the focus back
    public CommandBox(Runnable onClosed) {
        this.onClosed = onClosed;
        getStyleClass().add("command-box");
        getStylesheets().addAll(StyleSheet.ofControls(), StyleSheet.of(CommandBox.class, "command.css"));
        setMaxSize(WIDTH, USE_PREF_SIZE);
        setPrefWidth(WIDTH);
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> new Line());
        list.setFocusTraversable(false);
        list.setAccessibleText(TEXTS.get("commands"));
        var nothing = new Label(TEXTS.get("nothing"));
        nothing.getStyleClass().add("muted");
        list.setPlaceholder(nothing);
        search.textProperty().addListener((property, before, after) -> find());
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        search.focusedProperty().addListener((property, before, isFocused) -> {
            if (!isFocused && isVisible()) {
                leave();
            }
        });
        getChildren().addAll(search, list);
        setVisible(false);
        managedProperty().bind(visibleProperty());
    }

    /// Opens empty, with `commands` in their order.
    ///
    /// @param prompt what is asked for
    public void open(List<Command> commands, String prompt) {
        offered = commands;
        search.setPromptText(prompt);
        setVisible(true);
        search.clear();
        find();
        search.requestFocus();
    }

    private void hide() {
        setVisible(false);
        offered = List.of();
    }

    /// What has taken the focus keeps it. Another window doesn't take it from the field.
    private void leave() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        hide();
        if (owner == null || owner == search) {
            onClosed.run();
        }
    }

    private void close() {
        hide();
        onClosed.run();
    }

    private void find() {
        List<Command> found = search.getText().isBlank()
                ? recentFirst()
                : CommandSearch.find(offered, search.getText());
        list.getItems().setAll(found);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        double height = Math.clamp(found.size(), 1, MOST_ROWS) * ROW + 2;
        list.setMinHeight(height);
        list.setPrefHeight(height);
        list.setMaxHeight(height);
    }

    private List<Command> recentFirst() {
        var first = new ArrayList<Command>();
        for (String title : recent) {
            offered.stream().filter(command -> command.title().equals(title)).findFirst().ifPresent(first::add);
        }
        return Stream.concat(first.stream(), offered.stream().filter(command -> !first.contains(command))).toList();
    }

    private void keyPressed(KeyEvent event) {
        Supplier<Boolean> step = switch (event.getCode()) {
            case DOWN -> () -> walk(1);
            case UP -> () -> walk(-1);
            case PAGE_DOWN -> () -> walk(MOST_ROWS - 1);
            case PAGE_UP -> () -> walk(1 - MOST_ROWS);
            case ENTER -> () -> run(list.getSelectionModel().getSelectedItem());
            case ESCAPE -> () -> {
                close();
                return true;
            };
            default -> () -> false;
        };
        if (step.get()) {
            event.consume();
        }
    }

    private boolean walk(int step) {
        int count = list.getItems().size();
        if (count > 0) {
            int now = list.getSelectionModel().getSelectedIndex();
            int next = Math.abs(step) == 1 ? Math.floorMod(now + step, count) : Math.clamp(now + step, 0, count - 1);
            list.getSelectionModel().clearAndSelect(next);
            list.scrollTo(Math.max(0, next - MOST_ROWS / 2));
        }
        return true;
    }

    private boolean run(@Nullable Command command) {
        if (command != null && command.enabled().getAsBoolean()) {
            recent.remove(command.title());
            recent.addFirst(command.title());
            while (recent.size() > MOST_RECENT) {
                recent.removeLast();
            }
            close();
            command.run().run();
        }
        return true;
    }

    /// Symbol, title and detail of one command.
    private final class Line extends ListCell<Command> {

        Line() {
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY) {
                    run(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Command command, boolean isEmpty) {
            super.updateItem(command, isEmpty);
            setText(null);
            if (isEmpty || command == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            var symbol = new StackPane(command.symbol().get());
            symbol.setMinSize(SYMBOL, SYMBOL);
            symbol.setPrefSize(SYMBOL, SYMBOL);
            var title = new Label(command.title());
            title.setMinWidth(USE_PREF_SIZE);
            var space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            var detail = new Label(command.detail());
            detail.getStyleClass().add("muted");
            var line = new HBox(10, symbol, title, space, detail);
            line.setAlignment(Pos.CENTER_LEFT);
            line.setDisable(!command.enabled().getAsBoolean());
            setGraphic(line);
            setAccessibleText(command.detail().isEmpty()
                    ? command.title()
                    : TEXTS.get("line", command.title(), command.detail()));
        }
    }
}
