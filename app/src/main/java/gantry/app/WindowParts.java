package gantry.app;

import gantry.app.canvas.CanvasOptions;
import gantry.app.canvas.CanvasPort;
import gantry.app.canvas.CanvasView;
import gantry.app.canvas.FxClipboard;
import gantry.app.canvas.PaletteDrop;
import gantry.app.editor.EditorSession;
import gantry.app.files.Documents;
import gantry.app.files.Exports;
import gantry.app.files.FileDialogs;
import gantry.app.files.FileStore;
import gantry.app.files.FxFileDialogs;
import gantry.app.files.Patterns;
import gantry.app.files.Pictures;
import gantry.app.files.Samples;
import gantry.app.inspector.InspectorMemory;
import gantry.app.inspector.InspectorPane;
import gantry.app.jobs.FxJobs;
import gantry.app.jobs.LiveChecks;
import gantry.app.jobs.Tidying;
import gantry.app.minimap.MinimapView;
import gantry.app.motion.FxPulse;
import gantry.app.motion.Motion;
import gantry.app.outline.OutlinePane;
import gantry.app.palette.PaletteItem;
import gantry.app.palette.PaletteMemory;
import gantry.app.palette.PalettePane;
import gantry.app.palette.PlacedKinds;
import gantry.app.preview.TemplatePane;
import gantry.app.problems.ProblemsPane;
import gantry.app.rulebook.RuleBrowser;
import gantry.app.settings.Settings;
import gantry.app.shell.Actions;
import gantry.app.shell.Desk;
import gantry.app.shell.FileParts;
import gantry.app.shell.Hands;
import gantry.app.shell.Panes;
import gantry.app.shell.Shell;
import gantry.app.start.Beginning;
import gantry.app.start.GalleryDialog;
import gantry.app.start.Offers;
import gantry.app.start.StartPage;
import gantry.app.text.Texts;
import gantry.app.theme.Glyphs;
import gantry.app.theme.Looks;
import gantry.app.tool.Commands;
import gantry.app.tool.Workbench;
import gantry.app.tool.pan.Hand;
import gantry.app.tool.place.Composition;
import gantry.app.tool.place.Placing;
import gantry.app.tool.select.Idle;
import gantry.model.check.Checker;
import gantry.model.check.Fix;
import gantry.model.check.Location;
import gantry.model.check.Problem;
import gantry.model.check.rules.Rules;
import gantry.model.diagram.Fragment;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Icons;
import gantry.model.kind.NodeKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.stage.Stage;

/// Builds everything that one window consists of, and wires it together; nothing outside this package constructs services.
final class WindowParts {

    private static final Texts TEXTS = Texts.of(WindowParts.class);

    private final Shared shared;
    private final Workbench bench;
    private final EditorSession session;
    private final Placing placing;
    private final ExportParts exports;
    private final Stage stage;
    private final Looks looks;
    private final FxJobs jobs;
    private final Checker checker;
    private final CanvasView canvas;
    private final InspectorPane inspector;
    private final PalettePane palette;
    private final OutlinePane outline;
    private final ProblemsPane problems;
    private final Documents documents;
    private final Shell shell;
    private final ViewMemory views;

    /// @param windows all of them, this one among them
    WindowParts(Stage stage, Shared shared, Windows windows) {
        this.stage = stage;
        this.shared = shared;
        Settings settings = shared.settings();
        Catalogue catalogue = shared.catalogue();
        Icons icons = shared.icons();
        looks = shared.looks().ofWindow();
        var port = new CanvasPort();
        bench = new Workbench(catalogue, port, port, this::keysOf);
        var home = new Idle(bench);
        session = new EditorSession(catalogue, Documents.blank(), home);
        var toolbox = new Toolbox(catalogue, shared.patterns(), bench, home);
        placing = new Placing(bench, session, home, toolbox::composition);
        FileDialogs dialogs = new FxFileDialogs(stage, looks);
        CanvasOptions options = CanvasOptions.in(settings);
        jobs = new FxJobs(broken -> dialogs.tell(new FileDialogs.Message(
                TEXTS.get("fault.title"), TEXTS.get("fault.text"), List.of(broken.toString()))));
        checker = new Checker(catalogue, Rules.ALL, shared.clock());
        canvas = new CanvasView(session, bench, icons, looks, options);
        port.connect(canvas);
        exports = new ExportParts(shared.exporters(), jobs, this::showInDrawer);
        inspector = new InspectorPane(
                session, this::apply, new InspectorMemory(settings), shared.clock(), exports);
        palette = new PalettePane(
                toolbox.items(),
                new PaletteMemory(settings),
                new PaletteDrop(canvas, session, placing),
                this::insert);
        var clipboard = new FxClipboard();
        var commands = new Commands(bench, clipboard);
        outline = new OutlinePane(session, canvas::reveal, () -> commands.delete(session));
        problems = new ProblemsPane(session, this::reveal, this::apply);
        PlacedKinds.watch(session, palette::placed);
        var store = new FileStore();
        documents = new Documents(session, store, dialogs, jobs, settings);
        var glyphs = new Glyphs(icons);
        var starters = starters(glyphs);
        var desk = new Desk(stage, session, settings, looks, glyphs, options);
        shell = new Shell(
                desk,
                panes(),
                new FileParts(
                        documents,
                        new Exports(session, store, dialogs, jobs, settings),
                        exports.targets(),
                        new Pictures(session, documents, store, dialogs, jobs, settings),
                        clipboard,
                        starters,
                        windows.asSeenBy(this)),
                hands(commands, toolbox, home));
        views = new ViewMemory(shared, desk, documents, bench, shell, starters.page());
        documents.setWatcher(views);
        documents.setWindows(windows.asSeenByDrawings());
        new LiveChecks(session, checker, jobs, new FxPulse()).start();
    }

