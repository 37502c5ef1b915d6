package gantry.app.start;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/// Scrolls as little as needed to show what gets the focus, which the toolkit does for the Tab key only.
final class FocusScroll {

    /// The distance kept to the edge, in pixels.
    private static final double MARGIN = 32;

    private final ScrollPane scroll;

    private FocusScroll(ScrollPane scroll) {
        this.scroll = scroll;
    }

    /// From now on `scroll` shows what has the focus in it.
    static void follow(ScrollPane scroll) {
        var follower = new FocusScroll(scroll);
        scroll.sceneProperty().flatMap(Scene::focusOwnerProperty).addListener(
                (property, before, after) -> Optional.ofNullable(after)
                        .filter(owner -> scroll.isFocusWithin())
                        .ifPresent(follower::reveal));
    }

    private void reveal(Node node) {
        Node content = scroll.getContent();
        double view = scroll.getViewportBounds().getHeight();
        double rest = content.getLayoutBounds().getHeight() - view;
        if (rest <= 0) {
            return;
        }
        Bounds box = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double top = scroll.getVvalue() * rest;
        if (box.getMinY() < top) {
            scroll.setVvalue(Math.max(0, (box.getMinY() - MARGIN) / rest));
        } else if (box.getMaxY() > top + view) {
            scroll.setVvalue(Math.min(1, (box.getMaxY() + MARGIN - view) / rest));
        }
    }
}
