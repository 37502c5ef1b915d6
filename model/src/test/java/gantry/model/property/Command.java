package gantry.model.property;

import gantry.model.diagram.Axis;
import gantry.model.diagram.ConnectionRules;
import gantry.model.diagram.ContainmentRules;
import gantry.model.diagram.Creation;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Edits;
import gantry.model.diagram.ElementId;
import gantry.model.diagram.Folding;
import gantry.model.diagram.Fragment;
import gantry.model.diagram.Layers;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Operations;
import gantry.model.diagram.Pasting;
import gantry.model.diagram.SampleKinds;
import gantry.model.diagram.Stacking;
import gantry.model.diagram.Trait;
import gantry.model.geometry.Anchor;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.geometry.Side;
import gantry.model.geometry.Way;
import gantry.model.kind.Category;
import gantry.model.kind.LineStyle;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// One random edit. Its numbers choose among what the diagram holds when it runs, so it can follow any other command.
record Command(Verb verb, int a, int b, int c) {

    private static final Operations OPERATIONS = new Operations(SampleKinds.CATALOGUE);

    enum Verb {
        ADD,
        MOVE,
        DROP,
        RESIZE,
        CONNECT,
        BEND,
        SET,
        RENAME,
        REMOVE,
        PASTE,
        MUTE,
        FRONT,
        BACK,
        ALIGN,
        SPREAD,
        GROUP,
        UNGROUP,
        TITLE,
        MARK,
        FOLD,
        LAYER,
        STEP
    }

    static Command random(Random random) {
        Verb verb = random.nextInt(3) == 0 ? Verb.ADD : Verb.values()[random.nextInt(Verb.values().length)];
        return new Command(verb, random.nextInt(1000), random.nextInt(1000), random.nextInt(1000));
    }

    Diff run(Diagram diagram) {
        if (diagram.isEmpty() && verb != Verb.TITLE && verb != Verb.LAYER) {
            return add(diagram);
        }
        return switch (verb) {
            case ADD -> add(diagram);
            case MOVE -> OPERATIONS.move(diagram, some(diagram), b - 500, c - 500);
            case DROP -> drop(diagram);
            case RESIZE -> OPERATIONS.resize(diagram, node(diagram, a).id(), new Bounds(b - 500, c - 500, b, c));
            case CONNECT -> connect(diagram);
            case BEND -> bend(diagram);
            case SET -> Edits.set(diagram, some(diagram), SampleKinds.COUNT, (long) b % 5);
            case RENAME -> Edits.rename(diagram, node(diagram, a).id(), "name-" + b % 5);
            case REMOVE -> Operations.remove(diagram, List.of(element(diagram)));
            case PASTE -> paste(diagram);
            case MUTE -> Edits.mute(diagram, element(diagram), "rule-" + b % 3, "reason " + c);
            case FRONT -> Stacking.toFront(diagram, some(diagram));
            case BACK -> Stacking.toBack(diagram, some(diagram));
            case ALIGN -> OPERATIONS.align(diagram, some(diagram), Side.values()[c % 4]);
            case SPREAD -> OPERATIONS.distribute(diagram, some(diagram), Axis.values()[c % 2]);
            case GROUP -> new Creation(SampleKinds.CATALOGUE)
                    .enclose(diagram, List.of(node(diagram, a).id()), SampleKinds.GROUP)
                    .diff();
            case UNGROUP -> new Creation(SampleKinds.CATALOGUE).dissolve(diagram, some(diagram));
            case MARK -> Operations.mark(
                    diagram, some(diagram), b % 2 == 0 ? Trait.PINNED : Trait.LOCKED, c % 3 == 0);
            case FOLD -> b % 3 == 0
                    ? new Folding(SampleKinds.CATALOGUE).reveal(diagram, List.of(element(diagram)))
                    : c % 2 == 0
                            ? new Folding(SampleKinds.CATALOGUE).collapse(diagram, some(diagram))
                            : new Folding(SampleKinds.CATALOGUE).expand(diagram, some(diagram));
            case LAYER -> Layers.hiddenIn(diagram.header())
                    .with(Category.values()[b % Category.values().length], c % 2 == 0)
                    .with(LineStyle.values()[a % LineStyle.values().length], c % 3 == 0)
                    .setOn(diagram);
            case STEP -> c % 2 == 0
                    ? Stacking.forward(diagram, some(diagram))
                    : Stacking.backward(diagram, some(diagram));
            case TITLE -> Edits.retitle(diagram, "Title " + a % 3);
        };
    }

