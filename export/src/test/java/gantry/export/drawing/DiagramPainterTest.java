package gantry.export.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.export.drawing.Theme.Role;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.geometry.Size;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Category;
import gantry.model.kind.Icons;
import gantry.model.kind.NodeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DiagramPainterTest {

    private static RecordingSurface paint(Diagram diagram, View view, Decorations decorations) {
        RecordingSurface surface = new RecordingSurface();
        new DiagramPainter(SampleScene.CATALOGUE, new Icons(), new MetricsTable(), Theme.LIGHT)
                .paint(diagram, Routes.of(diagram), view, decorations, surface);
        return surface;
    }

    private static RecordingSurface paint(Diagram diagram) {
        return paint(diagram, new View(diagram.bounds(), 1), Decorations.NONE);
    }

    private static List<String> ids(RecordingSurface surface) {
        return surface.calls(RecordingSurface.Begin.class).stream().map(RecordingSurface.Begin::id).toList();
    }

    @Test
    void tenThousandCardsFarAwayNeedOneRectangleEachAndNoText() {
        Diagram diagram = SampleScene.large(10_000);
        RecordingSurface surface = paint(diagram, new View(diagram.bounds(), 0.05), Decorations.NONE);
        assertEquals(10_000, surface.count(RecordingSurface.FillRect.class));
        assertEquals(9_999, surface.count(RecordingSurface.Polyline.class));
        assertEquals(0, surface.count(RecordingSurface.Text.class));
        assertEquals(0, surface.count(RecordingSurface.Icon.class));
        assertEquals(0, surface.count(RecordingSurface.FillRoundRect.class));
    }

    @Test
    void onlyWhatIsNearTheViewIsPainted() {
        Diagram diagram = SampleScene.large(10_000);
        RecordingSurface surface = paint(diagram, new View(new Bounds(5000, 3000, 800, 600), 1), Decorations.NONE);
        assertTrue(surface.count(RecordingSurface.Icon.class) < 60,
                () -> "icons: " + surface.count(RecordingSurface.Icon.class));
        assertTrue(surface.count(RecordingSurface.Icon.class) > 12);
    }

    private static RecordingSurface paintSheet(Diagram diagram, View view) {
        RecordingSurface surface = new RecordingSurface();
        new DiagramPainter(SampleScene.CATALOGUE, new Icons(), new MetricsTable(), Theme.LIGHT).paintSheet(
                PaintList.of(diagram, Routes.of(diagram), SampleScene.CATALOGUE), view, true, Decorations.NONE,
                surface);
        return surface;
    }

    @Test
    void whatIsCalledDependsOnWhatIsVisibleAndNotOnTheSizeOfTheDrawing() {
        View view = new View(new Bounds(5000, 300, 1600, 500), 1);
        List<RecordingSurface.Call> ofMany = paintSheet(SampleScene.large(10_000), view).calls();
        assertEquals(paintSheet(SampleScene.large(1_000), view).calls(), ofMany);
        assertTrue(ofMany.stream().anyMatch(RecordingSurface.Text.class::isInstance));
    }

    @Test
    void aSheetFarAwayHasNoTextAndNothingTranslucent() {
        Diagram diagram = SampleScene.large(10_000);
        RecordingSurface surface = paintSheet(diagram, new View(diagram.bounds(), 0.05));
        assertEquals(List.of(), surface.texts());
        assertTrue(surface.calls(RecordingSurface.FillRect.class).stream().allMatch(c -> c.colour().alpha() == 255));
    }

    @Test
    void theFillsOfFramesAreMixedWithWhatLiesBeneath() {
        Diagram diagram = SampleScene.diagram(
                List.of(
                        SampleScene.node("net", "net", "main", new Bounds(0, 0, 400, 300)),
                        SampleScene.node("group", "group", "part", new NodeId("net"), new Bounds(40, 60, 200, 160))),
                List.of());
        RecordingSurface surface = paintSheet(diagram, new View(new Bounds(-50, -50, 600, 500), 1));
        Colour net = Theme.LIGHT.frameFill(SampleScene.CATALOGUE.node("net").category())
                .over(Theme.LIGHT.colour(Role.CANVAS));
        Colour group = Theme.LIGHT.frameFill(SampleScene.CATALOGUE.node("group").category()).over(net);
        assertEquals(List.of(net, group), surface.calls(RecordingSurface.FillRoundRect.class).stream()
                .map(RecordingSurface.FillRoundRect::colour)
                .toList());
        assertEquals(255, group.alpha());
    }

    @Test
    void aFrameThatCoversTheViewIsTheBackground() {
        Diagram diagram = SampleScene.diagram(
                List.of(SampleScene.node("net", "net", "main", new Bounds(-1000, -1000, 4000, 3000))), List.of());
        View view = new View(new Bounds(0, 0, 600, 500), 1);
        RecordingSurface.FillRect first = paintSheet(diagram, view).calls(RecordingSurface.FillRect.class).getFirst();
        Colour net = Theme.LIGHT.frameFill(SampleScene.CATALOGUE.node("net").category())
                .over(Theme.LIGHT.colour(Role.CANVAS));
        assertEquals(new RecordingSurface.FillRect(view.visible(), net), first);
        assertEquals(0, paintSheet(diagram, view).count(RecordingSurface.FillRoundRect.class));
    }

    @Test
    void aPartOfTheListPaintsNothingElse() {
        Diagram diagram = SampleScene.rich();
        PaintList part = PaintList.of(diagram, Routes.of(diagram), SampleScene.CATALOGUE,
                List.of(new NodeId("web"), new NodeId("gone")), List.of(new EdgeId("e1")));
        RecordingSurface surface = new RecordingSurface();
        new DiagramPainter(SampleScene.CATALOGUE, new Icons(), new MetricsTable(), Theme.LIGHT)
                .paint(part, new View(diagram.bounds(), 1), Decorations.NONE, surface);
        assertEquals(List.of("e1", "web"), ids(surface));
    }

    @Test
    void framesAndBoxesComeFirstThenConnectionsThenCardsAndNotes() {
        Diagram diagram = SampleScene.rich();
        Set<String> background = Set.of("net", "group", "box");
        List<String> layers = new ArrayList<>();
        for (String id : ids(paint(diagram))) {
            String foreground = diagram.edge(new EdgeId(id)).isPresent() ? "connections" : "cards";
            String layer = background.contains(id) ? "background" : foreground;
            if (layers.isEmpty() || !layers.getLast().equals(layer)) {
                layers.add(layer);
            }
        }
        assertEquals(List.of("background", "connections", "cards"), layers);
    }

    @Test
    void aCardShowsNameFactAndAtMostEightChips() {
        Diagram diagram = SampleScene.diagram(
                List.of(SampleScene.node("web", "service", "web", new Bounds(0, 0, 176, 64))), List.of());
        RecordingSurface surface = paint(diagram);
        assertEquals(List.of("web", "Fargate · 10 tasks", "+2"), surface.texts());
        assertEquals(8,
                surface.calls(RecordingSurface.FillRoundRect.class).stream().filter(c -> c.radius() == 2).count());
    }

    @Test
    void longNamesAreCutAndEmptyOnesReplacedByTheKind() {
        Diagram diagram = SampleScene.diagram(
                List.of(
                        SampleScene.node("a", "role", "a name that is far too long for a card",
                                new Bounds(0, 0, 176, 64)),
                        SampleScene.node("b", "role", " ", new Bounds(0, 100, 176, 64))),
                List.of());
        List<String> texts = paint(diagram).texts();
        assertTrue(texts.getFirst().endsWith("…"), texts::toString);
        assertEquals("Role", texts.getLast());
    }

    @Test
    void hiddenElementsAreLeftOut() {
        Set<NodeId> hidden = Set.of(new NodeId("web"));
        List<String> ids = ids(paint(
                SampleScene.small(), new View(new Bounds(0, 0, 500, 100), 1), Decorations.NONE.withHidden(hidden)));
        assertEquals(List.of("e1", "lb"), ids);
    }

    @Test
    void legalTargetsAreOutlinedAndTheOthersFaded() {
        Decorations decorations = Decorations.NONE.withTargets(Set.of(new NodeId("web")), true);
        RecordingSurface surface = paint(SampleScene.small(), new View(new Bounds(0, 0, 500, 100), 1), decorations);
        assertEquals(
                List.of(new Bounds(0, 0, 176, 64)),
                surface.calls(RecordingSurface.FillRoundRect.class).stream()
                        .filter(call -> call.colour().equals(Theme.LIGHT.colour(Role.DIM)))
                        .map(RecordingSurface.FillRoundRect::bounds)
                        .toList());
        assertEquals(
                List.of(new Bounds(318, -2, 180, 68)),
                surface.calls(RecordingSurface.StrokeRoundRect.class).stream()
                        .filter(call -> call.stroke().colour().equals(Theme.LIGHT.colour(Role.TARGET)))
                        .map(RecordingSurface.StrokeRoundRect::bounds)
                        .toList());
    }

    @Test
    void findingsAreCountedInBadges() {
        Decorations decorations = Decorations.NONE.withProblems(
                Map.of(new NodeId("lb"), new ProblemCount(2, 1, 0), new EdgeId("e1"), new ProblemCount(0, 0, 120)));
        List<String> texts = paint(SampleScene.small(), new View(new Bounds(0, 0, 500, 100), 1), decorations).texts();
        assertTrue(texts.containsAll(List.of("2", "1", "99+")), texts::toString);
        assertFalse(texts.contains("0"));
    }

    @Test
    void selectionIsAlwaysTwoPixelsWide() {
        Decorations decorations = Decorations.NONE.withSelected(Set.of(new NodeId("lb")));
        RecordingSurface surface = paint(SampleScene.small(), new View(new Bounds(0, 0, 500, 100), 0.25), decorations);
        assertTrue(surface.calls().contains(new RecordingSurface.StrokeRect(
                new Bounds(-8, -8, 192, 80), Stroke.solid(Theme.LIGHT.colour(Role.ACCENT), 8))));
    }

    @Test
    void linesThatUseSomethingAreDashedAndRolesDotted() {
        List<Stroke.Dash> dashes = paint(SampleScene.rich()).calls(RecordingSurface.Polyline.class).stream()
                .map(line -> line.stroke().dash())
                .distinct()
                .toList();
        assertEquals(List.of(Stroke.Dash.SOLID, Stroke.Dash.DASHED, Stroke.Dash.DOTTED), dashes);
    }

    private static List<RecordingSurface.Call> near(RecordingSurface surface, String text) {
        List<RecordingSurface.Call> calls = surface.calls();
        for (int i = 0; i < calls.size(); i++) {
            if (calls.get(i) instanceof RecordingSurface.Text found && found.text().equals(text)) {
                return calls.subList(i - 2, i + 1);
            }
        }
        throw new AssertionError(text + " isn't among " + surface.texts());
    }

    @Test
    void aCardShowsAtMostTwoWordsAsPillsOnItsLowerEdge() {
        Diagram diagram = SampleScene.diagram(
                List.of(SampleScene.node("cache", "cache", "sessions", new Bounds(0, 0, 176, 64))), List.of());
        RecordingSurface surface = paint(diagram);
        assertEquals(List.of("sessions", "MULTI-AZ", "SPOT"), surface.texts());
        Colour colour = Theme.LIGHT.colour(Category.DATA);
        TextStyle style = TextStyle.of(11, colour).withWeight(TextStyle.Weight.SEMI_BOLD)
                .withAlign(TextStyle.Align.MIDDLE);
        Bounds pill = ((RecordingSurface.StrokeRoundRect) near(surface, "SPOT").get(1)).bounds();
        assertEquals(168, pill.right(), 1e-9);
        assertEquals(64, pill.center().y());
        assertEquals(new Size(new MetricsTable().width("SPOT", style) + 12, 16), pill.size());
        assertEquals(
                List.of(
                        new RecordingSurface.FillRoundRect(pill, 8, Theme.LIGHT.colour(Role.CARD_FILL)),
                        new RecordingSurface.StrokeRoundRect(pill, 8, Stroke.solid(colour, 1)),
                        new RecordingSurface.Text("SPOT", style.centred(pill.center()), style)),
                near(surface, "SPOT"));
    }

    @Test
    void wordsWithoutRoomAreLeftOutLastFirst() {
        Diagram narrow = SampleScene.diagram(
                List.of(SampleScene.node("cache", "cache", "", new Bounds(0, 0, 110, 64))), List.of());
        assertTrue(paint(narrow).texts().contains("MULTI-AZ"));
        assertFalse(paint(narrow).texts().contains("SPOT"));
    }

    @Test
    void smallPicturesLeaveTheWordsOut() {
        Diagram diagram = SampleScene.shapes();
        assertFalse(paint(diagram, new View(diagram.bounds(), 0.4), Decorations.NONE).texts().contains("SPOT"));
        assertEquals(List.of(), paint(diagram, new View(diagram.bounds(), 0.2), Decorations.NONE).texts());
    }

    @Test
    void wordsOfFadedNodesFadeToo() {
        Decorations decorations = Decorations.NONE.withTargets(Set.of(), true);
        Diagram diagram = SampleScene.shapes();
        RecordingSurface surface = paint(diagram, new View(diagram.bounds(), 1), decorations);
        assertTrue(near(surface, "SPOT").getLast() instanceof RecordingSurface.Text text
                && !text.style().colour().equals(Theme.LIGHT.colour(Category.DATA)));
    }

    @Test
    void aFrameShowsFactChipsAndWordsInItsHeader() {
        Diagram diagram = SampleScene.diagram(
                List.of(SampleScene.node("web", "deployment", "web", new Bounds(0, 0, 360, 160))), List.of());
        RecordingSurface surface = paint(diagram);
        assertEquals(List.of("FARGATE", "web", "3 replicas"), surface.texts());
        List<Bounds> chips = surface.calls(RecordingSurface.FillRoundRect.class).stream()
                .filter(call -> call.radius() == 2)
                .map(RecordingSurface.FillRoundRect::bounds)
                .toList();
        assertEquals(3, chips.size());
        RecordingSurface.StrokeRoundRect pill = (RecordingSurface.StrokeRoundRect) near(surface, "FARGATE").get(1);
        assertEquals(350, pill.bounds().right());
        assertTrue(chips.getLast().right() < pill.bounds().x());
    }

    @Test
    void aNarrowFrameKeepsItsNameAndDropsTheRest() {
        Diagram diagram = SampleScene.diagram(
                List.of(SampleScene.node("web", "deployment", "web", new Bounds(0, 0, 120, 160))), List.of());
        RecordingSurface surface = paint(diagram);
        assertEquals("web", surface.texts().getFirst());
        assertEquals(List.of(), surface.calls(RecordingSurface.FillRoundRect.class).stream()
                .filter(call -> call.radius() == 2)
                .toList());
    }

    @Test
    void wordsFollowTheConnectionsOfANode() {
        List<Node> nodes = List.of(
                SampleScene.node("web", "asked", "web", new Bounds(0, 0, 176, 64)),
                SampleScene.node("queue", "queue", "orders", new Bounds(320, 0, 176, 64)));
        Diagram before = SampleScene.diagram(nodes, List.of());
        Diagram after = SampleScene.diagram(nodes, List.of(SampleScene.edge("e1", "runs", "web", "queue")));
        assertFalse(paint(before).texts().contains("RUNS"));
        assertTrue(paint(after).texts().contains("RUNS"));
    }

    @Test
    void nothingIsAskedAboutNodesOutsideTheView() {
        List<String> asked = new ArrayList<>();
        Catalogue catalogue = new Catalogue(
                List.of(NodeKind.of("card").title("Card").icon("box")
                        .factSeeing(_ -> note(asked, "fact", ""))
                        .badges(_ -> note(asked, "badges", List.of()))
                        .chips(_ -> note(asked, "chips", 0))
                        .build()),
                List.of());
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            nodes.add(SampleScene.node("n" + i, "card", "", new Bounds(i * 1000, 0, 176, 64)));
        }
        Diagram diagram = SampleScene.diagram(nodes, List.of());
        new DiagramPainter(catalogue, new Icons(), new MetricsTable(), Theme.LIGHT).paint(diagram,
                Routes.of(diagram), new View(new Bounds(0, 0, 500, 100), 1), Decorations.NONE, new RecordingSurface());
        assertEquals(List.of("fact", "chips", "badges"), asked);
    }

    private static <T> T note(List<String> asked, String what, T answer) {
        asked.add(what);
        return answer;
    }

    @Test
    void aHostThatHoldsOthersLiesBelowTheLinesAndItsFaceAbove() {
        RecordingSurface surface = paint(SampleScene.shapes());
        List<String> order = ids(surface);
        assertTrue(order.indexOf("hook") < order.indexOf("call"));
        assertTrue(order.indexOf("call") < order.indexOf("url"));
        List<RecordingSurface.Call> calls = surface.calls();
        int line = calls.indexOf(new RecordingSurface.Begin("call", "Traffic"));
        int name = calls.indexOf(near(surface, "webhook").getLast());
        int child = calls.indexOf(new RecordingSurface.Begin("url", "address – Address"));
        assertTrue(line < name && name < child, line + ", " + name + ", " + child);
    }

    @Test
    void aHostThatHoldsNothingIsACard() {
        RecordingSurface surface = paint(SampleScene.shapes());
        List<String> order = ids(surface);
        assertTrue(order.indexOf("over") < order.indexOf("plain"));
        RecordingSurface.Text name = (RecordingSurface.Text) near(surface, "resize").getLast();
        assertEquals(name.style().centred(new Point(510, 248.5)), name.baseline());
    }

    @Test
    void theFaceOfATallHostStaysAtItsTop() {
        Diagram diagram = SampleScene.diagram(
                List.of(SampleScene.node("plain", "function", "resize", new Bounds(0, 0, 208, 152))), List.of());
        RecordingSurface.Text name = (RecordingSurface.Text) near(paint(diagram), "resize").getLast();
        assertEquals(name.style().centred(new Point(62, 24.5)), name.baseline());
    }

    @Test
    void bareTextIsWrappedAndPicturesHaveACaption() {
        List<String> texts = paint(SampleScene.shapes()).texts();
        assertTrue(texts.containsAll(List.of("Bare words that are wrapped to", "their width.", "Text", "The plan")),
                texts::toString);
    }

    @Test
    void theLabelOfALoopStandsAboveIt() {
        RecordingSurface surface = paint(SampleScene.shapes());
        RecordingSurface.Text label = (RecordingSurface.Text) near(surface, "rw").getLast();
        double top = Routes.of(SampleScene.shapes()).bounds(new EdgeId("loop2")).orElseThrow().y();
        assertTrue(label.baseline().y() < top && label.baseline().y() > top - 18, () -> label + " above " + top);
    }
}
