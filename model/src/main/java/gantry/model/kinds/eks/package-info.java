/// The kinds of Amazon EKS: clusters and what their pods run on.
///
/// Entry types: EksCluster.
/// May use `gantry.model.kind`, `gantry.model.facts`, `gantry.model.kinds.binding` and the ids of other kinds.
/// To add a kind: write a class here with `ID`, its properties and `KIND`, then name it in
/// [gantry.model.kinds.Kinds#NODES]; the contract test says what is missing.
@NullMarked
package gantry.model.kinds.eks;

import org.jspecify.annotations.NullMarked;
