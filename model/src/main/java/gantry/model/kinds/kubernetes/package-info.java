/// The kinds of the objects in a Kubernetes cluster.
///
/// Entry types: Deployment and KubernetesService.
/// May use `gantry.model.kind`, `gantry.model.kinds.binding` and the ids of other kinds.
/// To add a kind: write a class here with `ID`, its properties and `KIND`, then name it in
/// [gantry.model.kinds.Kinds#NODES]; the contract test says what is missing.
@NullMarked
package gantry.model.kinds.kubernetes;

import org.jspecify.annotations.NullMarked;
