package gantry.model.kinds.connection;

import gantry.model.kind.Choice;
import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;
import gantry.model.kind.Property;
import gantry.model.kind.Target;

/// A container starts after another one of the same task.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDependency.html
public final class DependsOn {

    public static final String ID = "depends-on";

    private static final String PAGE = "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDependency.html";

    public static final Property<StartCondition> CONDITION = Property.of("condition", Choice.of(StartCondition.class))
            .fallback(StartCondition.START)
            .judgedBy("ecs/valid-container-dependency")
            .about("What the other container must have reached first. HEALTHY needs a health check there.")
            .source(PAGE)
            .unbound(Target.CLOUDFORMATION, "an item of DependsOn of the container")
            .unbound(Target.KUBERNETES, "it decides between init container and sidecar");

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "Depends on", "depends on", LineStyle.STRUCTURE)
            .about("The container starts only after the other one reached the condition.", PAGE)
            .properties(CONDITION)
            .label(values -> values.value(CONDITION).value());

    private DependsOn() {}
}
