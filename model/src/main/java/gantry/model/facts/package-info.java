/// Tables of facts that AWS and Kubernetes publish and change: data files, each with its source and the day on which it was
/// compared with it.
///
/// Entry types: [gantry.model.facts.FactTable], and [gantry.model.facts.FactTables], which lists them all.
/// Uses nothing else of the model.
/// To add a table: a file beside the others in `resources/gantry/model/facts`, and a line in the list.
@NullMarked
package gantry.model.facts;

import org.jspecify.annotations.NullMarked;
