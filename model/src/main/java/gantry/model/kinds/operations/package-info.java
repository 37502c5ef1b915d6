/// The kinds of logs and secrets.
///
/// Entry types: LogGroup and Secret.
/// May use `gantry.model.kind`, `gantry.model.kinds.binding` and the ids of other kinds.
/// To add a kind: write a class here with `ID`, its properties and `KIND`, then name it in
/// [gantry.model.kinds.Kinds#NODES]; the contract test says what is missing.
@NullMarked
package gantry.model.kinds.operations;

import org.jspecify.annotations.NullMarked;
