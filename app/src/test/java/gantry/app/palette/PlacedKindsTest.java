package gantry.app.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.app.PanelFixture;
import gantry.app.editor.EditorSession;
import gantry.app.editor.MergeKey;
import gantry.app.editor.Selection;
import gantry.model.diagram.Creation;
import gantry.model.diagram.Edits;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Point;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Category;
import gantry.model.kind.Containment;
import gantry.model.kind.NodeKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class PlacedKindsTest {

    private static final NodeKind LAMP = NodeKind.of("test.lamp")
            .title("Lamp")
            .category(Category.DATA)
            .icon("box")
            .inside(Containment.in(Containment.CANVAS))
            .build();
    private static final Catalogue CATALOGUE = new Catalogue(
            List.of(PanelFixture.SERVER, PanelFixture.STORE, LAMP), List.of(PanelFixture.READS));

    private final List<String> placed = new ArrayList<>();
    private final EditorSession session = new EditorSession(
            CATALOGUE, PanelFixture.diagram(), PanelFixture.session().state().tool());

    @BeforeEach
    void watch() {
        PlacedKinds.watch(session, kind -> placed.add(kind.title()));
    }

    private void addLamp() {
        Creation.Added added = new Creation(CATALOGUE)
                .add(session.state().diagram(), LAMP.id(), NodeId.CANVAS, new Point(300, 300));
        session.commit("Add Lamp", added.diff(), Selection.of(added.id()), MergeKey.NONE);
    }

    @Test
    void whatAnUndoStepAddsWasPlaced() {
        addLamp();
        assertEquals(List.of("Lamp"), placed);
    }

    @Test
    void undoingAndRedoingPlaceNothing() {
        addLamp();
        session.undo();
        session.redo();
        assertEquals(List.of("Lamp"), placed);
    }

    @Test
    void whatComesAlongWasntChosen() {
        var creation = new Creation(CATALOGUE);
        Creation.Added frame = creation.add(session.state().diagram(), LAMP.id(), NodeId.CANVAS, new Point(300, 300));
        Creation.Added wanted = creation.add(
                session.state().diagram().apply(frame.diff()), PanelFixture.STORE.id(), NodeId.CANVAS,
                new Point(600, 300));
        session.commit(
                "Add both", frame.diff().then(wanted.diff()), Selection.of(wanted.id()), MergeKey.NONE);
        assertEquals(List.of(PanelFixture.STORE.title()), placed);
    }

    @Test
    void openingAndEditingPlaceNothing() {
        session.open(PanelFixture.diagram());
        session.commit("Rename", Edits.rename(session.state().diagram(), PanelFixture.WEB, "shop"));
        assertEquals(List.of(), placed);
    }
}
