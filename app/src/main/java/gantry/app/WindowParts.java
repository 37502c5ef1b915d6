package gantry.app;

import gantry.app.canvas.CanvasOptions;
import gantry.app.canvas.CanvasPort;
import gantry.app.canvas.CanvasView;
import gantry.app.canvas.FxClipboard;
import gantry.app.canvas.PaletteDrop;
import gantry.app.editor.EditorSession;
import gantry.app.editor.ToolState;
import gantry.app.editor.Viewport;
import gantry.app.files.DocumentWatcher;
import gantry.app.files.Documents;
import gantry.app.files.ExportTarget;
import gantry.app.files.Exports;
import gantry.app.files.FileDialogs;
import gantry.app.files.FileStore;
import gantry.app.files.FxFileDialogs;
import gantry.app.files.LoadedDrawing;
import gantry.app.files.Patterns;
import gantry.app.files.Pictures;
import gantry.app.files.Samples;
import gantry.app.inspector.InspectorMemory;
import gantry.app.inspector.InspectorPane;
import gantry.app.jobs.FxJobs;
import gantry.app.jobs.LiveChecks;
import gantry.app.jobs.LiveExports;
import gantry.app.jobs.Tidying;
import gantry.app.minimap.MinimapView;
import gantry.app.motion.FxPulse;
import gantry.app.motion.Motion;
import gantry.app.outline.OutlinePane;
import gantry.app.palette.PaletteItem;
import gantry.app.palette.PaletteItems;
import gantry.app.palette.PaletteMemory;
import gantry.app.palette.PalettePane;
import gantry.app.palette.PlacedKinds;
import gantry.app.preview.TemplatePane;
import gantry.app.problems.ProblemsPane;
import gantry.app.settings.FileView;
import gantry.app.settings.Settings;
import gantry.app.shell.Actions;
import gantry.app.shell.Desk;
import gantry.app.shell.FileParts;
import gantry.app.shell.Hands;
import gantry.app.shell.Panes;
import gantry.app.shell.Shell;
import gantry.app.shell.ToolActions;
import gantry.app.start.Beginning;
import gantry.app.start.GalleryDialog;
import gantry.app.start.Offers;
import gantry.app.start.StartPage;
import gantry.app.text.Texts;
import gantry.app.theme.Glyphs;
import gantry.app.theme.Looks;
import gantry.app.tool.Commands;
import gantry.app.tool.Workbench;
import gantry.app.tool.Zooming;
import gantry.app.tool.connect.Pointing;
import gantry.app.tool.connect.Waiting;
import gantry.app.tool.pan.Hand;
import gantry.app.tool.place.Composition;
import gantry.app.tool.place.Ghost;
import gantry.app.tool.place.Placing;
import gantry.app.tool.select.Idle;
import gantry.app.tool.space.Armed;
import gantry.export.Exporter;
import gantry.export.SourceMap;
import gantry.model.check.Checker;
import gantry.model.check.Fix;
import gantry.model.check.Location;
import gantry.model.check.Problem;
import gantry.model.check.rules.Rules;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Fragment;
import gantry.model.diagram.Perspective;
import gantry.model.geometry.Point;
import gantry.model.kind.Catalogue;
import gantry.model.kind.ConnectionKind;
import gantry.model.kind.Icons;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Shape;
import gantry.model.kind.Target;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Platform;
import javafx.stage.Stage;

/// Builds everything that one window consists of, and wires it together; nothing else constructs services.
final class WindowParts {

    private static final Texts TEXTS = Texts.of(WindowParts.class);

    private final Shared shared;
    private final Catalogue catalogue;
    private final Icons icons;
    private final CanvasPort port = new CanvasPort();
    private final Workbench bench;
    private final Idle home;
    private final EditorSession session;
    private final Patterns patterns;
    private final Placing placing;
    private final List<Exporter> exporters;
    private final Map<Target, TemplatePane> templates = new HashMap<>();
    private final Stage stage;
    private final Looks looks;
    private final FxJobs jobs;
    private final CanvasView canvas;
    private final InspectorPane inspector;
    private final PalettePane palette;
    private final Commands commands;
    private final OutlinePane outline;
    private final Documents documents;
    private final FileParts.Starters starters;
    private final Shell shell;

