package gantry.model.kind;

/// What comes with a new node that is made because something else needs it, such as the subnets of a VPC.
///
/// @param kind  the id of the kind that comes along
/// @param count how many of them stand in it then
public record Company(String kind, int count) {}
