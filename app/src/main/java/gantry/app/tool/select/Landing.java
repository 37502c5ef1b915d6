package gantry.app.tool.select;

import gantry.app.text.Texts;
import gantry.app.tool.Workbench;
import gantry.model.diagram.ContainmentRules;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Where dragged nodes would go if they were dropped now.
///
/// @param diff      the drop; while it is refused, the nodes only float
/// @param highlight the frame that would take nodes which it doesn't hold yet
/// @param isRefused true when some node may stand nowhere here
/// @param message   what differs from what the pointer suggests; empty when nothing does
record Landing(Diff diff, Optional<NodeId> highlight, boolean isRefused, String message) {

    private static final Texts TEXTS = Texts.of(Landing.class);

    /// @param under the frame under the pointer, or the canvas
    static Landing of(Workbench bench, Diagram diagram, Set<NodeId> nodes, NodeId under, Drag drag) {
        Map<NodeId, List<NodeId>> byHome = new LinkedHashMap<>();
        for (NodeId id : nodes) {
            if (diagram.ancestors(id).stream().anyMatch(frame -> nodes.contains(frame.id()))) {
                continue;
            }
            Node node = diagram.require(id);
            Optional<NodeId> home = hiddenHome(bench, diagram, node, drag)
                    .or(() -> home(bench.containment(), diagram, node, under))
                    .or(() -> stays(diagram, node, drag) ? Optional.of(node.parent()) : Optional.empty());
            if (home.isEmpty()) {
                Diff floating = bench.operations().drop(diagram, nodes, drag.dx(), drag.dy(), NodeId.CANVAS);
                return new Landing(
                        floating, Optional.empty(), true, bench.whereItBelongs(bench.catalogue().node(node.kind())));
            }
            byHome.computeIfAbsent(home.get(), frame -> new ArrayList<>()).add(id);
        }
        String message = detour(bench, diagram, byHome, under);
        return new Landing(drops(bench, diagram, byHome, drag), highlight(diagram, byHome), false, message);
    }

    /// A frame in a hidden layer can't be under the pointer; it keeps what it holds as long as that stays inside it.
    private static Optional<NodeId> hiddenHome(Workbench bench, Diagram diagram, Node node, Drag drag) {
        return diagram.node(node.parent())
                .filter(frame -> bench.scene(diagram).bounds(frame.id()).isEmpty())
                .filter(frame -> frame.bounds().contains(node.bounds().translate(drag.dx(), drag.dy()).center()))
                .map(Node::id);
    }

    /// The nearest frame around the pointer that may hold the node; the one that holds it already always may.
    private static Optional<NodeId> home(ContainmentRules rules, Diagram diagram, Node node, NodeId under) {
        NodeId frame = under;
        while (!frame.equals(node.parent()) && !rules.accepts(diagram, frame, node.kind())) {
            if (frame.equals(NodeId.CANVAS)) {
                return Optional.empty();
            }
            frame = diagram.require(frame).parent();
        }
        return Optional.of(frame);
    }

    /// The frame that would take the first of `nodes` at `under`; the one that holds it where nothing there may.
    static NodeId likelyHome(Workbench bench, Diagram diagram, Set<NodeId> nodes, NodeId under) {
        return nodes.stream()
                .findFirst()
                .map(diagram::require)
                .map(node -> home(bench.containment(), diagram, node, under).orElse(node.parent()))
                .orElse(under);
    }

    /// A node that still touches its frame stays in it, and the frame grows.
    private static boolean stays(Diagram diagram, Node node, Drag drag) {
        return diagram.node(node.parent())
                .filter(frame -> frame.bounds().intersects(node.bounds().translate(drag.dx(), drag.dy())))
                .isPresent();
    }

    private static Diff drops(Workbench bench, Diagram diagram, Map<NodeId, List<NodeId>> byHome, Drag drag) {
        Diff diff = Diff.NONE;
        Diagram changed = diagram;
        for (Map.Entry<NodeId, List<NodeId>> entry : byHome.entrySet()) {
            Diff drop = bench.operations().drop(changed, entry.getValue(), drag.dx(), drag.dy(), entry.getKey());
            diff = diff.then(drop);
            changed = changed.apply(drop);
        }
        List<NodeId> moved = byHome.values().stream().flatMap(List::stream).toList();
        return byHome.size() < 2 ? diff : diff.then(CarriedBends.of(diagram, changed, moved));
    }

    private static boolean isNew(Diagram diagram, Map.Entry<NodeId, List<NodeId>> entry) {
        return entry.getValue().stream().anyMatch(id -> !diagram.require(id).parent().equals(entry.getKey()));
    }

    private static Optional<NodeId> highlight(Diagram diagram, Map<NodeId, List<NodeId>> byHome) {
        return byHome.entrySet().stream()
                .filter(entry -> isNew(diagram, entry))
                .map(Map.Entry::getKey)
                .filter(home -> !home.equals(NodeId.CANVAS))
                .findFirst();
    }

    private static String detour(
            Workbench bench, Diagram diagram, Map<NodeId, List<NodeId>> byHome, NodeId under) {
        return byHome.entrySet().stream()
                .filter(entry -> isNew(diagram, entry) && !entry.getKey().equals(under))
                .findFirst()
                .map(entry -> TEXTS.get("detour", bench.called(diagram, entry.getValue()),
                        bench.called(diagram, under), bench.called(diagram, entry.getKey())))
                .orElseGet(() -> stay(bench, diagram, byHome, under));
    }

    /// What is dragged over a frame that may not hold it looks as if it stood there.
    private static String stay(
            Workbench bench, Diagram diagram, Map<NodeId, List<NodeId>> byHome, NodeId under) {
        List<NodeId> around = under.equals(NodeId.CANVAS)
                ? List.of()
                : Stream.concat(diagram.ancestors(under).stream().map(Node::id), Stream.of(NodeId.CANVAS)).toList();
        return byHome.entrySet().stream()
                .filter(entry -> around.contains(entry.getKey()))
                .findFirst()
                .map(entry -> TEXTS.get("stays", bench.called(diagram, entry.getValue()),
                        bench.called(diagram, under), bench.called(diagram, entry.getKey())))
                .orElse("");
    }
}
