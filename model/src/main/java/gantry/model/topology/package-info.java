/// Facts about a whole drawing that follow from its elements together, such as which subnets a service stands in.
///
/// Entry type: [gantry.model.topology.Topology]. Uses diagram, kind and kinds. Checks and exports ask here, so that
/// a question such as "does this task run on Fargate?" has one answer. To add a fact: add a method with its source.
@NullMarked
package gantry.model.topology;

import org.jspecify.annotations.NullMarked;
