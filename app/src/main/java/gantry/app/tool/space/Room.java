package gantry.app.tool.space;

import gantry.app.editor.EditorSession;
import gantry.app.editor.Overlay;
import gantry.app.text.Texts;
import gantry.app.tool.Workbench;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.MakingRoom;
import gantry.model.diagram.NodeId;

/// What makes room along one line of one diagram, prepared once for all steps of a gesture.
record Room(Workbench bench, Diagram diagram, MakingRoom.Cut cut, MakingRoom making) {

    private static final Texts TEXTS = Texts.of(Room.class);

    static Room of(Workbench bench, Diagram diagram, MakingRoom.Cut cut) {
        return new Room(bench, diagram, cut, new MakingRoom(diagram, bench.catalogue(), cut));
    }

    boolean isOf(Diagram other, MakingRoom.Cut line) {
        return diagram == other && cut.equals(line);
    }

    /// Shows what making `wanted` room would do, and says what stands in the way.
    ///
    /// @return how much room it would be
    double preview(EditorSession session, double wanted, String hint) {
        MakingRoom.Outcome outcome = making.by(wanted);
        if (outcome.locked().isPresent()) {
            session.preview(Diff.NONE, Overlay.hint(refusal(outcome.locked().get())));
            return 0;
        }
        boolean isShort = wanted < 0 && outcome.room() > wanted;
        var band = new Overlay.Band(cut.axis(), cut.line(), cut.line() + outcome.room(), cut.scope());
        session.preview(outcome.diff(), Overlay.hint(isShort ? TEXTS.get("stopped") : hint).withBand(band));
        return outcome.room();
    }

    /// Makes it one undo step.
    void commit(EditorSession session, double wanted) {
        MakingRoom.Outcome outcome = making.by(wanted);
        session.commit(outcome.room() < 0 ? TEXTS.get("step.remove") : TEXTS.get("step.insert"), outcome.diff());
        outcome.locked().ifPresent(node -> session.show(Overlay.hint(refusal(node))));
    }

    private String refusal(NodeId locked) {
        return TEXTS.get("locked", bench.called(diagram, locked));
    }
}
