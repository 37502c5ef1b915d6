package gantry.model.kind;

/// Something that diagrams are exported to.
///
/// @param id    the name on the command line
/// @param title the name that users read
public record Target(String id, String title) {

    public static final Target CLOUDFORMATION = new Target("cloudformation", "CloudFormation");
    public static final Target KUBERNETES = new Target("kubernetes", "Kubernetes");
}
