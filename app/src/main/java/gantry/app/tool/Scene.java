package gantry.app.tool;

import gantry.app.editor.EditorState;
import gantry.app.editor.Viewport;
import gantry.export.drawing.View;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.ElementId;
import gantry.model.diagram.Frames;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Perspective;
import gantry.model.diagram.Trait;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.geometry.Side;
import gantry.model.geometry.SpatialIndex;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Shape;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// One diagram, prepared for the question what is where. It answers as the painter paints: frames and boxes lie under
/// the connections, cards and notes above them. A host that holds others is both: its face lies above, the rest below.
public final class Scene {

    private final Diagram diagram;
    private final Catalogue catalogue;
    private final RouteCache routes;
    private final SpatialIndex<NodeId> index = new SpatialIndex<>();

    Scene(Diagram diagram, Catalogue catalogue, RouteCache routes) {
        this.diagram = diagram;
        this.catalogue = catalogue;
        this.routes = routes;
        diagram.paintOrder().forEach(node -> index.put(node.id(), node.bounds()));
    }

    boolean shows(Diagram other) {
        return diagram == other;
    }

    /// What is under the pointer, with the handles that `state` shows.
    ///
    /// @param state shows this scene's diagram
    public Hit at(Point world, EditorState state) {
        Point screen = state.viewport().toScreen(world);
        return handleAt(screen, state)
                .or(() -> lineHandleAt(world, state))
                .or(() -> dotAt(screen, state))
                .orElseGet(() -> {
                    Hit hit = at(world, state.viewport());
                    return foldAt(world, state.viewport(), hit).orElse(hit);
                });
    }

    /// The arrow of the topmost node here, as large as it is painted and never too small to be hit.
    ///
    /// @param hit what is here apart from arrows
    private Optional<Hit> foldAt(Point world, Viewport viewport, Hit hit) {
        if (new View(viewport.visible(), viewport.zoom()).detail() != View.Detail.FULL) {
            return Optional.empty();
        }
        double reach = Math.max(Handles.FOLD_REACH, Handles.FOLD_REACH / viewport.zoom());
        return hit.anyNode()
                .map(diagram::require)
                .filter(this::isFoldable)
                .filter(node -> Frames.fold(node.bounds(), isCollapsed(node) || shape(node) == Shape.HOST)
                        .distance(world) <= reach)
                .map(node -> new Hit.OnFold(node.id()));
    }

    private boolean isFoldable(Node node) {
        return isCollapsed(node) || isFrame(node) && !diagram.children(node.id()).isEmpty();
    }

    private boolean isCollapsed(Node node) {
        return Perspective.isCollapsed(node, catalogue);
    }

    private Shape shape(Node node) {
        return catalogue.node(node.kind()).shape();
    }

    private static Optional<Hit> handleAt(Point screen, EditorState state) {
        return Handles.resizable(state).flatMap(node -> {
            Bounds box = Handles.onScreen(node.bounds(), state.viewport());
            return Handles.handleAt(box, screen).map(handle -> new Hit.OnHandle(node.id(), handle));
        });
    }

    private Optional<Hit> lineHandleAt(Point world, EditorState state) {
        return LineHandles.bendable(state)
                .flatMap(edge -> new LineHandles(catalogue, routes).at(world, state)
                        .map(handle -> new Hit.OnLineHandle(edge.id(), handle)));
    }

    private static Optional<Hit> dotAt(Point screen, EditorState state) {
        return Handles.connectable(state).flatMap(node -> {
            Bounds box = Handles.onScreen(node.bounds(), state.viewport());
            Optional<Side> side = Handles.dotAt(box, screen);
            return side.map(found -> new Hit.OnDot(node.id(), found));
        });
    }

    /// What is under the pointer when no handles are shown.
    public Hit at(Point world, Viewport viewport) {
        double reach = Handles.LINE_REACH / viewport.zoom();
        List<Node> near = nodes(new Bounds(world.x(), world.y(), 0, 0).grow(reach)).reversed();
        for (Node node : near) {
            if (isForeground(node, world) && node.bounds().contains(world)) {
                return new Hit.OnNode(node.id());
            }
        }
        if (!diagram.edges().isEmpty()) {
            var edge = routes.routes(diagram).at(world, reach);
            if (edge.isPresent()) {
                return new Hit.OnEdge(edge.get());
            }
        }
        for (Node node : near) {
            Optional<Hit> hit = isForeground(node, world) ? Optional.empty() : background(node, world, reach);
            if (hit.isPresent()) {
                return hit.get();
            }
        }
        return new Hit.OnCanvas();
    }

