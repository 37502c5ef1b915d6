package gantry.model.kinds.ecs;

import gantry.model.kind.Choice;
import gantry.model.kind.Property;
import gantry.model.kind.Structure;
import gantry.model.kind.Text;

/// A condition on the instances that may run a task.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PlacementConstraint.html
public final class PlacementConstraint {

    private static final String PAGE = "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PlacementConstraint.html";

    /// The greatest length is from https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PlacementConstraint.html
    static final Text QUERY = Text.line().upTo(2000);

    public static final Property<PlacementConstraintType> KIND = Property.of(
            "type", Choice.of(PlacementConstraintType.class))
            .fallback(PlacementConstraintType.DISTINCT_INSTANCE)
            .about("Never two tasks on one instance, or only instances that match an expression.")
            .source(PAGE);

    public static final Property<String> EXPRESSION = Property.of("expression", QUERY)
            .about("Which instances match, such as attribute:ecs.instance-type =~ m7i.* for one family.")
            .source("https://docs.aws.amazon.com/AmazonECS/latest/developerguide/cluster-query-language.html");

    public static final Structure TYPE = Structure.of(KIND, EXPRESSION);

    private PlacementConstraint() {}
}
