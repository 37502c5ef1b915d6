package gantry.app.canvas;

import gantry.app.editor.EditorSession;
import gantry.app.editor.EditorState;
import gantry.app.text.Texts;
import gantry.app.theme.Looks;
import gantry.app.tool.Choices;
import gantry.app.tool.Editing;
import gantry.app.tool.LineHandles;
import gantry.app.tool.Revealing;
import gantry.app.tool.Workbench;
import gantry.model.diagram.ElementId;
import gantry.model.diagram.Node;
import gantry.model.geometry.Point;
import gantry.model.geometry.Size;
import gantry.model.kind.Icons;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// The drawing on screen, which takes mouse and keys for the tools of its session.
///
/// One canvas as large as the view is painted at most once per pulse, and only when something on it has changed; nothing
/// is painted while no pulse runs. What is being dragged is painted on a second, smaller one above it.
public final class CanvasView extends Region implements Editing, Choices {

    private static final Texts TEXTS = Texts.of(CanvasView.class);

    private final EditorSession session;
    private final Looks looks;
    private final CanvasOptions options;
    private final LineHandles lineHandles;
    private final FxEasel easel;
    private final OverlayPane overlay;
    private final Pane editors = new Pane();
    private final DrawingPainter painter;
    private final CanvasInput input;
    private final Revealing revealing;
    private final LabelEditor labels;
    private final Runnable pulse = this::paintIfNeeded;
    private Optional<ContextMenu> menu = Optional.empty();
    private Size seen = new Size(0, 0);
    private boolean isStale = true;

    /// With the usual options.
    ///
    /// @param workbench of the session's tools
    public CanvasView(EditorSession session, Workbench workbench, Icons icons, Looks looks) {
        this(session, workbench, icons, looks, CanvasOptions.usual());
    }

