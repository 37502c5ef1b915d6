/// Exports diagrams as CloudFormation templates.
///
/// Entry type: [gantry.export.cloudformation.CloudFormationExporter]. A [gantry.export.cloudformation.Plan] collects
/// the resources: first those that the property bindings of each kind describe, then what the recipes add. Uses the
/// model and `gantry.export.tree`. To add a kind: bind its properties in the model; only if it needs further structure,
/// write a recipe and name it in `gantry.export.cloudformation.recipe.Recipes`.
@NullMarked
package gantry.export.cloudformation;

import org.jspecify.annotations.NullMarked;
