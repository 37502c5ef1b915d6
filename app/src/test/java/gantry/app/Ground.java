package gantry.app;

import static gantry.app.Drawings.node;

import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Bounds;
import gantry.model.kinds.network.Region;

/// The ground of journeys that begin with a drawing: a Region, and if need be a frame in it.
final class Ground {

    static final NodeId REGION = new NodeId("n1");
    static final NodeId INNER = new NodeId("n2");

    private Ground() {}

    static Node region() {
        return node(REGION.value(), Region.ID, NodeId.CANVAS, new Bounds(40, 40, 720, 480));
    }

    /// Something in the Region, or in what stands in it.
    static Node inside(NodeId frame, String id, String kind, double x, double y) {
        return node(id, kind, frame, new Bounds(x, y, 176, 64));
    }

    static Node innerFrame(String kind) {
        return node(INNER.value(), kind, REGION, new Bounds(72, 100, 640, 380));
    }
}
