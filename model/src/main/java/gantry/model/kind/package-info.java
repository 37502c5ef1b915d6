/// How kinds are described: typed properties, values, containment and connection rows, and the catalogue of them all.
///
/// Entry types: [gantry.model.kind.NodeKind], [gantry.model.kind.ConnectionKind], [gantry.model.kind.Property]
/// and [gantry.model.kind.Catalogue]. Uses geometry only; knows no concrete kind and no diagram.
/// To add a value type: write a record that implements [gantry.model.kind.ValueType] and an inspector editor for it.
@NullMarked
package gantry.model.kind;

import org.jspecify.annotations.NullMarked;
