package gantry.export.kubernetes;

import gantry.export.Artifact;
import gantry.export.ExportResult;
import gantry.export.Exporter;
import gantry.export.Recipe;
import gantry.export.SourceMap;
import gantry.export.kubernetes.recipe.Recipes;
import gantry.model.CancelToken;
import gantry.model.check.Problem;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Element;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Target;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

/// Writes a drawing of ECS services as a folder of Kubernetes manifests with a report of what is lost or changed.
public final class KubernetesExporter implements Exporter {

    /// What to run in the folder that was written.
    static final String NEXT_STEP = "kubectl apply -k .";

    private static final System.Logger LOG = System.getLogger(KubernetesExporter.class.getName());

    private final Catalogue catalogue;

    public KubernetesExporter(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Target target() {
        return Target.KUBERNETES;
    }

    @Override
    public List<String> formats() {
        return List.of("yaml");
    }

    @Override
    public ExportResult export(Diagram diagram, String format, CancelToken token) {
        if (!formats().contains(format)) {
            throw new IllegalArgumentException("no such format: " + format);
        }
        var plan = new Plan(diagram, catalogue);
        for (Recipe<Plan> recipe : Recipes.ALL) {
            elements(diagram, recipe.kind()).forEach(element -> {
                token.throwIfCancelled();
                expand(recipe, element, plan);
            });
        }
        addNamespaceOutside(plan);
        token.throwIfCancelled();
        new Workloads(plan).finish();
        token.throwIfCancelled();
        new Leftovers(plan, catalogue).report();
        token.throwIfCancelled();
        if (plan.workloads().isEmpty()) {
            plan.report(
                    KubernetesRules.NOTE,
                    "There is nothing to export: draw an ECS service, or a schedule, that runs a task definition with"
                            + " containers.");
            return new ExportResult(List.of(), plan.problems(), SourceMap.EMPTY, "");
        }
        return written(plan, token);
    }

    private static Stream<Element> elements(Diagram diagram, String kind) {
        return Stream.<Element>concat(diagram.nodes().stream(), diagram.edges().stream())
                .filter(element -> element.kind().equals(kind));
    }

    private static void expand(Recipe<Plan> recipe, Element element, Plan plan) {
        try {
            recipe.expand(element, plan);
        } catch (CancellationException cancelled) {
            throw cancelled;
        } catch (RuntimeException broken) {
            // A fault of one recipe must not take away what the others write.
            LOG.log(System.Logger.Level.ERROR, "recipe for " + recipe.kind() + " failed", broken);
            plan.settle(
                    KubernetesRules.FAILED,
                    element,
                    plan.label(element) + " could not be exported completely: " + broken);
        }
    }

    private static void addNamespaceOutside(Plan plan) {
        plan.workloads().stream()
                .filter(workload -> plan.manifests().stream()
                        .noneMatch(manifest -> manifest.place().namespace().equals(workload.namespace())
                                && manifest.place().number() == FileNumbers.NAMESPACE))
                .forEach(workload -> plan.addNamespace(workload.namespace(), workload.owner().id()));
    }

    private static ExportResult written(Plan plan, CancelToken token) {
        List<Problem> problems = plan.problems();
        var namespaces = new TreeSet<String>();
        plan.workloads().forEach(workload -> namespaces.add(workload.namespace()));
        var artifacts = new ArrayList<Artifact>();
        var spans = new ArrayList<SourceMap.Span>();
        for (String namespace : namespaces) {
            token.throwIfCancelled();
            String folder = namespaces.size() == 1 ? "" : namespace + "/";
            List<Manifest> manifests = plan.manifests().stream()
                    .filter(manifest -> manifest.place().namespace().equals(namespace))
                    .sorted(Comparator.comparing(manifest -> manifest.place().fileName()))
                    .toList();
            for (Manifest manifest : manifests) {
                token.throwIfCancelled();
                var file = new ManifestFile(folder, manifest, problems);
                artifacts.add(file.artifact());
                spans.addAll(file.spans());
            }
            List<String> files = manifests.stream()
                    .filter(manifest -> !manifest.place().isExample())
                    .map(manifest -> manifest.place().fileName())
                    .toList();
            artifacts.add(new Artifact(folder + Kustomization.FILE, Kustomization.of(plan, namespace, files)));
        }
        if (namespaces.size() > 1) {
            artifacts.add(new Artifact(Kustomization.FILE, Kustomization.of(List.copyOf(namespaces))));
        }
        artifacts.add(new Artifact("README.md", ReadmePage.of(plan, plan.manifests())));
        artifacts.add(new Artifact("REPORT.md", ReportPage.of(plan, problems)));
        return new ExportResult(artifacts, problems, new SourceMap(spans), NEXT_STEP);
    }
}
