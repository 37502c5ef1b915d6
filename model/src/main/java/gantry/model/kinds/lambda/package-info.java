/// The kinds of AWS Lambda, and the rules, schedules and APIs that start functions and tasks.
///
/// Entry types: LambdaFunction, EventBridgeRule and HttpApi.
/// May use `gantry.model.kind`, `gantry.model.facts`, `gantry.model.kinds.binding` and the ids of other kinds.
/// To add a kind: write a class here with `ID`, its properties and `KIND`, then name it in
/// [gantry.model.kinds.Kinds#NODES]; the contract test says what is missing.
@NullMarked
package gantry.model.kinds.lambda;

import org.jspecify.annotations.NullMarked;
