package gantry.model.kind;

/// One row of the table of legal connections; declared by the kind of either end.
///
/// @param kind        the id of the [ConnectionKind]
/// @param from        the id of the source's kind
/// @param to          the id of the target's kind
/// @param cardinality how many there may be
/// @param meaning     what the connection stands for in AWS or Kubernetes, in one line
public record Connection(String kind, String from, String to, Cardinality cardinality, String meaning) {}
