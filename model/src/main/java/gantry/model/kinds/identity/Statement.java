package gantry.model.kinds.identity;

import gantry.model.kind.Choice;
import gantry.model.kind.ListOf;
import gantry.model.kind.Property;
import gantry.model.kind.Structure;
import gantry.model.kind.Text;
import java.util.List;

/// One statement of a policy.
///
/// Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_statement.html
public final class Statement {

    private static final String ELEMENTS = "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_";

    public static final Property<Effect> EFFECT = Property.of("effect", Choice.of(Effect.class))
            .fallback(Effect.ALLOW)
            .about("A denial wins over everything that allows.")
            .source(ELEMENTS + "effect.html");

    public static final Property<List<String>> ACTIONS = Property.of(
            "actions",
            ListOf.of(Text.matching("\\*|[a-zA-Z0-9-]+:[A-Za-z0-9*?]+", "an action such as s3:GetObject")))
            .required()
            .about("What may be done, such as s3:GetObject.")
            .source(ELEMENTS + "action.html");

    public static final Property<List<String>> RESOURCES = Property.of(
            "resources", ListOf.of(Text.matching("\\*|arn:.+", "an ARN or *")))
            .required()
            .about("On what it may be done: ARNs. Avoid the star.")
            .source(ELEMENTS + "resource.html");

    public static final Structure TYPE = Structure.of(EFFECT, ACTIONS, RESOURCES);

    private Statement() {}
}
