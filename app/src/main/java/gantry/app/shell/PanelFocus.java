package gantry.app.shell;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;

/// Leads the keys from one panel to the next.
final class PanelFocus {

    private final Runnable drawing;
    private final List<? extends Region> panels;

    /// @param drawing gives the focus to what is in the middle
    /// @param panels  beside the middle, in the order of reading
    PanelFocus(Runnable drawing, List<? extends Region> panels) {
        this.drawing = drawing;
        this.panels = List.copyOf(panels);
    }

    /// Goes on to the next panel that is shown; the drawing comes after the last one.
    ///
    /// @param step 1 or -1
    void walk(int step) {
        int count = panels.size() + 1;
        int next = Math.floorMod(current() + step, count);
        while (next > 0 && !enter(panels.get(next - 1))) {
            next = Math.floorMod(next + step, count);
        }
        if (next == 0) {
            drawing.run();
        }
    }

    /// 0 is the drawing. Asks the owner of the focus: a panel that was taken away with the focus in it goes on saying
    /// that it has it.
    private int current() {
        for (int index = 0; index < panels.size(); index++) {
            Region panel = panels.get(index);
            Node owner = panel.getScene() == null ? null : panel.getScene().getFocusOwner();
            for (Node node = owner; node != null; node = node.getParent()) {
                if (node == panel) {
                    return index + 1;
                }
            }
        }
        return 0;
    }

    private static boolean enter(Region panel) {
        Optional<Node> first = panel.getScene() == null ? Optional.empty() : first(panel);
        first.ifPresent(Node::requestFocus);
        return first.isPresent();
    }

    private static Optional<Node> first(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(child -> first(child).stream()).findFirst()
                : Optional.empty();
    }
}
