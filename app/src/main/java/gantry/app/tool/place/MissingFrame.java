package gantry.app.tool.place;

import gantry.app.editor.EditorSession;
import gantry.app.editor.EditorState;
import gantry.app.editor.MergeKey;
import gantry.app.editor.Overlay;
import gantry.app.editor.Selection;
import gantry.app.text.Texts;
import gantry.app.tool.Choices;
import gantry.app.tool.Spots;
import gantry.app.tool.Workbench;
import gantry.app.tool.Zooming;
import gantry.model.diagram.Creation;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.ParentChains;
import gantry.model.diagram.ParentChains.Chain;
import gantry.model.geometry.Point;
import gantry.model.kind.NodeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Asks what to do with a new element whose frame is missing at its place: make the frames, or put it into one that
/// stands elsewhere. Either is one undo step.
final class MissingFrame {

    private static final Texts TEXTS = Texts.of(MissingFrame.class);
    private static final int MOST_CHAINS = 5;
    private static final int MOST_OTHERS = 3;

    private final Workbench bench;
    private final EditorSession session;
    private final NodeKind kind;

    private record Offer(Choices.Option option, Runnable act) {}

    MissingFrame(Workbench bench, EditorSession session, NodeKind kind) {
        this.bench = bench;
        this.session = session;
        this.kind = kind;
    }

    /// What a drop on `under` would lead to, for the status line; empty when there is no way to make room.
    Optional<String> promise(NodeId under) {
        return chains().ways(session.state().diagram(), under, kind.id()).stream()
                .findFirst()
                .map(way -> TEXTS.get("missing.promise", kind.title(), bench.path(way)));
    }

    /// Shows the offers at the drop.
    ///
    /// @param under  the frame at the drop, which may not hold the element
    /// @param middle the middle of the element, in world units
    /// @param screen where to ask
    void ask(NodeId under, Point middle, Point screen) {
        Diagram diagram = session.state().diagram();
        var offers = new ArrayList<Offer>();
        chains().ways(diagram, under, kind.id()).stream()
                .limit(MOST_CHAINS)
                .forEach(way -> offers.add(make(way, middle)));
        chains().others(diagram, kind.id(), middle).stream()
                .limit(MOST_OTHERS)
                .forEach(frame -> offers.add(putInto(frame)));
        session.show(Overlay.hint(bench.whereItBelongs(kind)));
        if (!offers.isEmpty()) {
            List<Choices.Option> options = offers.stream().map(Offer::option).toList();
            bench.choices().ask(screen, options, index -> offers.get(index).act().run());
        }
    }

    private ParentChains chains() {
        return new ParentChains(bench.catalogue());
    }

    private Offer make(Chain way, Point middle) {
        String what = TEXTS.get("missing.create", bench.path(way));
        String detail = company(way)
                .map(extra -> TEXTS.get("missing.comes-with", extra))
                .orElse(TEXTS.get("missing.one-step"));
        return new Offer(new Choices.Option(what, detail), () -> {
            if (hasHome(way.home())) {
                commit(chains().create(session.state().diagram(), way, kind.id(), middle),
                        TEXTS.get("add.with", kind.title(), bench.path(way)));
            }
        });
    }

    private Offer putInto(Node frame) {
        Diagram diagram = session.state().diagram();
        String what = TEXTS.get("missing.put-into", bench.called(diagram, frame.id()));
        String detail = bench.catalogue().node(frame.kind()).title();
        return new Offer(new Choices.Option(what, detail), () -> {
            if (hasHome(frame.id())) {
                Diagram now = session.state().diagram();
                Point middle = now.require(frame.id()).bounds().center();
                commit(Spots.add(bench, now, kind, frame.id(), middle), TEXTS.get("add", kind.title()));
            }
        });
    }

    /// The answer may come when the frame is gone again.
    private boolean hasHome(NodeId frame) {
        return frame.equals(NodeId.CANVAS) || session.state().diagram().node(frame).isPresent();
    }

    private void commit(Creation.Added added, String label) {
        EditorState before = session.state();
        session.commit(label, added.diff(), Selection.of(added.id()), MergeKey.NONE);
        Zooming.showAdded(session, before);
    }

    private Optional<String> company(Chain way) {
        return way.kinds().stream()
                .flatMap(each -> bench.catalogue().node(each).company().stream())
                .map(extra -> TEXTS.get("missing.company", extra.count(), bench.catalogue().node(extra.kind()).title()))
                .findFirst();
    }
}
