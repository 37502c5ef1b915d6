package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;
import gantry.model.kind.Property;
import gantry.model.kind.Target;
import gantry.model.kind.Text;

/// An image comes from a registry.
///
/// Source: https://docs.aws.amazon.com/AmazonECR/latest/userguide/ECR_on_ECS.html
public final class Pulls {

    public static final String ID = "pulls";

    private static final String PAGE = "https://docs.aws.amazon.com/AmazonECR/latest/userguide/ECR_on_ECS.html";

    /// The form of a tag is from https://docs.docker.com/reference/cli/docker/image/tag/
    public static final Property<String> TAG = Property.of(
            "tag",
            Text.matching(
                    "[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}", "up to 128 letters, digits, '_', '.' or '-'"))
            .about("The tag of the image in the registry. Without one, the image of the container counts.")
            .source("https://docs.docker.com/reference/cli/docker/image/tag/")
            .unbound(Target.CLOUDFORMATION, "part of the image's name")
            .unbound(Target.KUBERNETES, "part of the image's name");

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "Pulls", "pulls from", LineStyle.STRUCTURE)
            .about("The image is downloaded from here before a task or function starts.", PAGE)
            .properties(TAG)
            .label(values -> values.effective(TAG).map(tag -> ":" + tag).orElse(""));

    private Pulls() {}
}