    /// @param workbench of the session's tools
    public CanvasView(
            EditorSession session, Workbench workbench, Icons icons, Looks looks, CanvasOptions options) {
        this.session = session;
        this.looks = looks;
        this.options = options;
        options.gridProperty().addListener(property -> repaint());
        options.presentingProperty().addListener(property -> repaint());
        lineHandles = workbench.lineHandles();
        var stamps = new Stamps();
        easel = new FxEasel(stamps);
        painter = new DrawingPainter(session.catalogue(), icons, stamps.measure(), workbench.routes(), easel);
        overlay = new OverlayPane(session.catalogue());
        labels = new LabelEditor(editors, session, workbench.routes(), this::requestFocus);
        revealing = new Revealing(workbench);
        input = new CanvasInput(this, session);
        editors.setPickOnBounds(false);
        getStyleClass().add("canvas-view");
        getChildren().addAll(easel.sheet(), easel.film(), overlay, editors);
        setFocusTraversable(true);
        setMinSize(0, 0);
        clip();
        ProblemTip.install(this, session, workbench.routes(), options.presentingProperty()::get);
        announce();
        session.stateProperty().addListener((property, before, after) -> follow(before, after));
        looks.appearanceProperty().addListener(property -> repaint());
        options.bridgesProperty().addListener(property -> repaint());
        sceneProperty().addListener((property, before, after) -> listen(before, after));
        addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::openMenu);
        addEventHandler(KeyEvent.KEY_PRESSED, this::openMenuByKey);
    }

    private void clip() {
        var edge = new Rectangle();
        edge.widthProperty().bind(widthProperty());
        edge.heightProperty().bind(heightProperty());
        setClip(edge);
    }

    private void listen(Scene before, Scene after) {
        if (before != null) {
            before.removePreLayoutPulseListener(pulse);
        }
        if (after != null) {
            after.addPreLayoutPulseListener(pulse);
            repaint();
        }
    }

    /// Sees to it that the next pulse paints.
    private void repaint() {
        isStale = true;
        Platform.requestNextPulse();
    }

    private void follow(EditorState before, EditorState after) {
        if (before.tool() != after.tool()) {
            setCursor(Cursors.of(after.tool().pointer()));
        }
        if (!before.selection().equals(after.selection())) {
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
            setAccessibleText(spoken(after));
        }
        repaint();
    }

    private void paintIfNeeded() {
        if (isStale && seen.width() > 0 && seen.height() > 0) {
            isStale = false;
            if (easel.fit(seen, scale())) {
                painter.forget();
            }
            EditorState state = session.state();
            Marks marks = Marks.of(state, lineHandles);
            painter.paint(state, looks.appearance().drawing(), marks.hovered(), options, scale());
            overlay.show(state, marks);
        }
    }

    private double scale() {
        return CrispCanvas.scale(this);
    }

    @Override
    protected void layoutChildren() {
        double width = Math.floor(getWidth());
        double height = Math.floor(getHeight());
        overlay.resize(width, height);
        editors.resize(width, height);
        if (seen.width() != width || seen.height() != height) {
            seen = new Size(width, height);
            session.show(session.state().viewport().resized(seen));
            isStale = true;
            paintIfNeeded();
        }
    }

    @Override
    public void rename(ElementId id) {
        labels.edit(id);
    }

    @Override
    public void rename(ElementId id, String text) {
        labels.edit(id, text);
    }

    @Override
    public void ask(Point screen, List<Option> options, IntConsumer chosen) {
        Point2D place = localToScreen(screen.x(), screen.y());
        if (ChoiceList.isFor(options)) {
            new ChoiceList(options, chosen).show(this, place);
        } else {
            ChoiceMenu.of(options, chosen).show(this, place);
        }
    }

    /// Selects the element and brings it into view when it isn't there already; what hides it is expanded or shown.
    public void reveal(ElementId id) {
        revealing.reveal(session, id);
    }

    /// The middle of the view in world units.
    public Point centre() {
        return session.state().viewport().visible().center();
    }

    /// Where the pointer was last, in world units; pasting puts things there.
    public Point pointer() {
        return session.state().viewport().toWorld(input.pointer());
    }

    /// True when the key that was pressed last meant something to the tool.
    public boolean hasUsedKey() {
        return input.hasUsedKey();
    }

    /// Whether a place in the scene is over the canvas.
    public boolean covers(double sceneX, double sceneY) {
        Point2D local = sceneToLocal(sceneX, sceneY);
        return local != null && contains(local);
    }

    /// Notes that the pointer is at this place in the scene, for a gesture that began elsewhere and whose events the
    /// canvas doesn't get.
    ///
    /// @return the place in pixels from the canvas's top left corner
    Point pointTo(double sceneX, double sceneY) {
        Point2D local = sceneToLocal(sceneX, sceneY);
        var place = new Point(local.getX(), local.getY());
        input.pointTo(place);
        return place;
    }

    public void setContextMenu(ContextMenu contextMenu) {
        menu = Optional.of(contextMenu);
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> contextMenu.hide());
    }

    /// The press before has made the tool select what is under the pointer.
    private void openMenu(ContextMenuEvent event) {
        if (event.isKeyboardTrigger()) {
            openMenuAtSelection();
        } else {
            menu.ifPresent(found -> found.show(this, event.getScreenX(), event.getScreenY()));
        }
        event.consume();
    }

    /// The toolkit doesn't open context menus by key on every system.
    private void openMenuByKey(KeyEvent event) {
        boolean isMenuKey = event.getCode() == KeyCode.CONTEXT_MENU;
        if (isMenuKey || event.getCode() == KeyCode.F10 && event.isShiftDown()) {
            openMenuAtSelection();
            event.consume();
        }
    }

    private void openMenuAtSelection() {
        EditorState state = session.state();
        Point at = state.selection().nodes().stream()
                .flatMap(id -> state.shown().node(id).stream())
                .findFirst()
                .map(node -> state.viewport().toScreen(node.bounds().center()))
                .orElse(new Point(getWidth() / 2, getHeight() / 2));
        Point2D place = localToScreen(at.x(), at.y());
        menu.ifPresent(found -> found.show(this, place.getX(), place.getY()));
    }

    private void announce() {
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleRoleDescription(TEXTS.get("drawing"));
        setAccessibleText(spoken(session.state()));
    }

    private String spoken(EditorState state) {
        int count = state.selection().ids().size();
        if (count == 0) {
            return TEXTS.get("drawing.unselected", state.diagram().nodes().size());
        }
        String names = state.selection().nodes().stream()
                .limit(3)
                .flatMap(id -> state.whole().node(id).stream())
                .map(this::spoken)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? TEXTS.get("selected", count) : TEXTS.get("selected.named", count, names);
    }

    private String spoken(Node node) {
        return node.name() + " " + session.catalogue().node(node.kind()).title();
    }
}
