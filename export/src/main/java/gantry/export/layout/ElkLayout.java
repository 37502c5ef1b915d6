package gantry.export.layout;

import gantry.model.CancelToken;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Draft;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Frames;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.kind.Catalogue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/// Places all nodes in layers from left to right along their connections, frames around their children.
///
/// Pure and repeatable: the same diagram gives the same places. Manual bends go, because they belong to the old places.
public final class ElkLayout {

    private static final double GRID = 8;
    private static final double BETWEEN_NODES = 32;
    private static final double BETWEEN_LAYERS = 72;

    private final Diagram diagram;
    private final Catalogue catalogue;
    private final Map<NodeId, ElkNode> shapes = new LinkedHashMap<>();

    private ElkLayout(Diagram diagram, Catalogue catalogue) {
        this.diagram = diagram;
        this.catalogue = catalogue;
    }

    /// The diff that tidies the diagram up; its top left corner stays where it was.
    ///
    /// @throws java.util.concurrent.CancellationException when `token` is cancelled
    public static Diff tidy(Diagram diagram, Catalogue catalogue, CancelToken token) {
        return diagram.isEmpty() ? Diff.NONE : new ElkLayout(diagram, catalogue).run(token);
    }

    private Diff run(CancelToken token) {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
        ElkNode root = ElkGraphUtil.createGraph();
        setUp(root);
        addChildren(NodeId.CANVAS, root);
        diagram.edges().stream().filter(this::isBetweenStrangers).forEach(edge -> ElkGraphUtil.createSimpleEdge(
                shape(edge.from()), shape(edge.to())));
        new RecursiveGraphLayoutEngine().layout(root, new CancellableMonitor(token));
        token.throwIfCancelled();
        Bounds before = diagram.bounds();
        var draft = new Draft(diagram);
        place(NodeId.CANVAS, new Point(snapped(before.x()), snapped(before.y())), draft);
        diagram.edges().forEach(edge -> draft.put(edge.withBends(List.of())));
        return draft.diff();
    }

    private static void setUp(ElkNode root) {
        root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        root.setProperty(CoreOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
        root.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        root.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        root.setProperty(CoreOptions.RANDOM_SEED, 1);
        root.setProperty(CoreOptions.PADDING, new ElkPadding(0));
        space(root);
    }

    private static void space(ElkNode frame) {
        frame.setProperty(CoreOptions.SPACING_NODE_NODE, BETWEEN_NODES);
        frame.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_LAYERS);
    }

    private void addChildren(NodeId parent, ElkNode frame) {
        for (Node child : diagram.children(parent)) {
            ElkNode shape = ElkGraphUtil.createNode(frame);
            shape.setDimensions(child.bounds().width(), child.bounds().height());
            shapes.put(child.id(), shape);
            if (!diagram.children(child.id()).isEmpty()) {
                double header = Frames.header(catalogue.node(child.kind()).shape());
                double side = Frames.PADDING + GRID;
                shape.setProperty(CoreOptions.PADDING, new ElkPadding(header + GRID, side, side, side));
                space(shape);
                addChildren(child.id(), shape);
            }
        }
    }

    private ElkNode shape(NodeId id) {
        return Objects.requireNonNull(shapes.get(id));
    }

    /// Connections between a frame and what stands in it say nothing about places.
    private boolean isBetweenStrangers(Edge edge) {
        return !edge.from().equals(edge.to())
                && diagram.ancestors(edge.from()).stream().noneMatch(node -> node.id().equals(edge.to()))
                && diagram.ancestors(edge.to()).stream().noneMatch(node -> node.id().equals(edge.from()));
    }

    private void place(NodeId parent, Point origin, Draft draft) {
        for (Node child : diagram.children(parent)) {
            ElkNode shape = shape(child.id());
            boolean isFrame = !diagram.children(child.id()).isEmpty();
            Point corner = new Point(snapped(origin.x() + shape.getX()), snapped(origin.y() + shape.getY()));
            double width = isFrame ? Math.ceil(shape.getWidth() / GRID) * GRID : child.bounds().width();
            double height = isFrame ? Math.ceil(shape.getHeight() / GRID) * GRID : child.bounds().height();
            draft.put(child.withBounds(new Bounds(corner.x(), corner.y(), width, height)));
            place(child.id(), corner, draft);
        }
    }

    private static double snapped(double value) {
        return Math.round(value / GRID) * GRID;
    }
}
