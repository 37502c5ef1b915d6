package gantry.app.tool;

import gantry.model.diagram.Creation;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Frames;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Adds new elements where there is room beside those that are there.
public final class Spots {

    /// The distance kept from other elements, in world units.
    private static final double GAP = 16;

    /// The same on the canvas, where connections lead from one frame to the other.
    private static final double WIDE_GAP = 64;

    /// How far from the wanted place room is looked for, in steps of the element's size.
    private static final int MOST_STEPS = 6;

    /// On the canvas, a step up or down counts as much as this many to the side: drawings are wider than high.
    private static final double UPRIGHT = 2;

    /// The way around to the other side of the drawing that is gone for the better side, in world units.
    private static final double DETOUR = 160;

    private Spots() {}

    /// Adds an element as near to the one around `middle` as there is room. A frame without room grows.
    public static Creation.Added add(Workbench bench, Diagram diagram, NodeKind kind, NodeId parent, Point middle) {
        Point corner = Creation.snapped(middle.plus(-kind.size().width() / 2, -kind.size().height() / 2));
        Bounds wanted = Bounds.of(corner, kind.size());
        Optional<Node> frame = diagram.node(parent);
        if (frame.isEmpty()) {
            Bounds free = onCanvas(diagram, wanted, isStart(bench, kind));
            return bench.creation().add(diagram, kind.id(), parent, free.origin());
        }
        return inside(bench, diagram, frame.get(), wanted)
                .map(free -> bench.creation().add(diagram, kind.id(), parent, free.origin()))
                .orElseGet(() -> bench.creation().addAfter(diagram, kind.id(), parent, Optional.empty()));
    }

    private static Optional<Bounds> inside(Workbench bench, Diagram diagram, Node frame, Bounds wanted) {
        Shape shape = bench.catalogue().node(frame.kind()).shape();
        List<Bounds> taken = taken(diagram, frame.id(), GAP);
        return around(wanted).stream()
                .filter(place -> taken.stream().noneMatch(place::intersects))
                .filter(place -> frame.bounds().contains(Frames.around(place, shape)))
                .findFirst();
    }

    private static List<Bounds> taken(Diagram diagram, NodeId parent, double gap) {
        return diagram.children(parent).stream().map(node -> node.bounds().grow(gap - 1)).toList();
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

    /// Whether connections only begin at elements of this kind: those stand on the left, where one begins to read.
    private static boolean isStart(Workbench bench, NodeKind kind) {
        return bench.catalogue().rows().stream().noneMatch(row -> row.to().equals(kind.id()))
                && bench.catalogue().rows().stream().anyMatch(row -> row.from().equals(kind.id()));
    }

    /// Beside the large frames that cover most of the view, and in line with what stands there.
    private static Bounds onCanvas(Diagram diagram, Bounds wanted, boolean isLeft) {
        List<Bounds> taken = taken(diagram, NodeId.CANVAS, GAP);
        var across = new ArrayList<>(List.of(wanted.x()));
        var down = new ArrayList<>(List.of(wanted.y()));
        for (Node node : diagram.children(NodeId.CANVAS)) {
            Bounds box = node.bounds();
            across.addAll(List.of(box.x(), box.x() - WIDE_GAP - wanted.width(), box.right() + WIDE_GAP));
            down.addAll(List.of(box.y(), box.y() - 2 * GAP - wanted.height(), box.bottom() + 2 * GAP));
        }
        return nearest(new LinkedHashSet<>(across), new LinkedHashSet<>(down), taken, wanted, isLeft);
    }

    /// The nearest free crossing of the lines; the earlier one of two that are equally near. Large drawings have millions
    /// of crossings, so whether a place is free is asked only where it is nearer than the best so far.
    private static Bounds nearest(
            Set<Double> across, Set<Double> down, List<Bounds> taken, Bounds wanted, boolean isLeft) {
        Bounds best = wanted;
        double least = Double.POSITIVE_INFINITY;
        for (double x : across) {
            if (distance(Bounds.of(new Point(x, wanted.y()), wanted.size()), wanted, isLeft) >= least) {
                continue;
            }
            for (double y : down) {
                Bounds place = Bounds.of(new Point(x, y), wanted.size());
                double distance = distance(place, wanted, isLeft);
                if (distance < least && taken.stream().noneMatch(place::intersects)) {
                    best = place;
                    least = distance;
                }
            }
        }
        return best;
    }

    private static double distance(Bounds place, Bounds wanted, boolean isLeft) {
        double across = place.x() - wanted.x();
        double way = Math.hypot(across, UPRIGHT * (place.y() - wanted.y()));
        return across != 0 && across < 0 != isLeft ? way + DETOUR : way;
    }
}
