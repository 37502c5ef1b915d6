package gantry.export.kubernetes;

import gantry.model.check.FieldPath;
import gantry.model.diagram.Node;
import gantry.model.kind.SecretReference;
import gantry.model.kinds.connection.Pulls;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.operations.Secret;
import gantry.model.kinds.registry.ExternalRegistry;
import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.api.model.ContainerBuilder;
import io.fabric8.kubernetes.api.model.LocalObjectReference;
import io.fabric8.kubernetes.api.model.SecretBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The variables of the containers of one pod: plain ones stand at the container or in a ConfigMap, secret ones are
/// read from a Secret whose values are never part of an export.
final class Environment {

    /// From this number on, variables stand in a ConfigMap.
    private static final int MANY = 5;

    private static final String UNKNOWN = "CHANGE_ME";

    /// Source: https://kubernetes.io/docs/reference/kubernetes-api/config-and-storage-resources/config-map-v1/
    private static final Pattern KEY = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]*");

    private final Plan plan;
    private final Workload workload;
    private final Map<String, String> secretSources = new LinkedHashMap<>();

    Environment(Plan plan, Workload workload) {
        this.plan = plan;
        this.workload = workload;
    }

    /// Adds the variables of a container, and the ConfigMap when there are many.
    void write(Node container, boolean isAlone, ContainerBuilder builder) {
        Map<String, String> plain = valid(container, plan.usable(container, Container.ENVIRONMENT).orElse(Map.of()));
        if (plain.size() >= MANY) {
            boolean isMain = isAlone || container.name().equals(workload.owner().name());
            String wanted = workload.name() + (isMain ? "" : "-" + plan.name(container));
            String name = plan.names(workload.namespace(), "ConfigMap").free(wanted, "app", DnsNames.LONGEST);
            addConfigMap(container, name, plain);
            builder.addNewEnvFrom().withNewConfigMapRef().withName(name).endConfigMapRef().endEnvFrom();
        } else {
            // Kubernetes would replace $(NAME) by a variable; ECS takes it as it is.
            plain.forEach((name, value) -> builder.addNewEnv()
                    .withName(name)
                    .withValue(value.replace("$(", "$$("))
                    .endEnv());
        }
        valid(container, plan.usable(container, Container.SECRETS).orElse(Map.of())).forEach((name, source) -> {
            if (plain.containsKey(name) && plain.size() < MANY) {
                plan.report(
                        KubernetesRules.LOST,
                        container,
                        FieldPath.of(Container.SECRETS).key(name),
                        "The secret " + name + " of " + plan.label(container)
                                + " is left out: a plain variable has the same name.");
                return;
            }
            builder.addNewEnv()
                    .withName(name)
                    .withNewValueFrom()
                    .withNewSecretKeyRef(key(container, name, source), workload.name(), false)
                    .endValueFrom()
                    .endEnv();
        });
    }

    private Map<String, String> valid(Node container, Map<String, String> variables) {
        var valid = new LinkedHashMap<String, String>();
        variables.forEach((name, value) -> {
            if (KEY.matcher(name).matches()) {
                valid.put(name, value);
            } else {
                plan.report(
                        KubernetesRules.LOST,
                        container,
                        FieldPath.of(Container.ENVIRONMENT),
                        "The variable '" + name + "' of " + plan.label(container)
                                + " is left out: Kubernetes refuses its name.");
            }
        });
        return valid;
    }

    private void addConfigMap(Node container, String name, Map<String, String> data) {
        var object = new ConfigMapBuilder()
                .withNewMetadata()
                .withName(name)
                .withNamespace(workload.namespace())
                .withLabels(Labels.of(plan.partOf(), workload.name()))
                .addToAnnotations(Plan.NODE, container.id().value())
                .endMetadata()
                .withData(data)
                .build();
        plan.add(Manifest.part(
                new Manifest.Place(workload.namespace(), FileNumbers.CONFIGURATION, name + "-configmap", false),
                object,
                container.id()));
    }

    /// The key of a secret: the name of the variable, or a longer one when another container means something else.
    private String key(Node container, String name, String source) {
        plan.report(
                KubernetesRules.ACTION,
                container,
                FieldPath.of(Container.SECRETS).key(name),
                "Fill the key " + name + " of the Secret " + workload.name() + " in namespace " + workload.namespace()
                        + " with the value that ECS read from " + origin(source) + ".");
        String known = secretSources.get(name);
        String key = known == null || known.equals(source) ? name : container.id().value() + "." + name;
        secretSources.put(key, source);
        return key;
    }

    /// Adds the example of the Secret, once all containers are written.
    void addSecret() {
        if (secretSources.isEmpty()) {
            return;
        }
        var values = new LinkedHashMap<String, String>();
        secretSources.keySet().forEach(key -> values.put(key, UNKNOWN));
        var notes = new ArrayList<String>();
        secretSources.forEach((key, source) -> notes.add("In ECS, " + key + " came from " + origin(source)));
        addExample(workload.name(), "Opaque", values, notes);
    }

    private void addExample(String name, String type, Map<String, String> values, List<String> sources) {
        var object = new SecretBuilder()
                .withNewMetadata()
                .withName(name)
                .withNamespace(workload.namespace())
                .withLabels(Labels.of(plan.partOf(), workload.name()))
                .endMetadata()
                .withType(type)
                .withStringData(values)
                .build();
        var notes = new ArrayList<String>();
        notes.add("Never applied as it stands: fill it in and apply it yourself, but don't keep it here.");
        notes.addAll(sources);
        var place = new Manifest.Place(workload.namespace(), FileNumbers.CONFIGURATION, name + "-secret", true);
        plan.add(Manifest.part(place, object, workload.owner().id()).withNotes(notes));
    }

    /// The Secrets with which the images of private registries are pulled.
    List<LocalObjectReference> pullSecrets(List<Node> containers) {
        var references = new ArrayList<LocalObjectReference>();
        containers.stream()
                .flatMap(container -> plan.topology().targets(container, Pulls.ID).stream())
                .distinct()
                .filter(registry -> registry.isA(ExternalRegistry.ID))
                .forEach(registry -> plan.usable(registry, ExternalRegistry.CREDENTIALS).ifPresent(source -> {
                    String wanted = workload.name() + "-" + plan.name(registry);
                    String name = plan.names(workload.namespace(), "PullSecret").free(wanted, "pull", DnsNames.LONGEST);
                    references.add(new LocalObjectReference(name));
                    addExample(name, "kubernetes.io/dockerconfigjson", Map.of(".dockerconfigjson", UNKNOWN),
                            List.of("In ECS, the credentials came from " + origin(source)));
                    plan.report(
                            KubernetesRules.ACTION,
                            registry,
                            FieldPath.of(ExternalRegistry.CREDENTIALS),
                            "Create the Secret " + name + " in namespace " + workload.namespace()
                                    + " with kubectl create secret docker-registry; ECS read it from " + origin(source)
                                    + ".");
                }));
        return references;
    }

    /// Where a secret is kept: an ARN as it is, a drawn secret by its name.
    private String origin(String reference) {
        return SecretReference.nodeId(reference)
                .map(id -> plan.diagram().named(id)
                        .filter(node -> node.isA(Secret.ID))
                        .map(node -> "the secret " + plan.label(node))
                        .orElse("a secret that isn't in the drawing ('" + id + "')"))
                .orElse(reference);
    }
}
