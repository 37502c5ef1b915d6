package gantry.model.kind;

/// How a connection looks, by what it means.
public enum LineStyle {
    /// Requests that flow: a solid line.
    TRAFFIC,
    /// Something starts the target: a solid line with a bolt at its source.
    TRIGGER,
    /// Code uses a resource: a dashed line.
    ACCESS,
    /// Runs, pulls, is placed in: a thin solid line.
    STRUCTURE,
    /// A role is assumed: a dotted line with a key.
    ROLE,
    /// Without meaning for checks and exports.
    ANNOTATION
}
