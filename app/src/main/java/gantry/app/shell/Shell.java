package gantry.app.shell;

import gantry.app.canvas.RulersView;
import gantry.app.command.CommandBox;
import gantry.app.control.Profiles;
import gantry.app.control.RuleRequest;
import gantry.app.editor.EditorSession;
import gantry.app.editor.EditorState;
import gantry.app.start.StartPage;
import gantry.app.text.Texts;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/// Builds the window of its parts: the actions first, then what offers them.
public final class Shell {

    private static final Texts TEXTS = Texts.of(Shell.class);
    private static final String PRESENTATION = "view.presentation";

    private final Desk desk;
    private final Panes panes;
    private final FileParts files;
    private final Hands hands;
    private final MainWindow window;
    private final Panels panels;
    private final FindBar findBar;
    private final Drawer drawer;
    private final CommandBox commandBox;
    private final Cards cards;
    private final Presentation presentation;
    private final BorderPane root = new BorderPane();
    private final Node middle;
    private final Actions actions = new Actions();
    private final List<Menu> menus = new ArrayList<>();

    public Shell(Desk desk, Panes panes, FileParts files, Hands hands) {
        this.desk = desk;
        this.panes = panes;
        this.files = files;
        this.hands = hands;
        window = new MainWindow(desk, files.documents(), files.windows()::close);
        panels = new Panels(desk.settings());
        findBar = new FindBar(desk.session(), desk.glyphs(), panes.canvas()::reveal, panes.canvas()::requestFocus);
        drawer = drawer();
        commandBox = new CommandBox(panes.canvas()::requestFocus);
        cards = new Cards(desk, desk.options(), panes.canvas());
        presentation = new Presentation(
                desk.stage(), desk.session(), desk.options(), hands.hand(),
                event -> actions.get(PRESENTATION).keys().stream().anyMatch(key -> key.match(event)));
        middle = middle();
        addActions();
    }

    private void addActions() {
        EditorSession session = desk.session();
        new FileActions(files, desk.stage()).addTo(actions);
        new PictureActions(desk, files.pictures(), files.board()).addTo(actions);
        new EditActions(session, hands.commands(), panes.canvas()).addTo(actions);
        new ViewActions(session, desk.looks(), panels, desk.options()).addTo(actions);
        new ArrangeActions(session, hands.commands(), hands.tidy()).addTo(actions);
        new LineActions(session, hands.commands().lines()).addTo(actions);
        new ToolActions(session).addTo(actions, hands.tools());
        actions.add(ViewActions.motion(hands.tidy().motion()));
        new DiagramActions(session, panes.canvas(), hands.apply(), hands.leads().problem()).addTo(actions);
        new ProfileActions(new Profiles(session)).addTo(actions);
        actions.add(Action.of("diagram.find", TEXTS.get("find"), findBar::open).withIcon("ui-search")
                .withKeys("Shortcut+F"));
        var commands = new CommandList(desk, actions, hands.insert(), panes.canvas()::reveal);
        actions.add(Action.of(
                "diagram.commands",
                TEXTS.get("commands"),
                () -> commandBox.open(commands.all(), TEXTS.get("commands.prompt"))).withKeys("Shortcut+K"));
        actions.add(Action.of(
                "diagram.find-kind",
                TEXTS.get("add-by-name"),
                () -> commandBox.open(commands.kinds(), TEXTS.get("add-by-name.prompt"))).withKeys("SLASH"));
        actions.add(Action.of("view.search-palette", TEXTS.get("search-palette"), this::findKind));
        actions.add(Action.of("diagram.details", TEXTS.get("details"), this::editDetails)
                .withKeys("ENTER")
                .when(session.stateProperty().map(state -> !state.selection().isEmpty())));
        var focus = new PanelFocus(this::focusMiddle, List.of(panes.inspector(), drawer, panes.palette()));
        actions.add(Action.of("view.next-panel", TEXTS.get("panel.next"), () -> focus.walk(1)).withKeys("F6"));
        actions.add(Action.of("view.previous-panel", TEXTS.get("panel.previous"), () -> focus.walk(-1))
                .withKeys("Shift+F6"));
        actions.add(Action.of("view.outline", TEXTS.get("outline"), this::showOutline).withKeys("Shortcut+Shift+O"));
        actions.add(Action.of("view.layers", TEXTS.get("layers.show"), cards::toggleLayers)
                .withTitle(cards.showsLayersProperty()
                        .map(isShown -> isShown ? TEXTS.get("layers.hide") : TEXTS.get("layers.show")))
                .withKeys("Shortcut+Alt+L"));
        actions.add(Action.of("view.full-screen", TEXTS.get("full-screen.on"), presentation::toggleFullScreen)
                .withTitle(desk.stage().fullScreenProperty()
                        .map(isFull -> isFull ? TEXTS.get("full-screen.off") : TEXTS.get("full-screen.on")))
                .withKeys("F11"));
        actions.add(Action.of(PRESENTATION, TEXTS.get("presentation"), () -> presentation.toggle(root, middle))
                .withKeys("F5"));
        actions.add(Action.of("help.rules", TEXTS.get("rules"), () -> panes.rules().show(desk.stage()))
                .withKeys("Shift+F1"));
        actions.add(Action.of("help.shortcuts", TEXTS.get("sheet.title"), this::showShortcuts).withKeys("F1",
                "Shift+SLASH"));
        actions.add(Action.of("help.about", TEXTS.get("about"), () -> About.show(desk)));
    }