    private Optional<Hit> background(Node node, Point world, double reach) {
        Bounds box = node.bounds();
        boolean isInside = box.contains(world);
        if (!isFrame(node)) {
            return isInside ? Optional.of(new Hit.OnNode(node.id())) : Optional.empty();
        }
        double title = Math.max(Handles.FRAME_TITLE, 2 * reach);
        boolean isOnTitle = isInside && world.y() <= box.y() + title;
        boolean isOnBorder = box.grow(reach).contains(world) && !box.grow(-reach).contains(world);
        if (isOnTitle || isOnBorder) {
            return Optional.of(new Hit.OnNode(node.id()));
        }
        return isInside ? Optional.of(new Hit.InFrame(node.id())) : Optional.empty();
    }

    private boolean isForeground(Node node, Point world) {
        return switch (shape(node)) {
            case CARD, NOTE, TEXT, PICTURE -> true;
            case HOST -> world.y() <= node.bounds().y() + Frames.FACE || diagram.children(node.id()).isEmpty();
            case FRAME -> isCollapsed(node);
            case BOX -> false;
        };
    }

    /// The bounds of a node as it is shown; empty when it is hidden.
    public Optional<Bounds> bounds(NodeId id) {
        return diagram.node(id).map(Node::bounds);
    }

    /// Whether things can stand inside it as it is shown.
    private boolean isFrame(Node node) {
        return shape(node).holdsChildren() && !isCollapsed(node);
    }

    private List<Node> nodes(Bounds area) {
        return index.query(area).stream().map(diagram::require).toList();
    }

    /// The topmost frame that holds `world`, leaving out `dragged` and what is inside them; [NodeId#CANVAS] for none.
    /// A collapsed frame takes nothing in.
    public NodeId frameAt(Point world, Set<NodeId> dragged) {
        for (NodeId id : index.query(world).reversed()) {
            if (!isWithin(id, dragged) && isFrame(diagram.require(id))) {
                return id;
            }
        }
        return NodeId.CANVAS;
    }

    /// What a rectangle drawn from `start` catches, without what stands inside a caught node and what is locked.
    ///
    /// @param fully true for what lies inside completely; false for what is touched, where a frame counts only when the
    ///              rectangle comes from outside
    public List<ElementId> caught(Bounds area, Point start, boolean fully) {
        Set<NodeId> nodes = nodes(area).stream()
                .filter(node -> !node.is(Trait.LOCKED))
                .filter(node -> area.contains(node.bounds())
                        || !fully && !(isFrame(node) && node.bounds().contains(start)))
                .map(Node::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var caught = new ArrayList<ElementId>(nodes.stream()
                .filter(id -> diagram.ancestors(id).stream().noneMatch(frame -> nodes.contains(frame.id())))
                .toList());
        if (!diagram.edges().isEmpty()) {
            var lines = routes.routes(diagram);
            lines.in(area).stream()
                    .filter(id -> !fully || lines.bounds(id).filter(area::contains).isPresent())
                    .forEach(caught::add);
        }
        return caught;
    }

    /// The cards, notes and boxes in `area`, which hold nothing else.
    public List<Bounds> boxes(Bounds area) {
        return nodes(area).stream()
                .filter(node -> diagram.children(node.id()).isEmpty())
                .map(Node::bounds)
                .toList();
    }

    /// What stands directly in a frame, or on the canvas itself, back to front.
    public List<Node> children(NodeId frame) {
        return diagram.children(frame);
    }

    /// What shares at least a point with `area`, in world units, back to front.
    public List<Node> in(Bounds area) {
        return nodes(area);
    }

    /// The part of a frame in which children stand without making it grow; empty for the canvas.
    public Optional<Bounds> room(NodeId frame) {
        return diagram.node(frame).map(node -> {
            double header = Frames.header(catalogue.node(node.kind()).shape());
            Bounds box = node.bounds();
            return new Bounds(
                    box.x() + Frames.PADDING,
                    box.y() + header,
                    Math.max(0, box.width() - 2 * Frames.PADDING),
                    Math.max(0, box.height() - header - Frames.PADDING));
        });
    }

    /// True for one of `frames`, and for what stands inside one of them.
    public boolean isWithin(NodeId id, Set<NodeId> frames) {
        return frames.contains(id)
                || diagram.node(id).isPresent()
                        && diagram.ancestors(id).stream().anyMatch(frame -> frames.contains(frame.id()));
    }
}
