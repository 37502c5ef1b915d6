package gantry.app.shell;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The tabs below the canvas.
final class Drawer extends StackPane {

    private static final double LEAST_HEIGHT = 80;

    private final TabPane tabs = new TabPane();

    /// One tab; the title may change, such as `Problems 5`.
    ///
    /// @param id stays the same from start to start
    record Page(String id, ObservableValue<String> title, Region content) {}

    Drawer(List<Page> pages) {
        getStyleClass().add("drawer");
        setMinHeight(LEAST_HEIGHT);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        for (Page page : pages) {
            var tab = new Tab();
            tab.setId(page.id());
            tab.textProperty().bind(page.title());
            tab.setContent(page.content());
            tabs.getTabs().add(tab);
        }
        getChildren().add(tabs);
    }

    /// The id of the open page.
    String page() {
        return tabs.getSelectionModel().getSelectedItem().getId();
    }

    /// Opens a page; nothing happens when there is none of that id any more.
    void show(String id) {
        tabs.getTabs().stream()
                .filter(tab -> id.equals(tab.getId()))
                .forEach(tabs.getSelectionModel()::select);
    }

    void showFirst() {
        tabs.getSelectionModel().selectFirst();
    }

    /// Turns to the page with this content.
    void show(Region content) {
        tabs.getTabs().stream()
                .filter(tab -> tab.getContent() == content)
                .findFirst()
                .ifPresent(tabs.getSelectionModel()::select);
    }

    void showLast() {
        tabs.getSelectionModel().selectLast();
    }
}
