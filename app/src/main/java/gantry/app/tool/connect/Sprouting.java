package gantry.app.tool.connect;

import gantry.app.editor.EditorSession;
import gantry.app.editor.MergeKey;
import gantry.app.editor.Overlay;
import gantry.app.editor.PointerInput;
import gantry.app.editor.Selection;
import gantry.app.text.Texts;
import gantry.app.tool.Choices.Option;
import gantry.app.tool.Workbench;
import gantry.model.diagram.Creation;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.NodeId;
import java.util.List;
import java.util.Set;

/// A connection that ends on the empty canvas: offers what may stand there and be connected, and adds it together with
/// the connection, and with the frames that it needs, in one undo step.
final class Sprouting {

    private static final Texts TEXTS = Texts.of(Sprouting.class);

    private Sprouting() {}

    static void offer(Workbench bench, EditorSession session, NodeId from, PointerInput drop) {
        Diagram diagram = session.state().diagram();
        NodeId under = bench.scene(diagram).frameAt(drop.world(), Set.of());
        List<Sprout> sprouts = new Sprouts(bench, diagram, from).at(under, drop.world());
        String name = bench.called(diagram, from);
        if (sprouts.isEmpty()) {
            String place = bench.called(diagram, under);
            session.show(Overlay.hint(TEXTS.get("sprout.none", place, name)));
            return;
        }
        session.show(Overlay.hint(TEXTS.get("sprout.hint", name)));
        List<Option> options = sprouts.stream().map(sprout -> option(bench, sprout, name)).toList();
        bench.choices().ask(drop.screen(), options, index -> {
            // The answer counts for the drawing that was asked about only.
            if (session.state().diagram() == diagram) {
                grow(bench, session, from, sprouts.get(index));
            }
        });
    }

    private static Option option(Workbench bench, Sprout sprout, String name) {
        String verb = bench.catalogue().connection(sprout.row().kind()).verb();
        String meaning = sprout.row().meaning();
        String detail = sprout.isOutgoing()
                ? TEXTS.get("sprout.leaves", name, verb, meaning)
                : TEXTS.get("sprout.arrives", verb, name, meaning);
        String about = sprout.frames().isEmpty() ? detail : TEXTS.get("sprout.with", sprout.frames(), detail);
        return new Option(sprout.kind().title(), about, sprout.group());
    }

    private static void grow(Workbench bench, EditorSession session, NodeId from, Sprout sprout) {
        Diagram diagram = session.state().diagram();
        Creation.Added added = sprout.added();
        Diagram grown = diagram.apply(added.diff());
        Creation.Connected connected = sprout.isOutgoing()
                ? bench.creation().connect(grown, sprout.row(), from, added.id())
                : bench.creation().connect(grown, sprout.row(), added.id(), from);
        Diff both = added.diff().then(connected.diff());
        String label = TEXTS.get("sprout.step", sprout.kind().title(), bench.called(diagram, from));
        session.commit(label, both, Selection.of(added.id()), MergeKey.NONE);
    }
}
