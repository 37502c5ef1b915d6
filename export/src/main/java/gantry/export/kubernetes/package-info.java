/// Translates an ECS drawing into Kubernetes manifests, with a report of everything that has no equivalent there.
///
/// Entry type: [gantry.export.kubernetes.KubernetesExporter]. Recipes fill a [gantry.export.kubernetes.Plan] with typed
/// objects; properties with a Kubernetes binding need no code. May use the model, `gantry.export.tree` and the typed
/// objects of fabric8. To add a kind: bind its properties where it is declared; if it becomes more than that, write a
/// recipe and name it in `recipe.Recipes`.
@NullMarked
package gantry.export.kubernetes;

import org.jspecify.annotations.NullMarked;