    /// Gives the keys to the drawing, or to what covers it while there is none.
    public void focusMiddle() {
        StartPage page = files.starters().page();
        if (page.isVisible()) {
            page.focusFirst();
        } else {
            panes.canvas().requestFocus();
        }
    }

    private void showShortcuts() {
        ShortcutSheet.show(desk, actions, menus);
    }

    private void findKind() {
        panels.shownProperty("palette").set(true);
        hands.leads().findKind().run();
    }

    /// Opens the drawer at the page with this content.
    public void showInDrawer(Region content) {
        panels.shownProperty("drawer").set(true);
        drawer.show(content);
    }

    private void showOutline() {
        panels.shownProperty("drawer").set(true);
        drawer.showLast();
        hands.leads().outline().run();
    }

    private void editDetails() {
        panels.shownProperty("inspector").set(true);
        hands.leads().editDetails().run();
    }

    /// The actions of this window.
    public Actions actions() {
        return actions;
    }

    /// The id of the open page of the drawer.
    public String drawerPage() {
        return drawer.page();
    }

    /// Opens a page of the drawer, without showing a drawer that is hidden.
    public void showDrawerPage(String id) {
        drawer.show(id);
    }

    /// Gives all parts of the window their places at once, before something is fitted into them.
    public void settle() {
        window.settle();
    }

    /// Keeps place and size of the window for the next start.
    public void remember() {
        window.remember();
    }

