package gantry.model.kinds.binding;

/// Why a property has no place of its own in an export, in words that go into reports.
public final class Reasons {

    /// Several resources or a structure depend on the value.
    public static final String DERIVED = "several resources are derived from it";

    /// The value only shapes a connection between resources.
    public static final String PART_OF_ITS_ENDS = "it becomes part of the resources at both ends";

    /// Kubernetes has nothing like it; the report says so.
    public static final String NO_EQUIVALENT = "report: Kubernetes has no equivalent";

    private Reasons() {}
}
