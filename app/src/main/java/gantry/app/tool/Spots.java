package gantry.app.tool;

import gantry.model.diagram.Creation;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Frames;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.geometry.Size;
import gantry.model.kind.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds room for a new element beside those that are there.
public final class Spots {

    /// The distance kept from other elements, in world units.
    private static final double GAP = 16;

    /// How far from the wanted place room is looked for, in steps of the element's size.
    private static final int MOST_STEPS = 6;

    private Spots() {}

    /// The free place nearest to the one around `middle`, within the frame as long as it has room; the wanted place
    /// itself when nothing is free near by.
    public static Bounds free(Workbench bench, Diagram diagram, NodeId parent, Size size, Point middle) {
        Point corner = Creation.snapped(middle.plus(-size.width() / 2, -size.height() / 2));
        Bounds wanted = Bounds.of(corner, size);
        List<Bounds> taken = diagram.children(parent).stream()
                .map(node -> node.bounds().grow(GAP - 1))
                .toList();
        List<Bounds> free = around(wanted).stream()
                .filter(place -> taken.stream().noneMatch(place::intersects))
                .toList();
        Optional<Node> frame = diagram.node(parent);
        Shape shape = frame.map(node -> bench.catalogue().node(node.kind()).shape()).orElse(Shape.FRAME);
        Bounds room = frame.map(Node::bounds).orElse(diagram.bounds());
        return free.stream()
                .filter(place -> parent.equals(NodeId.CANVAS) || room.contains(Frames.around(place, shape)))
                .findFirst()
                .or(() -> free.stream().findFirst())
                .orElse(wanted);
    }

    /// Places on a raster around `wanted`, nearest first.
    private static List<Bounds> around(Bounds wanted) {
        double across = Math.max(Creation.GRID, Creation.snapped(new Point(wanted.width() / 2 + GAP, 0)).x());
        double down = Math.max(Creation.GRID, Creation.snapped(new Point(0, wanted.height() / 2 + GAP)).y());
        var places = new ArrayList<Bounds>();
        for (int row = -MOST_STEPS; row <= MOST_STEPS; row++) {
            for (int column = -MOST_STEPS; column <= MOST_STEPS; column++) {
                places.add(wanted.translate(column * across, row * down));
            }
        }
        places.sort(Comparator.comparingDouble(place -> place.origin().distance(wanted.origin())));
        return places;
    }
}