    /// @param windows all of them, this one among them
    WindowParts(Stage stage, Shared shared, Windows windows) {
        this.stage = stage;
        this.shared = shared;
        Settings settings = shared.settings();
        catalogue = shared.catalogue();
        icons = shared.icons();
        patterns = shared.patterns();
        exporters = shared.exporters();
        looks = shared.looks().ofWindow();
        bench = new Workbench(catalogue, port, port);
        home = new Idle(bench);
        session = new EditorSession(catalogue, Documents.blank(), home);
        placing = new Placing(bench, session, home, this::composition);
        FileDialogs dialogs = new FxFileDialogs(stage, looks);
        CanvasOptions options = CanvasOptions.in(settings);
        jobs = new FxJobs(broken -> dialogs.tell(new FileDialogs.Message(
                TEXTS.get("fault.title"), TEXTS.get("fault.text"), List.of(broken.toString()))));
        canvas = new CanvasView(session, bench, icons, looks, options);
        port.connect(canvas);
        inspector = new InspectorPane(
                session, this::apply, new InspectorMemory(settings), shared.clock(), becoming());
        palette = new PalettePane(
                items(),
                new PaletteMemory(settings),
                new PaletteDrop(canvas, session, placing),
                this::insert);
        var clipboard = new FxClipboard();
        commands = new Commands(bench, clipboard);
        outline = new OutlinePane(session, canvas::reveal, () -> commands.delete(session));
        PlacedKinds.watch(session, palette::placed);
        var store = new FileStore();
        documents = new Documents(session, store, dialogs, jobs, settings);
        var glyphs = new Glyphs(icons);
        starters = starters(glyphs);
        shell = new Shell(
                new Desk(stage, session, settings, looks, glyphs, options),
                panes(looks),
                new FileParts(
                        documents,
                        new Exports(session, store, dialogs, jobs, settings),
                        targets(),
                        new Pictures(session, documents, store, dialogs, jobs, settings),
                        clipboard,
                        starters,
                        windows.asSeenBy(this)),
                new Hands(
                        commands, tools(), new Hand(home), this::apply, this::insert,
                        new Tidying(
                                session, jobs, new Motion(settings, Platform.getPreferences().reducedMotionProperty()),
                                new FxPulse()),
                        new Hands.Leads(palette::focusSearch, inspector::focusFirstField, outline::focusTree)));
        documents.setWatcher(new Watcher());
        documents.setWindows(windows.asSeenByDrawings());
        new LiveChecks(session, new Checker(catalogue, Rules.ALL, shared.clock()), jobs).start();
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

    /// Keeps for each file how it was looked at, and a small picture of it.
    private final class Watcher implements DocumentWatcher {

        @Override
        public void leavingFor(LoadedDrawing next) {
            rememberView();
            bench.routes().take(Perspective.of(next.diagram(), catalogue), next.routes());
        }

        @Override
        public void opened() {
            starters.page().dismissedProperty().set(false);
            shell.settle();
            documents.nameProperty().get().file().flatMap(shared.views()::of).ifPresentOrElse(
                    WindowParts.this::show, () -> Zooming.fit(session));
            shell.focusMiddle();
        }

        @Override
        public void kept(Path file, Diagram content) {
            shared.thumbnails().update(file, content, looks.appearance().drawing());
        }
    }

    private void rememberView() {
        Viewport viewport = session.state().viewport();
        Point middle = viewport.visible().center();
        documents.nameProperty().get().file().ifPresent(file -> shared.views().remember(
                file, new FileView(viewport.zoom(), middle.x(), middle.y(), shell.drawerPage())));
    }

    private void show(FileView view) {
        Viewport now = session.state().viewport();
        session.show(new Viewport(now.origin(), view.zoom(), now.size()).centredOn(new Point(view.x(), view.y())));
        shell.showDrawerPage(view.page());
    }

    private List<ToolActions.Choice> tools() {
        List<ToolActions.Choice> tools = new ArrayList<>(List.of(
                new ToolActions.Choice("select", TEXTS.get("tool.select"), "ui-select", "V", home),
                new ToolActions.Choice("pan", TEXTS.get("tool.pan"), "ui-pan", "H", new Hand(home)),
                new ToolActions.Choice("connect", TEXTS.get("tool.connect"), "ui-connect", "C",
                        new Waiting(bench, home)),
                new ToolActions.Choice("arrow", TEXTS.get("tool.arrow"), "arrow", "A", new Pointing(bench, home))));
        tools.add(new ToolActions.Choice("note", TEXTS.get("tool.note"), "ui-note", "N", sketch(Shape.NOTE)));
        tools.add(new ToolActions.Choice("text", TEXTS.get("tool.text"), "text", "T", sketch(Shape.TEXT)));
        tools.add(new ToolActions.Choice("box", TEXTS.get("tool.box"), "box", "B", sketch(Shape.BOX)));
        tools.add(new ToolActions.Choice("frame", TEXTS.get("tool.frame"), "frame", "F", sketch(Shape.FRAME)));
        tools.add(new ToolActions.Choice("space", Armed.title(), "", "", Armed.once(bench, home)));
        return tools;
    }

    /// Places the first kind of annotation with this shape.
    private ToolState sketch(Shape shape) {
        return catalogue.nodes().stream()
                .filter(kind -> kind.isAnnotation() && kind.shape() == shape)
                .findFirst()
                .map(kind -> (ToolState) new Ghost(bench, kind, home))
                .orElse(home);
    }

    private List<ExportTarget> targets() {
        List<ExportTarget> targets = new ArrayList<>();
        for (Exporter exporter : exporters) {
            for (String format : exporter.formats()) {
                String spelling = exporter.formats().size() == 1
                        ? ""
                        : " (" + format.toUpperCase(Locale.ROOT) + ")";
                targets.add(ExportTarget.of(exporter, format, exporter.target().title() + spelling + "…"));
            }
        }
        return targets;
    }

    private Panes panes(Looks looks) {
        return new Panes(
                canvas,
                palette,
                inspector,
                new MinimapView(session, bench.routes(), icons, looks),
                new ProblemsPane(session, this::reveal, this::apply),
                templates(),
                new Panes.Page(TEXTS.get("outline"), outline));
    }

    private List<Panes.Page> templates() {
        for (Exporter exporter : exporters) {
            templates.put(exporter.target(), new TemplatePane(session, exporter, jobs, canvas::reveal));
        }
        return exporters.stream()
                .map(Exporter::target)
                .map(target -> new Panes.Page(target.title(), Objects.requireNonNull(templates.get(target))))
                .toList();
    }

    /// What the inspector asks about exports.
    private InspectorPane.Becoming becoming() {
        var exports = new LiveExports(exporters, jobs);
        return new InspectorPane.Becoming() {
            @Override
            public LiveExports exports() {
                return exports;
            }

            @Override
            public void open(Target target, SourceMap.Span span) {
                Optional.ofNullable(templates.get(target)).ifPresent(pane -> {
                    shell.showInDrawer(pane);
                    pane.reveal(span.artifact(), span.first(), span.last());
                });
            }
        };
    }

    private PaletteItems items() {
        PaletteItems items = PaletteItems.of(catalogue)
                .withPatterns(patterns.all().stream()
                        .map(each -> new PaletteItem.Pattern(
                                each.id(), each.title(), each.about(), each.words(), each.icon()))
                        .toList());
        return catalogue.connections().stream()
                .filter(ConnectionKind::isFree)
                .findFirst()
                .map(items::withArrow)
                .orElse(items);
    }

    private Optional<Composition> composition(String id) {
        return patterns.find(id)
                .flatMap(pattern -> patterns.fragment(id).map(parts -> new Composition(pattern.title(), parts)));
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
        return patterns;
    }

    void open(Path file) {
        documents.open(file);
    }

    /// Closes the window without asking, and lets go of all that it shares with others.
    void close() {
        rememberView();
        shell.remember();
        stage.close();
        jobs.close();
        looks.release(shared.looks());
    }
}
