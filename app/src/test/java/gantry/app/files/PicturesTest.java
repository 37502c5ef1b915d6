package gantry.app.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.app.editor.EditorSession;
import gantry.app.editor.Selection;
import gantry.app.jobs.DirectJobs;
import gantry.app.settings.Settings;
import gantry.app.tool.Workbench;
import gantry.app.tool.select.Idle;
import gantry.export.drawing.DrawingInPicture;
import gantry.export.drawing.PictureFormat;
import gantry.export.drawing.Theme;
import gantry.model.diagram.Creation;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Fragment;
import gantry.model.diagram.NodeId;
import gantry.model.format.DiagramFile;
import gantry.model.geometry.Point;
import gantry.model.kind.Catalogue;
import gantry.model.kinds.Kinds;
import gantry.model.kinds.messaging.SqsQueue;
import gantry.model.kinds.network.Region;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PicturesTest {

    private final Answers answers = new Answers();
    private final Catalogue catalogue = Kinds.catalogue();

    @TempDir
    private Path directory;

    private Settings settings;
    private EditorSession session;
    private Documents documents;
    private Pictures pictures;
    private NodeId region;
    private NodeId queue;

    @BeforeEach
    void draw() {
        var idle = new Idle(new Workbench(catalogue, id -> {}, (screen, options, chosen) -> {}, command -> ""));
        settings = new Settings(directory.resolve("settings.properties"));
        session = new EditorSession(catalogue, Diagram.empty("d", "Shop"), idle);
        documents = new Documents(session, new FileStore(), answers, new DirectJobs(), settings);
        pictures = new Pictures(session, documents, new FileStore(), answers, new DirectJobs(), settings);
        region = add(Region.ID, NodeId.CANVAS);
        queue = add(SqsQueue.ID, region);
        add(SqsQueue.ID, region);
        session.saved(session.state().history().revision());
    }

    private NodeId add(String kind, NodeId parent) {
        Creation.Added added = new Creation(catalogue).add(session.state().diagram(), kind, parent, new Point(0, 0));
        session.commit("Add", added.diff());
        return added.id();
    }

    private Path saved(PictureChoice choice, String name) {
        Path file = directory.resolve(name);
        answers.files.add(file);
        pictures.save(choice);
        return file;
    }

    private Diagram drawingIn(byte[] picture) throws IOException {
        byte[] text = DrawingInPicture.read(picture).orElseThrow();
        return new DiagramFile(catalogue).read("picture", text).diagram().orElseThrow();
    }

    @Test
    void everyFormatIsWrittenWhereTheUserSays() throws IOException {
        String[] starts = {"<svg ", "\u0089PNG", "%PDF-"};
        for (PictureFormat format : PictureFormat.values()) {
            answers.said.clear();
            Path file = saved(PictureChoice.usual(format), "shop" + format.extension());
            String start = new String(Files.readAllBytes(file), ISO_8859_1);
            assertTrue(start.startsWith(starts[format.ordinal()]), format.name());
            assertEquals(
                    List.of("save as Untitled" + format.extension(), "The picture is ready: "), answers.said);
        }
    }

    @Test
    void aNameWithoutAnEndingGetsOne() throws IOException {
        saved(PictureChoice.usual(PictureFormat.PDF), "shop");
        assertTrue(Files.exists(directory.resolve("shop.pdf")));
    }

    @Test
    void whatIsShownFollowsTheSelection() throws IOException {
        assertEquals(List.of(PictureScope.ALL), PictureScope.available(session.state(), catalogue));
        session.select(Selection.of(queue));
        assertEquals(List.of(PictureScope.values()), PictureScope.available(session.state(), catalogue));
        Diagram whole = session.state().diagram();
        assertEquals(whole, drawn(PictureScope.ALL));
        assertEquals(Set.of(queue), ids(drawn(PictureScope.SELECTION)));
        assertEquals(ids(whole), ids(drawn(PictureScope.FRAME)));
    }

    private Diagram drawn(PictureScope scope) throws IOException {
        var choice = new PictureChoice(PictureFormat.SVG, scope, Theme.DARK, 2, false, false, true);
        return drawingIn(Files.readAllBytes(saved(choice, scope + ".svg")));
    }

    private static Set<NodeId> ids(Diagram diagram) {
        return Set.copyOf(diagram.nodes().stream().map(node -> node.id()).toList());
    }

    @Test
    void whatCantBeWrittenIsToldAndNothingElseHappens() {
        answers.files.add(directory.resolve("missing").resolve("shop.png"));
        pictures.save(PictureChoice.usual(PictureFormat.PNG));
        assertTrue(answers.said.getLast().startsWith("The picture can't be made ["), answers.said::toString);
        assertFalse(Files.exists(directory.resolve("missing")));
    }

    @Test
    void aCopiedPictureShowsTheSelectionAndBringsItAlong() {
        record Copied(int bytes, String drawing) {}
        List<Copied> copied = new ArrayList<>();
        session.select(Selection.of(queue));
        pictures.copy((png, drawing) -> copied.add(new Copied(png.length, drawing)), false);
        Diagram part = new DiagramFile(catalogue).read("", copied.getFirst().drawing().getBytes(UTF_8)).diagram()
                .orElseThrow();
        assertEquals(Fragment.of(session.state().diagram(), Set.of(queue)).nodes(), List.copyOf(part.nodes()));
        session.select(Selection.NONE);
        pictures.copy((png, drawing) -> copied.add(new Copied(png.length, drawing)), false);
        assertEquals(new DiagramFile(catalogue).write(session.state().diagram()), copied.getLast().drawing());
        assertTrue(copied.getLast().bytes() > copied.getFirst().bytes());
    }

    @Test
    void choicesAreRememberedApartFromWhatIsShown() {
        var choice = new PictureChoice(PictureFormat.PNG, PictureScope.FRAME, Theme.PRINT, 3, true, false, false);
        choice.remember(settings);
        var again = new Settings(directory.resolve("settings.properties"));
        assertEquals(
                new PictureChoice(PictureFormat.PNG, PictureScope.ALL, Theme.PRINT, 3, true, false, false),
                PictureChoice.remembered(again));
    }

    @Test
    void aPictureIsOpenedAsACopyOfItsDrawing() throws IOException {
        Diagram whole = session.state().diagram();
        for (PictureFormat format : List.of(PictureFormat.SVG, PictureFormat.PNG)) {
            Path file = saved(PictureChoice.usual(format), "my shop" + format.extension());
            documents.createNew();
            documents.open(file);
            assertEquals(whole, session.state().diagram());
            assertEquals(new DocumentName(Optional.empty(), "my shop"), documents.nameProperty().get());
            assertEquals(List.of(), List.copyOf(settings.recentFiles()));
        }
    }

    @Test
    void aPictureWithoutADrawingIsLeftAloneWithOneMessage() throws IOException {
        Diagram before = session.state().diagram();
        var bare = new PictureChoice(PictureFormat.PNG, PictureScope.ALL, Theme.LIGHT, 1, false, false, false);
        Path file = saved(bare, "bare.png");
        Path odd = Files.writeString(directory.resolve("odd.svg"), "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg>&a;</svg>");
        answers.said.clear();
        documents.open(file);
        documents.open(odd);
        assertEquals(
                List.of(
                        "The drawing can't be opened [" + DrawingInPicture.NONE + "]",
                        "The drawing can't be opened [The picture declares a document type, which Gantry doesn't read.]"),
                answers.said);
        assertEquals(before, session.state().diagram());
    }
}
