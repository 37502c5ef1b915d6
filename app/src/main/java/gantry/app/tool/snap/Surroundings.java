package gantry.app.tool.snap;

import gantry.app.editor.Viewport;
import gantry.app.tool.Scene;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Bounds;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a box can align with where it is: only what is visible, and only the nearest of it, as it is shown.
///
/// @param frame    what it stands in or would be dropped into; empty on the canvas
/// @param siblings what stands in the same frame
/// @param others   what stands elsewhere; the frames around `frame` are too far out to say anything
public record Surroundings(Optional<Enclosure> frame, List<Bounds> siblings, List<Bounds> others) {

    /// Nothing to align with.
    public static final Surroundings NONE = new Surroundings(Optional.empty(), List.of(), List.of());

    private static final int MOST_SIBLINGS = 100;
    private static final int MOST_OTHERS = 12;

    /// How far around the box others are looked for first, in world units; doubled until enough are found.
    private static final double FIRST_SEARCH = 256;

    /// A frame from inside.
    ///
    /// @param border its bounds
    /// @param room   where children stand without making it grow
    public record Enclosure(Bounds border, Bounds room) {}

    /// @param home    the frame that holds the box or would take it
    /// @param leftOut what is dragged; nothing of it and nothing inside it counts
    public static Surroundings of(Scene scene, NodeId home, Set<NodeId> leftOut, Bounds box, Viewport viewport) {
        Bounds visible = viewport.visible();
        Optional<Enclosure> frame = scene.bounds(home)
                .flatMap(border -> scene.room(home).map(room -> new Enclosure(border, room)));
        List<Bounds> siblings = scene.children(home).stream()
                .filter(node -> node.bounds().intersects(visible) && !leftOut.contains(node.id()))
                .map(Node::bounds)
                .toList();
        List<Bounds> others = others(scene, home, leftOut, box, visible);
        return new Surroundings(frame, nearest(siblings, box, MOST_SIBLINGS), nearest(others, box, MOST_OTHERS));
    }

    private static List<Bounds> others(
            Scene scene, NodeId home, Set<NodeId> leftOut, Bounds box, Bounds visible) {
        double reach = FIRST_SEARCH;
        while (true) {
            Bounds area = box.grow(reach);
            List<Bounds> found = scene.in(area.intersection(visible).orElse(area)).stream()
                    .filter(node -> !node.parent().equals(home) && !scene.isWithin(home, Set.of(node.id())))
                    .filter(node -> node.bounds().intersects(visible) && !scene.isWithin(node.id(), leftOut))
                    .map(Node::bounds)
                    .toList();
            if (found.size() >= MOST_OTHERS || area.contains(visible)) {
                return found;
            }
            reach *= 2;
        }
    }

    private static List<Bounds> nearest(List<Bounds> boxes, Bounds box, int most) {
        if (boxes.size() <= most) {
            return boxes;
        }
        double[] distances = boxes.stream().mapToDouble(other -> distance(other, box)).sorted().toArray();
        double farthest = distances[most - 1];
        return boxes.stream().filter(other -> distance(other, box) <= farthest).limit(most).toList();
    }

    /// The length of the shortest line between two boxes; 0 where they touch.
    static double distance(Bounds one, Bounds other) {
        double across = Math.max(0, Math.max(one.x() - other.right(), other.x() - one.right()));
        double down = Math.max(0, Math.max(one.y() - other.bottom(), other.y() - one.bottom()));
        return Math.hypot(across, down);
    }
}
