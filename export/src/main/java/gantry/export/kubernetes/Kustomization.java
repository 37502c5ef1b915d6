package gantry.export.kubernetes;

import gantry.export.tree.YamlWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The file that tells `kubectl apply -k` what belongs together.
///
/// Source: https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/
final class Kustomization {

    static final String FILE = "kustomization.yaml";

    private Kustomization() {}

    /// A folder with the objects of a namespace. Labels never go into selectors, which can't be changed later.
    static String of(Plan plan, String namespace, List<String> files) {
        Map<String, Object> tree = head();
        tree.put("namespace", namespace);
        var labels = new LinkedHashMap<String, Object>();
        labels.put("pairs", Map.of(Labels.PART_OF, plan.partOf()));
        labels.put("includeSelectors", false);
        tree.put("labels", List.of(labels));
        tree.put("resources", files);
        return new YamlWriter().write(tree).text();
    }

    /// The folder that holds one folder for each namespace.
    static String of(List<String> folders) {
        Map<String, Object> tree = head();
        tree.put("resources", folders);
        return new YamlWriter().write(tree).text();
    }

    private static Map<String, Object> head() {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("apiVersion", "kustomize.config.k8s.io/v1beta1");
        tree.put("kind", "Kustomization");
        return tree;
    }
}
