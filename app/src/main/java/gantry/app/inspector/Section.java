package gantry.app.inspector;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A part of the inspector below the form, with a heading; hidden while it is empty.
final class Section extends VBox {

    private static final double GAP = 8;

    private final VBox content = new VBox(GAP);
    private final Label title = new Label();
    private Object shownKey = List.of();

    Section(String heading) {
        super(GAP);
        getStyleClass().add("section");
        title.setText(heading);
        title.getStyleClass().add("group-title");
        getChildren().addAll(title, content);
        setVisible(false);
        setManaged(false);
    }

    void title(String text) {
        title.setText(text);
    }

    /// True when `key` differs from the one of what is shown; then [#show] must follow.
    boolean isOutdated(Object key) {
        return !shownKey.equals(key);
    }

    /// @param key stands for everything that the nodes depend on
    void show(Object key, List<? extends Node> nodes) {
        shownKey = key;
        content.getChildren().setAll(nodes);
        setVisible(!nodes.isEmpty());
        setManaged(!nodes.isEmpty());
    }
}
