package gantry.model.diagram;

import java.util.Optional;

/// What always holds in a diagram: every parent and both ends of every connection exist, and no node is inside itself.
/// All methods throw an [IllegalArgumentException] where that isn't so.
record Soundness(Table<NodeId, Node> nodes, Table<EdgeId, Edge> edges) {

    void require() {
        nodes.values().forEach(this::require);
        edges.values().forEach(this::require);
    }

    /// Looks at what a change to a sound diagram can have broken.
    ///
    /// @param mayOrphan whether the change removes something: only that can orphan elements that it doesn't name, so only
    ///                  then is everything looked at
    void requireAfter(Diff diff, boolean mayOrphan) {
        if (mayOrphan) {
            require();
            return;
        }
        diff.elements().flatMap(change -> change.after().stream()).forEach(element -> {
            switch (element) {
                case Node node -> require(node);
                case Edge edge -> require(edge);
            }
        });
    }

    private void require(Node node) {
        int depth = 0;
        NodeId parent = node.parent();
        while (!parent.equals(NodeId.CANVAS)) {
            Optional<Node> frame = nodes.get(parent);
            if (frame.isEmpty()) {
                throw new IllegalArgumentException("node " + node.id() + " stands in " + parent + ", which is missing");
            }
            if (++depth > nodes.size()) {
                throw new IllegalArgumentException("node " + node.id() + " stands inside itself");
            }
            parent = frame.get().parent();
        }
    }

    private void require(Edge edge) {
        if (!nodes.containsKey(edge.from()) || !nodes.containsKey(edge.to())) {
            throw new IllegalArgumentException(
                    "connection " + edge.id() + " joins " + edge.from() + " and " + edge.to() + ", one is missing");
        }
    }
}
