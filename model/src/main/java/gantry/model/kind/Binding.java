package gantry.model.kind;

/// Where a property's value stands in an export.
///
/// @param target     the export
/// @param resource   the role of the resource within its kind, such as `TaskDefinition`; see [NodeKind#resources]
/// @param path       a JSON pointer from the resource's properties (CloudFormation) or the object (Kubernetes)
/// @param conversion how the value is spelt there
public record Binding<T>(Target target, String resource, String path, Conversion<T> conversion) {}
