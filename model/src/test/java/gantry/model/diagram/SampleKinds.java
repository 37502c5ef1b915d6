package gantry.model.diagram;

import gantry.model.kind.Cardinality;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Category;
import gantry.model.kind.Condition;
import gantry.model.kind.ConnectionKind;
import gantry.model.kind.Containment;
import gantry.model.kind.Flag;
import gantry.model.kind.LineStyle;
import gantry.model.kind.ListOf;
import gantry.model.kind.NameRule;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Reference;
import gantry.model.kind.Refusal;
import gantry.model.kind.Shape;
import gantry.model.kind.Start;
import gantry.model.kind.Structure;
import gantry.model.kind.Values;
import gantry.model.kind.Whole;
import java.util.List;

/// A small catalogue with one kind of each sort, so that tests of the diagram don't depend on the real kinds.
public final class SampleKinds {

    public static final String REGION = "sample.region";
    public static final String CLUSTER = "sample.cluster";
    public static final String SERVICE = "sample.service";
    public static final String TASK = "sample.task";
    public static final String QUEUE = "sample.queue";
    public static final String REGISTRY = "sample.registry";
    public static final String NOTE = "sample.note";
    public static final String GROUP = "sample.group";
    public static final String FUNCTION = "sample.function";
    public static final String URL = "sample.url";

    public static final String RUNS = "runs";
    public static final String SENDS = "sends";
    public static final String READS = "reads";
    public static final String ARROW = "arrow";

    public static final Property<Long> COUNT = Property.of("count", Whole.between(0, 100)).fallback(1L);
    public static final Property<Boolean> EXTERNAL = Property.of("external", new Flag()).fallback(false);
    public static final Property<Boolean> CLOSED = Property.of("closed", new Flag()).fallback(false);
    public static final Property<String> DEAD_LETTERS = Property.of("deadLetters", Reference.to(QUEUE));
    public static final Property<Values> LINKS = Property.of(
            "links", Structure.of(Property.of("queues", ListOf.of(Reference.to(QUEUE)))));

    private static final NameRule IN_PARENT = new NameRule("[a-z0-9-]{1,20}", "small letters", 20, true, false,
            NameRule.Scope.PARENT);
    private static final NameRule IN_REGION = new NameRule("[A-Za-z0-9]{1,8}", "letters and digits", 8, false, true,
            NameRule.Scope.REGION);

    public static final Catalogue CATALOGUE = new Catalogue(
            List.of(region(), cluster(), service(), task(), queue(), registry(), note(), group(), function(), url()),
            List.of(
                    ConnectionKind.of(RUNS, "Runs", "runs", LineStyle.STRUCTURE),
                    ConnectionKind.of(SENDS, "Sends", "sends to", LineStyle.ACCESS),
                    ConnectionKind.of(READS, "Reads", "reads from", LineStyle.ACCESS),
                    ConnectionKind.of(ARROW, "Arrow", "points to", LineStyle.ANNOTATION)
                            .free()));

    private SampleKinds() {}

    private static NodeKind region() {
        return NodeKind.of(REGION)
                .title("Region")
                .category(Category.BOUNDARIES)
                .shape(Shape.FRAME)
                .size(400, 240)
                .inside(Containment.in(Containment.CANVAS))
                .properties(COUNT)
                .build();
    }

    private static NodeKind cluster() {
        return NodeKind.of(CLUSTER)
                .title("Cluster")
                .category(Category.ECS)
                .shape(Shape.FRAME)
                .size(240, 128)
                .inside(Containment.in(REGION))
                .names(IN_PARENT, "cluster")
                .build();
    }

    private static NodeKind service() {
        return NodeKind.of(SERVICE)
                .title("Service")
                .category(Category.ECS)
                .properties(COUNT, EXTERNAL)
                .inside(Containment.in(CLUSTER))
                .names(IN_PARENT, "web")
                .starter((parent, siblings) -> new Start("", Values.EMPTY.with(COUNT, siblings.size() + 1L)))
                .to(RUNS, TASK, Cardinality.out(1, 1, "exactly 1"), "runs it")
                .to(SENDS, QUEUE, Cardinality.out(0, 2, "0..2"), "sends messages")
                .to(READS, QUEUE, Cardinality.ANY, "reads messages")
                .refuses(
                        Refusal.of(SERVICE, REGISTRY, "A service pulls no images.", "service -> task -> registry"),
                        Refusal.of(SERVICE, TASK, "An external service runs nothing.", "")
                                .when(Condition.when(EXTERNAL, true)),
                        Refusal.of(SERVICE, QUEUE, "A closed queue takes nothing.", "")
                                .whenTarget(Condition.when(CLOSED, true)))
                .build();
    }

    private static NodeKind task() {
        return NodeKind.of(TASK)
                .title("Task")
                .category(Category.ECS)
                .inside(Containment.in(REGION))
                .names(IN_PARENT, "task")
                .to(READS, REGISTRY, Cardinality.ANY.sharing(REGION), "pulls its image")
                .build();
    }

    private static NodeKind queue() {
        return NodeKind.of(QUEUE)
                .title("Queue")
                .category(Category.DATA)
                .inside(Containment.in(REGION))
                .names(IN_REGION, "queue")
                .properties(DEAD_LETTERS, LINKS, CLOSED)
                .build();
    }

    private static NodeKind registry() {
        return NodeKind.of(REGISTRY)
                .title("Registry")
                .category(Category.REGISTRIES)
                .inside(Containment.in(REGION), Containment.in(Containment.CANVAS))
                .build();
    }

    private static NodeKind function() {
        return NodeKind.of(FUNCTION)
                .title("Function")
                .category(Category.SERVERLESS)
                .shape(Shape.HOST)
                .inside(Containment.in(REGION))
                .build();
    }

    private static NodeKind url() {
        return NodeKind.of(URL)
                .title("Address")
                .category(Category.SERVERLESS)
                .inside(Containment.in(FUNCTION))
                .build();
    }

    private static NodeKind note() {
        return NodeKind.of(NOTE)
                .title("Note")
                .shape(Shape.NOTE)
                .annotation()
                .build();
    }

    private static NodeKind group() {
        return NodeKind.of(GROUP)
                .title("Group")
                .shape(Shape.FRAME)
                .transparent()
                .build();
    }
}
