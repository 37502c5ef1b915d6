/// The kinds of load balancers and the target groups behind them.
///
/// Entry types: ApplicationLoadBalancer, NetworkLoadBalancer, ClassicLoadBalancer, TargetGroup.
/// May use `gantry.model.kind`, `gantry.model.kinds.binding` and the ids of other kinds.
/// To add a kind: write a class here with `ID`, its properties and `KIND`, then name it in
/// [gantry.model.kinds.Kinds#NODES]; the contract test says what is missing.
@NullMarked
package gantry.model.kinds.balancing;

import org.jspecify.annotations.NullMarked;
