package gantry.app.tool;

import gantry.app.text.Texts;
import gantry.model.diagram.ConnectionRules;
import gantry.model.diagram.ContainmentRules;
import gantry.model.diagram.Creation;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.ElementId;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Operations;
import gantry.model.diagram.ParentChains;
import gantry.model.diagram.Pasting;
import gantry.model.diagram.Perspective;
import gantry.model.diagram.Rewiring;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Containment;
import gantry.model.kind.NodeKind;
import java.util.Collection;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What all tools of one window share: the kinds and what follows from them, the scene under the pointer, and the ways
/// to ask the user. Belongs to the window's thread.
public final class Workbench {

    private static final Texts TEXTS = Texts.of(Workbench.class);

    private final Catalogue catalogue;
    private final Editing editing;
    private final Choices choices;
    private final UnaryOperator<String> keys;
    private final RouteCache routes = new RouteCache();
    private @Nullable Prepared prepared;

    private record Prepared(Diagram asked, Scene scene) {}

    /// @param keys what the user presses for the command of the window with this id, such as `Ctrl+L`
    public Workbench(Catalogue catalogue, Editing editing, Choices choices, UnaryOperator<String> keys) {
        this.catalogue = catalogue;
        this.editing = editing;
        this.choices = choices;
        this.keys = keys;
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    public Editing editing() {
        return editing;
    }

    public Choices choices() {
        return choices;
    }

    /// What the user presses for a command of the window.
    String keys(String command) {
        return keys.apply(command);
    }

    /// For the painter, so that nothing is routed twice.
    public RouteCache routes() {
        return routes;
    }

    /// Where the line of a selected connection can be grabbed.
    public LineHandles lineHandles() {
        return new LineHandles(catalogue, routes);
    }

    /// The scene of what a reader sees of `diagram`; built once per diagram, so ask for the committed one while dragging.
    public Scene scene(Diagram diagram) {
        Prepared known = prepared;
        if (known == null || known.asked() != diagram && !known.scene().shows(diagram)) {
            known = new Prepared(diagram, new Scene(Perspective.of(diagram, catalogue), catalogue, routes));
            prepared = known;
        }
        return known.scene();
    }

    public ConnectionRules connections() {
        return new ConnectionRules(catalogue);
    }

    public ContainmentRules containment() {
        return new ContainmentRules(catalogue);
    }

    public Creation creation() {
        return new Creation(catalogue);
    }

    public Rewiring rewiring() {
        return new Rewiring(catalogue);
    }

    public Operations operations() {
        return new Operations(catalogue);
    }

    public Pasting pasting() {
        return new Pasting(catalogue);
    }

    /// A node's name in messages: its own, else that of its kind.
    public String called(Diagram diagram, NodeId id) {
        return diagram.node(id)
                .map(node -> Optional.of(node.name().strip())
                        .filter(name -> !name.isEmpty() && name.length() <= 40)
                        .orElse(catalogue.node(node.kind()).title()))
                .orElse(TEXTS.get("called.canvas"));
    }

    /// Several elements in messages, such as `web` or `3 items`.
    public String called(Diagram diagram, Collection<? extends ElementId> ids) {
        if (ids.size() == 1 && ids.iterator().next() instanceof NodeId only) {
            return called(diagram, only);
        }
        return ids.size() == 1 ? TEXTS.get("called.connection") : TEXTS.get("called.several", ids.size());
    }

    /// New frames in messages, from the outside in, such as `VPC › Subnet`; empty for none.
    public String path(ParentChains.Chain way) {
        return way.kinds().stream().map(kind -> catalogue.node(kind).title()).collect(Collectors.joining(" › "));
    }

    /// Says where a kind may stand, for a user who tried elsewhere.
    public String whereItBelongs(NodeKind kind) {
        String parents = kind.parents().stream()
                .map(Containment::parent)
                .map(parent -> parent.equals(Containment.CANVAS) ? TEXTS.get("belongs.canvas")
                        : catalogue.node(parent).withArticle())
                .reduce((first, second) -> TEXTS.get("belongs.or", first, second))
                .orElse("");
        return TEXTS.get("belongs", kind.title(), parents);
    }
}
