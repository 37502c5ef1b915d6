/// The kinds of connections: what a line between two nodes means.
///
/// Entry types: one class per meaning, such as [gantry.model.kinds.connection.Runs]. May use `gantry.model.kind`,
/// `gantry.model.kinds.binding` and the ids of node kinds. Which nodes a connection may join is declared by the nodes.
/// To add a kind: write a class with `ID`, its properties and `KIND`, name it in
/// [gantry.model.kinds.Kinds#CONNECTIONS] and declare its rows in the kind of a node that it leaves or reaches.
@NullMarked
package gantry.model.kinds.connection;

import org.jspecify.annotations.NullMarked;