    private static Node node(Diagram diagram, int choice) {
        return List.copyOf(diagram.nodes()).get(choice % diagram.nodes().size());
    }

    private List<NodeId> some(Diagram diagram) {
        return List.of(
                node(diagram, a).id(), node(diagram, b).id(), node(diagram, c).id());
    }

    private ElementId element(Diagram diagram) {
        int count = diagram.nodes().size() + diagram.edges().size();
        int choice = a % count;
        return choice < diagram.nodes().size()
                ? node(diagram, choice).id()
                : List.copyOf(diagram.edges()).get(choice - diagram.nodes().size()).id();
    }

    private Diff add(Diagram diagram) {
        var kinds = SampleKinds.CATALOGUE.nodes();
        String kind = a % 20 == 0 ? "future.kind" : kinds.get(a % kinds.size()).id();
        NodeId near = diagram.isEmpty() ? NodeId.CANVAS : node(diagram, b).id();
        Optional<NodeId> parent = new ContainmentRules(SampleKinds.CATALOGUE).nearest(diagram, near, kind);
        return parent.map(frame -> new Creation(SampleKinds.CATALOGUE).add(diagram, kind, frame, new Point(b, c)))
                .map(Creation.Added::diff)
                .orElse(Diff.NONE);
    }

    private Diff drop(Diagram diagram) {
        Node dragged = node(diagram, a);
        NodeId target = node(diagram, b).id();
        boolean isInside = target.equals(dragged.id())
                || diagram.ancestors(target).stream().anyMatch(frame -> frame.id().equals(dragged.id()));
        return isInside
                ? Diff.NONE
                : new ContainmentRules(SampleKinds.CATALOGUE)
                        .nearest(diagram, target, dragged.kind())
                        .map(frame -> OPERATIONS.drop(diagram, List.of(dragged.id()), c - 500, b - 500, frame))
                        .orElse(Diff.NONE);
    }

    private Diff connect(Diagram diagram) {
        NodeId from = node(diagram, a).id();
        NodeId to = node(diagram, b).id();
        var creation = new Creation(SampleKinds.CATALOGUE);
        return switch (new ConnectionRules(SampleKinds.CATALOGUE).judge(diagram, from, to)) {
            case ConnectionRules.Allowed(var rows) -> creation.connect(diagram, rows.get(c % rows.size()), from, to)
                    .diff();
            case ConnectionRules.Reversed(var rows) -> creation.connect(diagram, rows.getFirst(), to, from)
                    .diff();
            case ConnectionRules.Refused _ -> creation.annotate(diagram, from, to).diff();
        };
    }

    private Diff bend(Diagram diagram) {
        List<Edge> edges = List.copyOf(diagram.edges());
        return edges.isEmpty()
                ? Diff.NONE
                : Operations.setWay(diagram, edges.get(a % edges.size()).id(), new Way(
                        List.of(new Point(b, c), new Point(b + 0.25, a)),
                        c % 2 == 0 ? Optional.empty() : Optional.of(new Anchor(Side.values()[a % 4], b % 5 / 4.0)),
                        Optional.empty()));
    }

    private Diff paste(Diagram diagram) {
        Fragment fragment = Fragment.of(diagram, some(diagram));
        return new Pasting(SampleKinds.CATALOGUE)
                .paste(diagram, fragment, new Point(b, c), node(diagram, c).id())
                .diff();
    }
}