    private Hands hands(Commands commands, Toolbox toolbox, Idle home) {
        var motion = new Motion(shared.settings(), Platform.getPreferences().reducedMotionProperty());
        return new Hands(
                commands, toolbox.tools(), new Hand(home), this::apply, this::insert,
                new Tidying(session, jobs, motion, new FxPulse()),
                new Hands.Leads(
                        palette::focusSearch, inspector::focusFirstField, outline::focusTree, problems::walk));
    }

    private FileParts.Starters starters(Glyphs glyphs) {
        Samples samples = shared.samples();
        var offers = new Offers(
                samples.byDifficulty(), shared.settings(), shared.thumbnails(), shared.jobs(), shared.clock());
        var page = new StartPage(
                offers, glyphs, looks,
                new Beginning(
                        file -> documents.open(file), sample -> documents.open(sample), () -> documents.open(),
                        canvas::requestFocus));
        var gallery = new GalleryDialog(
                offers, glyphs, looks,
                new GalleryDialog.Uses(
                        sample -> documents.openHere(sample), sample -> documents.openInNewWindow(sample), this::add));
        return new FileParts.Starters(samples, page, gallery);
    }

    /// Adds all of a sample to the open drawing, as one step.
    private void add(Samples.Sample sample) {
        documents.read(sample, diagram -> {
            placing.insert(new Composition(sample.title(), Fragment.of(diagram)));
            canvas.requestFocus();
        });
    }

    private Panes panes() {
        return new Panes(
                canvas,
                palette,
                inspector,
                new MinimapView(session, bench.routes(), shared.icons(), looks),
                problems,
                exports.pages(session, canvas::reveal),
                new Panes.Page(TEXTS.get("outline"), outline),
                new RuleBrowser(
                        checker, shared.catalogue(), Samples.usualDirectory().resolve("rules"), jobs, looks,
                        (file, title) -> documents.openCopy(file, title)));
    }

    private String keysOf(String command) {
        return shell.actions().get(command).keyText();
    }

    private void showInDrawer(TemplatePane page) {
        shell.showInDrawer(page);
    }

    private void insert(PaletteItem item) {
        placing.insert(item.id());
        canvas.requestFocus();
    }

    private void insert(NodeKind kind) {
        placing.insertAtCentre(kind.id());
        canvas.requestFocus();
    }

    private void apply(Fix fix) {
        session.commit(fix.label(), fix.change().apply(session.state().diagram()));
    }

    private void reveal(Problem problem) {
        if (problem.location() instanceof Location.InDiagram at) {
            canvas.reveal(at.element());
            inspector.focusField(at.field());
        }
    }

    /// Shows the window.
    ///
    /// @param beside the window in front, when there is one
    void show(Optional<Stage> beside) {
        shell.show(shared.browser(), beside);
    }

    /// Offers something to begin with, if nothing is open.
    void begin() {
        shell.begin();
    }

    Stage stage() {
        return stage;
    }

    /// The drawing's file.
    Documents documents() {
        return documents;
    }

    /// The open drawing.
    EditorSession session() {
        return session;
    }

    /// What menus, buttons and keys offer.
    Actions actions() {
        return shell.actions();
    }

    /// The ready compositions that the palette offers.
    Patterns patterns() {
        return shared.patterns();
    }

    void open(Path file) {
        documents.open(file);
    }

    /// Closes the window without asking, and lets go of all that it shares with others.
    void close() {
        views.remember();
        shell.remember();
        stage.close();
        jobs.close();
        looks.release(shared.looks());
    }
}
