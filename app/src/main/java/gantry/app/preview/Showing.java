package gantry.app.preview;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;

/// Watches whether a node can be seen: it is in a scene, and neither it nor anything around it is hidden, as the content
/// of a tab that isn't chosen.
final class Showing {

    private final Node node;
    private final Runnable changed;
    private final List<Node> chain = new ArrayList<>();
    private final ChangeListener<Boolean> onVisible = (property, before, after) -> update();
    private final ChangeListener<Parent> onParent = (property, before, after) -> follow();
    private boolean isShowing;

    /// @param changed called whenever the answer of [#isShowing] changes
    Showing(Node node, Runnable changed) {
        this.node = node;
        this.changed = changed;
        node.sceneProperty().addListener((property, before, after) -> follow());
        follow();
    }

    boolean isShowing() {
        return isShowing;
    }

    private void follow() {
        for (Node member : chain) {
            member.visibleProperty().removeListener(onVisible);
            member.parentProperty().removeListener(onParent);
        }
        chain.clear();
        for (Node member = node; member != null; member = member.getParent()) {
            chain.add(member);
            member.visibleProperty().addListener(onVisible);
            member.parentProperty().addListener(onParent);
        }
        update();
    }

    private void update() {
        boolean before = isShowing;
        isShowing = node.getScene() != null && chain.stream().allMatch(Node::isVisible);
        if (before != isShowing) {
            changed.run();
        }
    }
}