    /// Shows the window.
    ///
    /// @param browser opens a page outside the program
    /// @param beside  the window in front, when there is one
    public void show(Consumer<URI> browser, Optional<Stage> beside) {
        window.compose(
                root,
                panels.rows(panels.columns(panes.palette(), middle, panes.inspector()), drawer),
                new StatusLine(desk.session(), files.documents()));
        Scene scene = window.dress(root);
        // Whatever is done anywhere in the window counts as done after what still moves.
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> settle(event.getCode()));
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> desk.session().settle());
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::leadBack);
        panes.canvas().addEventFilter(KeyEvent.KEY_TYPED, this::runTyped);
        FieldUndo.install(scene, actions);
        var guard = new KeyGuard(scene, panes.canvas(), files.starters().page()::hasKeys);
        var views = new ActionViews(desk.glyphs(), guard::run);
        root.addEventHandler(RuleRequest.OPEN, event -> panes.rules().show(desk.stage(), event.rule()));
        root.setTop(window.stack(List.of(menuBar(views), strip(views))));
        panes.canvas().setContextMenu(new Menus(actions, views).context());
        addFurtherKeys(scene, guard);
        panes.canvas().requestFocus();
        window.show(browser, beside);
    }

    /// Fills the start page if it is seen. After the window is there, so that it doesn't wait for pictures.
    public void begin() {
        files.starters().page().paint();
        focusMiddle();
    }

    /// Escape has a meaning of its own for what goes on.
    private void settle(KeyCode key) {
        if (key != KeyCode.ESCAPE) {
            desk.session().settle();
        }
    }

    /// These characters lie on other keys on many keyboards, and are meant wherever they lie. A key that has done
    /// something already types nothing.
    private void runTyped(KeyEvent event) {
        Optional<String> id = switch (event.getCharacter()) {
            case "/" -> Optional.of("diagram.find-kind");
            case "?" -> Optional.of("help.shortcuts");
            default -> Optional.empty();
        };
        EditorState state = desk.session().state();
        // A name that is edited or spelled on the canvas keeps its letters.
        boolean isForCanvas = event.getTarget() == panes.canvas()
                && !panes.canvas().hasUsedKey()
                && !state.tool().takesLetters(state);
        id.filter(found -> isForCanvas).map(actions::get).ifPresent(action -> {
            event.consume();
            action.run().run();
        });
    }

    /// Escape that nothing else wants leads from wherever the focus is back to the canvas.
    private void leadBack(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !files.starters().page().hasKeys()) {
            panes.canvas().requestFocus();
        }
    }

    private MenuBar menuBar(ActionViews views) {
        MenuBar bar = new Menus(actions, views)
                .bar(files, desk.settings(), desk.session().catalogue(), hands.insert());
        menus.addAll(bar.getMenus());
        return bar;
    }

    private Node strip(ActionViews views) {
        var strip = new ToolStrip(desk.session(), actions, views, desk.glyphs(), this::focusMiddle);
        strip.fill(files.targets(), new Menus(actions, views), () -> {
            panels.shownProperty("drawer").set(true);
            drawer.showFirst();
        });
        return strip;
    }

    private Drawer drawer() {
        List<Drawer.Page> pages = new ArrayList<>();
        pages.add(new Drawer.Page("problems", desk.session().stateProperty().map(Shell::problemsTitle),
                panes.problems()));
        for (Panes.Page page : panes.templates()) {
            pages.add(new Drawer.Page(page.title(), new ReadOnlyStringWrapper(page.title()), page.content()));
        }
        pages.add(new Drawer.Page(
                "outline", new ReadOnlyStringWrapper(panes.outline().title()), panes.outline().content()));
        return new Drawer(pages);
    }

    private static String problemsTitle(EditorState state) {
        int count = state.checks().problems().size();
        return count == 0 ? TEXTS.get("problems") : TEXTS.get("problems.count", count);
    }

    private Node middle() {
        panes.minimap().visibleProperty().bind(panels.shownProperty("minimap"));
        new StartLayer(desk.session(), files, panes.canvas()).follow(panels, window::settle);
        var warnings = new WarningBar(files.documents(), desk.glyphs());
        var rulers = new RulersView(desk.session(), desk.looks());
        rulers.visibleProperty()
                .bind(desk.options().rulersProperty().and(desk.options().presentingProperty().not()));
        return window.layers(new MainWindow.Middle(
                panes.canvas(),
                rulers,
                cards,
                files.starters().page(),
                panes.minimap(),
                List.of(warnings, findBar),
                commandBox));
    }

    /// Menu items show and register one key each; the others are registered here.
    private void addFurtherKeys(Scene scene, KeyGuard guard) {
        for (Action action : actions.all()) {
            action.keys().stream().skip(1).forEach(key -> scene.getAccelerators().put(key, () -> {
                if (action.enabled().getValue()) {
                    guard.run(action);
                }
            }));
        }
    }
}
