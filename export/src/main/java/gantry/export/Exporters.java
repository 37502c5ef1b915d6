package gantry.export;

import gantry.export.cloudformation.CloudFormationExporter;
import gantry.export.kubernetes.KubernetesExporter;
import gantry.model.kind.Catalogue;
import java.util.List;

/// All exporters of this version, in the order in which they are offered.
public final class Exporters {

    private Exporters() {}

    public static List<Exporter> all(Catalogue catalogue) {
        return List.of(
                new CloudFormationExporter(catalogue, gantry.export.cloudformation.recipe.Recipes.ALL),
                new KubernetesExporter(catalogue));
    }
}
