package gantry.app.outline;

import gantry.app.control.ElementNames;
import gantry.app.control.SearchField;
import gantry.app.control.StyleSheet;
import gantry.app.editor.EditorSession;
import gantry.app.editor.EditorState;
import gantry.app.editor.MergeKey;
import gantry.app.editor.Selection;
import gantry.app.text.Texts;
import gantry.app.theme.Glyphs;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Edits;
import gantry.model.diagram.ElementId;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kind.Icons;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// All elements as a tree: selects, renames (F2), deletes, moves into other frames (by drag, or Alt with Left and Right),
/// and shows findings. Enter or a double click shows the element on the canvas.
///
/// While the pane isn't in sight it follows nothing, and catches up when it is shown.
public final class OutlinePane extends VBox {

    private static final Texts TEXTS = Texts.of(OutlinePane.class);

    private final EditorSession session;
    private final Consumer<ElementId> reveal;
    private final Runnable delete;
    private final TreeView<ElementId> tree = new TreeView<>();
    private final TextField search = new SearchField(new Glyphs(new Icons()), TEXTS.get("search"));
    private final Label nothing = new Label(TEXTS.get("empty"));
    private final OutlineItem root;
    private boolean isFollowing;
    private boolean isStale = true;

    /// @param reveal selects an element on the canvas and brings it into view
    /// @param delete removes what is selected
    public OutlinePane(EditorSession session, Consumer<ElementId> reveal, Runnable delete) {
        this.session = session;
        this.reveal = reveal;
        this.delete = delete;
        root = new OutlineItem(NodeId.CANVAS, () -> session.state().diagram());
        getStyleClass().add("outline");
        getStylesheets().addAll(StyleSheet.ofControls(), StyleSheet.of(OutlinePane.class, "outline.css"));
        var glyphs = new Glyphs(new Icons());
        tree.setRoot(root);
        tree.setShowRoot(false);
        tree.setEditable(true);
        root.setExpanded(true);
        tree.setAccessibleText(TEXTS.get("title"));
        tree.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        tree.setCellFactory(view -> new OutlineCell(session, new Lines(), glyphs));
        tree.addEventFilter(KeyEvent.KEY_PRESSED, this::treeKey);
        tree.getSelectionModel().getSelectedItems()
                .addListener((ListChangeListener<TreeItem<ElementId>>) change -> selectChosen());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::searchKey);
        search.textProperty().addListener((property, before, after) -> find(0));
        nothing.getStyleClass().add("outline-empty");
        nothing.managedProperty().bind(nothing.visibleProperty());
        setVgrow(tree, Priority.ALWAYS);
        getChildren().addAll(search, nothing, tree);
        session.stateProperty().addListener((property, before, after) -> changed(before, after));
        sceneProperty().addListener((property, before, after) -> follow());
        tree.widthProperty().addListener((property, before, after) -> follow());
        tree.editingItemProperty().addListener((property, before, after) -> follow());
    }

    private void changed(EditorState before, EditorState after) {
        if (before.diagram() != after.diagram()
                || before.shown() != after.shown() && !after.isPreviewing()
                || before.checks() != after.checks()
                || !before.selection().equals(after.selection())) {
            isStale = true;
            follow();
        }
    }

    private boolean isInSight() {
        return getScene() != null && tree.getWidth() > 0;
    }

    private void follow() {
        if (isInSight()) {
            catchUp();
        }
    }

    private void catchUp() {
        // Lines are made anew, which would end what is being typed in one of them.
        if (!isStale || isFollowing || tree.getEditingItem() != null) {
            return;
        }
        isStale = false;
        isFollowing = true;
        root.follow();
        nothing.setVisible(session.state().diagram().isEmpty());
        showSelection();
        tree.refresh();
        isFollowing = false;
    }

    private void showSelection() {
        Set<ElementId> wanted = session.state().selection().ids();
        if (wanted.equals(chosen())) {
            return;
        }
        Map<ElementId, Integer> rows = rows(wanted);
        int[] chosen = wanted.stream().filter(rows::containsKey).mapToInt(rows::get).toArray();
        tree.getSelectionModel().clearSelection();
        if (chosen.length > 0) {
            tree.getSelectionModel().selectIndices(chosen[0], Arrays.copyOfRange(chosen, 1, chosen.length));
            tree.layout();
            tree.scrollTo(Math.max(0, chosen[chosen.length - 1] - 1));
        }
    }

    private Set<ElementId> chosen() {
        Set<ElementId> chosen = new LinkedHashSet<>();
        tree.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .forEach(item -> chosen.add(item.getValue()));
        return chosen;
    }

    /// Opens everything around `wanted` and says in which lines they stand, in one walk: there may be thousands.
    private Map<ElementId, Integer> rows(Set<ElementId> wanted) {
        Diagram diagram = session.state().diagram();
        Set<ElementId> around = new HashSet<>();
        for (ElementId id : wanted) {
            Optional<NodeId> outer = OutlineOrder.above(diagram, id);
            while (outer.isPresent() && around.add(outer.get())) {
                outer = OutlineOrder.above(diagram, outer.get());
            }
        }
        Map<ElementId, Integer> rows = new HashMap<>();
        number(root, around, rows);
        rows.keySet().retainAll(wanted);
        return rows;
    }

    private static void number(TreeItem<ElementId> item, Set<ElementId> around, Map<ElementId, Integer> rows) {
        for (TreeItem<ElementId> child : item.getChildren()) {
            rows.put(child.getValue(), rows.size());
            if (around.contains(child.getValue())) {
                child.setExpanded(true);
            }
            if (child.isExpanded()) {
                number(child, around, rows);
            }
        }
    }

    private void selectChosen() {
        if (isFollowing) {
            return;
        }
        Set<ElementId> chosen = chosen();
        if (!chosen.equals(session.state().selection().ids())) {
            isFollowing = true;
            session.select(Selection.of(chosen));
            isFollowing = false;
        }
    }

    private void treeKey(KeyEvent event) {
        TreeItem<ElementId> item = tree.getSelectionModel().getSelectedItem();
        boolean isInField = event.getTarget() instanceof TextField;
        if (item == null || isInField) {
            return;
        }
        boolean isUsed = switch (event.getCode()) {
            case ENTER -> {
                reveal.accept(item.getValue());
                yield true;
            }
            case DELETE, BACK_SPACE -> {
                delete.run();
                yield true;
            }
            case LEFT -> event.isAltDown() && item.getValue() instanceof NodeId id && goOut(id);
            case RIGHT -> event.isAltDown() && item.getValue() instanceof NodeId id && goIn(id);
            default -> false;
        };
        if (isUsed) {
            event.consume();
        }
    }

    private boolean goOut(NodeId id) {
        rehoming().outside(id).ifPresent(frame -> moveInto(Set.of(id), frame));
        return true;
    }

    private boolean goIn(NodeId id) {
        rehoming().before(id).ifPresent(frame -> moveInto(Set.of(id), frame));
        return true;
    }

    private Rehoming rehoming() {
        return new Rehoming(session.catalogue(), session.state().diagram());
    }

    private void moveInto(Set<NodeId> nodes, NodeId frame) {
        EditorState state = session.state();
        Diff diff = rehoming().into(nodes, frame);
        if (!diff.isEmpty()) {
            var names = new ElementNames(state.diagram(), session.catalogue());
            String what = nodes.size() == 1
                    ? names.of(nodes.iterator().next())
                    : TEXTS.get("items", nodes.size());
            String where = frame.equals(NodeId.CANVAS) ? TEXTS.get("canvas") : names.of(frame);
            session.commit(TEXTS.get("move", what, where), diff, Selection.of(nodes), MergeKey.NONE);
        }
    }

    private void searchKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            find(event.isShiftDown() ? -1 : 1);
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN) {
            tree.requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            search.clear();
            event.consume();
        }
    }

    /// Selects the next element whose name or kind contains what was typed.
    ///
    /// @param step 1 the next one, -1 the one before, 0 the selected one if it fits, else the first
    private void find(int step) {
        String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return;
        }
        var names = new ElementNames(session.state().diagram(), session.catalogue());
        List<NodeId> hits = session.state().diagram().paintOrder().stream()
                .filter(node -> (names.of(node) + " " + names.kindOf(node).title()).toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .map(Node::id)
                .toList();
        if (!hits.isEmpty()) {
            int current = session.state().selection().ids().stream()
                    .mapToInt(hits::indexOf)
                    .filter(index -> index >= 0)
                    .findFirst()
                    .orElse(step > 0 ? -1 : 0);
            session.select(Selection.of(hits.get(Math.floorMod(current + step, hits.size()))));
        }
    }

    /// Puts the cursor into the tree.
    public void focusTree() {
        // The page of the drawer may not have its size yet.
        catchUp();
        tree.requestFocus();
        if (tree.getSelectionModel().isEmpty()) {
            tree.getSelectionModel().selectFirst();
        }
    }

    /// What the lines do.
    private final class Lines implements OutlineActions {

        @Override
        public void rename(NodeId id, String name) {
            Diagram diagram = session.state().diagram();
            diagram.node(id)
                    .filter(node -> !node.name().equals(name))
                    .ifPresent(node -> session.commit(
                            TEXTS.get("rename", new ElementNames(diagram, session.catalogue()).of(node)),
                            Edits.rename(diagram, id, name)));
            tree.requestFocus();
        }

        @Override
        public void reveal(ElementId id) {
            reveal.accept(id);
        }

        @Override
        public Set<NodeId> dragged(NodeId id) {
            Set<NodeId> selected = session.state().selection().nodes();
            return selected.contains(id) ? selected : Set.of(id);
        }

        @Override
        public boolean mayGoInto(Set<NodeId> nodes, NodeId frame) {
            return rehoming().isPossible(nodes, frame);
        }

        @Override
        public void moveInto(Set<NodeId> nodes, NodeId frame) {
            OutlinePane.this.moveInto(nodes, frame);
        }
    }
}
