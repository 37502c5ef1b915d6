package gantry.export.layout;

import gantry.model.CancelToken;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.GreedySwitchType;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/// Places boxes that hang together in layers from left to right along their links, by the Eclipse Layout Kernel.
///
/// The kernel says in which layer a box stands and where from top to bottom. How far the layers are apart follows from
/// the labels and the number of lines between them, which differ from layer to layer.
final class Layers {

    /// The kernel must know its options before it lays out anything; saying so once is enough, and takes a while.
    private static final LayoutMetaDataService OPTIONS = options();

    /// Between the beginnings of two parallel lines, in world units.
    private static final double LANE = 8;

    /// More lanes than this make no more room.
    private static final int MOST_LANES = 8;

    /// Around a label, in world units.
    private static final double LABEL_MARGIN = 48;

    /// A wider label is cut.
    private static final double LABEL_MOST = 200;

    private final List<Box> boxes;
    private final List<Link> links;
    private final Map<NodeId, ElkNode> shapes = new LinkedHashMap<>();

    private Layers(List<Box> boxes, List<Link> links) {
        this.boxes = boxes;
        this.links = links;
    }

    private static LayoutMetaDataService options() {
        LayoutMetaDataService service = LayoutMetaDataService.getInstance();
        service.registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
        return service;
    }

    /// The top left corners from the origin; `links` must not form circles.
    ///
    /// @throws java.util.concurrent.CancellationException when `token` is cancelled
    static Map<NodeId, Point> of(List<Box> boxes, List<Link> links, CancelToken token) {
        return new Layers(boxes, links).place(token);
    }

    private Map<NodeId, Point> place(CancelToken token) {
        ElkNode root = ElkGraphUtil.createGraph();
        setUp(root);
        Set<NodeId> comments = comments();
        boxes.stream()
                .sorted(Comparator.comparingDouble((Box box) -> box.old().center().y())
                        .thenComparingDouble(box -> box.old().x()))
                .forEach(box -> add(root, box, comments.contains(box.id())));
        for (Link link : links) {
            ElkEdge edge = ElkGraphUtil.createSimpleEdge(shape(link.from()), shape(link.to()));
            edge.setProperty(LayeredOptions.PRIORITY_SHORTNESS, (int) Math.ceil(link.weight()));
            edge.setProperty(LayeredOptions.PRIORITY_STRAIGHTNESS, (int) Math.ceil(link.weight()));
        }
        new LayeredLayoutProvider().layout(root, new CancellableMonitor(token));
        token.throwIfCancelled();
        return spread();
    }

    private static void setUp(ElkNode root) {
        root.setProperty(CoreOptions.ALGORITHM, OPTIONS.getAlgorithmData(LayeredOptions.ALGORITHM_ID).getId());
        root.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
        root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        root.setProperty(LayeredOptions.RANDOM_SEED, 1);
        root.setProperty(LayeredOptions.PADDING, new ElkPadding(0));
        root.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE, Spacing.BETWEEN_BOXES);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, Spacing.BETWEEN_LAYERS);
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE, 2 * LANE);
        root.setProperty(LayeredOptions.SPACING_COMMENT_NODE, 2 * LANE);
        root.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.PREFER_NODES);
        root.setProperty(LayeredOptions.CROSSING_MINIMIZATION_GREEDY_SWITCH_TYPE, GreedySwitchType.TWO_SIDED);
        root.setProperty(LayeredOptions.THOROUGHNESS, 4);
    }

    private void add(ElkNode root, Box box, boolean isComment) {
        ElkNode shape = ElkGraphUtil.createNode(root);
        shape.setDimensions(box.size().width(), box.size().height());
        if (isComment) {
            shape.setProperty(LayeredOptions.COMMENT_BOX, true);
        }
        shapes.put(box.id(), shape);
    }

    /// Notes that point to one box each stand beside it instead of in a layer of their own.
    private Set<NodeId> comments() {
        Set<NodeId> notes = new HashSet<>();
        boxes.stream().filter(box -> box.role() == Box.Role.NOTE).map(Box::id).forEach(notes::add);
        Set<NodeId> comments = new HashSet<>();
        for (NodeId note : notes) {
            List<Link> own = links.stream().filter(link -> link.touches(note)).toList();
            boolean isToBox = own.stream().allMatch(link -> !notes.contains(link.from()) || !notes.contains(link.to()));
            if (own.size() == 1 && isToBox) {
                comments.add(note);
            }
        }
        return comments;
    }

    private ElkNode shape(NodeId id) {
        return Objects.requireNonNull(shapes.get(id));
    }

    private Bounds kernelBounds(Box box) {
        ElkNode shape = shape(box.id());
        return new Bounds(shape.getX(), shape.getY(), shape.getWidth(), shape.getHeight());
    }

    /// Sets the layers apart as far as what runs between them needs.
    private Map<NodeId, Point> spread() {
        List<List<Box>> layers = layers();
        Map<NodeId, Integer> layerOf = new LinkedHashMap<>();
        for (int index = 0; index < layers.size(); index++) {
            for (Box box : layers.get(index)) {
                layerOf.put(box.id(), index);
            }
        }
        double top = boxes.stream().mapToDouble(box -> shape(box.id()).getY()).min().orElse(0);
        Map<NodeId, Point> places = new LinkedHashMap<>();
        double x = 0;
        for (int index = 0; index < layers.size(); index++) {
            Bounds area = Bounds.around(layers.get(index).stream().map(this::kernelBounds).toList());
            for (Box box : layers.get(index)) {
                ElkNode shape = shape(box.id());
                double left = Spacing.snapped(x + shape.getX() - area.x());
                places.put(box.id(), new Point(left, Spacing.snapped(shape.getY() - top)));
            }
            x = Spacing.snappedUp(x + area.width() + gapAfter(index, layerOf));
        }
        return places;
    }

    /// Boxes whose stretches from left to right overlap stand in one layer.
    private List<List<Box>> layers() {
        List<Box> order = new ArrayList<>(boxes);
        order.sort(Comparator.comparingDouble(box -> shape(box.id()).getX()));
        List<List<Box>> layers = new ArrayList<>();
        double right = Double.NEGATIVE_INFINITY;
        for (Box box : order) {
            Bounds bounds = kernelBounds(box);
            if (bounds.x() > right) {
                layers.add(new ArrayList<>());
            }
            layers.getLast().add(box);
            right = Math.max(right, bounds.right());
        }
        return layers;
    }

    private double gapAfter(int index, Map<NodeId, Integer> layerOf) {
        int lines = 0;
        double label = 0;
        for (Link link : links) {
            int from = Objects.requireNonNull(layerOf.get(link.from()));
            int to = Objects.requireNonNull(layerOf.get(link.to()));
            if (Math.min(from, to) <= index && Math.max(from, to) > index) {
                lines++;
                label = Math.max(label, Math.abs(to - from) == 1 ? link.label() : 0);
            }
        }
        double lanes = LANE * Math.clamp(lines - 2L, 0, MOST_LANES);
        double text = label == 0 ? 0 : Math.min(label, LABEL_MOST) + LABEL_MARGIN;
        return Math.max(Spacing.BETWEEN_LAYERS + lanes, text);
    }
}
