package gantry.app.control;

import gantry.model.check.Fix;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The fixes of one problem as links in a row; takes no room when there are none.
public final class FixLinks extends FlowPane {

    private static final double GAP = 8;

    /// Wide enough that links wrap only where the pane around them is narrow.
    private static final double LINE = 2000;

    public FixLinks(List<Fix> fixes, Consumer<Fix> apply) {
        super(GAP, 0);
        setPrefWrapLength(LINE);
        getStyleClass().add("fix-links");
        for (Fix fix : fixes) {
            getChildren().add(link(fix, apply));
        }
        setVisible(!fixes.isEmpty());
        setManaged(!fixes.isEmpty());
    }

    /// Whether Tab comes by.
    public void setReachable(boolean isReachable) {
        getChildren().forEach(link -> link.setFocusTraversable(isReachable));
    }

    /// The fixes below each other, for narrow places; long ones take several lines.
    public static VBox column(List<Fix> fixes, Consumer<Fix> apply) {
        var column = new VBox();
        column.getStyleClass().add("fix-links");
        for (Fix fix : fixes) {
            Hyperlink link = link(fix, apply);
            link.setWrapText(true);
            link.setMinHeight(USE_PREF_SIZE);
            column.getChildren().add(link);
        }
        column.setVisible(!fixes.isEmpty());
        column.setManaged(!fixes.isEmpty());
        return column;
    }

    private static Hyperlink link(Fix fix, Consumer<Fix> apply) {
        var link = new Hyperlink(fix.label());
        link.getStyleClass().add("fix-link");
        link.setOnAction(event -> {
            link.setVisited(false);
            apply.accept(fix);
        });
        return link;
    }
}
