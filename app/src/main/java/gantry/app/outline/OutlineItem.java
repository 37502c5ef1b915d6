package gantry.app.outline;

import gantry.model.diagram.Diagram;
import gantry.model.diagram.ElementId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.collections.ObservableList;
import javafx.scene.control.TreeItem;

/// One line of the tree. What stands below it is listed only when somebody looks, so that a large drawing costs nothing
/// before.
final class OutlineItem extends TreeItem<ElementId> {

    private final Supplier<Diagram> diagram;
    private boolean isListed;

    OutlineItem(ElementId id, Supplier<Diagram> diagram) {
        super(id);
        this.diagram = diagram;
    }

    @Override
    public ObservableList<TreeItem<ElementId>> getChildren() {
        if (!isListed) {
            isListed = true;
            List<TreeItem<ElementId>> items = new ArrayList<>();
            OutlineOrder.below(diagram.get(), getValue()).forEach(id -> items.add(new OutlineItem(id, diagram)));
            super.getChildren().setAll(items);
        }
        return super.getChildren();
    }

    @Override
    public boolean isLeaf() {
        return isListed ? super.getChildren().isEmpty() : OutlineOrder.below(diagram.get(), getValue()).isEmpty();
    }

    /// Brings this line and those below it up to date; lines that stay keep what is open below them.
    void follow() {
        if (!isListed && isExpanded()) {
            getChildren();
        }
        if (!isListed) {
            return;
        }
        List<ElementId> wanted = OutlineOrder.below(diagram.get(), getValue());
        ObservableList<TreeItem<ElementId>> items = super.getChildren();
        if (!wanted.equals(items.stream().map(TreeItem::getValue).toList())) {
            Map<ElementId, TreeItem<ElementId>> known = new HashMap<>();
            items.forEach(item -> known.put(item.getValue(), item));
            List<TreeItem<ElementId>> fresh = new ArrayList<>();
            for (ElementId id : wanted) {
                TreeItem<ElementId> item = known.get(id);
                fresh.add(item == null ? new OutlineItem(id, diagram) : item);
            }
            items.setAll(fresh);
        }
        items.forEach(item -> ((OutlineItem) item).follow());
    }
}
