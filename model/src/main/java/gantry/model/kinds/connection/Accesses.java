package gantry.model.kinds.connection;

import gantry.model.kind.Cardinality;
import gantry.model.kind.Choice;
import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;
import gantry.model.kind.Property;
import gantry.model.kind.Target;
import gantry.model.kind.Text;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.kinds.kubernetes.Workloads;
import gantry.model.kinds.lambda.LambdaFunction;
import java.util.List;

/// Code uses a resource; its role gets the permissions and it learns the resource's name from its environment.
///
/// Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege
public final class Accesses {

    public static final String ID = "accesses";

    /// How many there may be from each workload to each resource.
    public static final Cardinality MODES = Cardinality.out(0, Cardinality.MANY, "0..n; mode read, write or both");

    /// Whose code uses resources.
    public static final List<String> USERS = Workloads.and(TaskDefinition.ID, LambdaFunction.ID);

    private static final String PAGE = "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege";
    private static final String POLICY = "it decides the statements of the role";

    public static final Property<AccessMode> MODE = Property.of("mode", Choice.of(AccessMode.class))
            .fallback(AccessMode.READ)
            .about("What the code does. For a queue, reading is receiving and writing is sending; for a topic, writing is publishing.")
            .source(PAGE)
            .unbound(Target.CLOUDFORMATION, POLICY);

    public static final Property<String> WRITE_PREFIX = Property.of("writePrefix", Text.line())
            .about("For buckets: code writes only keys that begin like this, such as thumbnails/.")
            .source("https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-prefixes.html")
            .unbound(Target.CLOUDFORMATION, POLICY);

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "Accesses", "accesses", LineStyle.ACCESS)
            .about("The code uses this resource. What that needs is derived: permissions for its role, or a way through the network.",
                    PAGE)
            .properties(MODE, WRITE_PREFIX)
            .label(values -> values.value(MODE).mark());

    private Accesses() {}
}
