package gantry.model.check.rules.ecr;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Placing;
import gantry.model.check.Report;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Creation;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Edits;
import gantry.model.diagram.Node;
import gantry.model.kind.SecretReference;
import gantry.model.kinds.connection.Reads;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.kinds.kubernetes.KubernetesSecret;
import gantry.model.kinds.kubernetes.SecretType;
import gantry.model.kinds.kubernetes.Workloads;
import gantry.model.kinds.operations.Secret;
import gantry.model.kinds.registry.ExternalRegistry;
import gantry.model.topology.Permissions;
import java.util.List;
import java.util.Optional;

/// One connection to a private registry outside AWS that has no credentials itself: whoever pulls must have some.
record Login(CheckContext context, Edge edge) {

    void check(Report report) {
        Node puller = context.diagram().require(edge.from());
        Node registry = context.diagram().require(edge.to());
        boolean isPod = Workloads.IDS.contains(puller.kind());
        if (isPod ? hasPullSecret(puller) : hasCredentials(puller)) {
            return;
        }
        var finding = report.at(edge).with(puller, registry);
        fixes(puller, registry, isPod).forEach(finding::fix);
        finding.say(Wording.full(context, puller) + " pulls from the private registry "
                + Wording.quoted(context, registry) + " without credentials; "
                + (isPod
                        ? "connect a Secret with the log-in of the registry."
                        : "name the secret with its user name and password."));
    }

    private boolean hasCredentials(Node puller) {
        List<Node> containers = puller.isA(TaskDefinition.ID) ? context.topology().containers(puller) : List.of(puller);
        return containers.stream().anyMatch(container -> container.values().has(Container.REPOSITORY_CREDENTIALS));
    }

    private boolean hasPullSecret(Node workload) {
        return context.topology().targets(workload, Reads.ID).stream()
                .filter(node -> node.isA(KubernetesSecret.ID))
                .anyMatch(secret -> secret.values().value(KubernetesSecret.TYPE) == SecretType.REGISTRY);
    }

    /// Tasks read the secret with their execution role; without one that may, adding the secret only moves the error.
    private List<Fix> fixes(Node puller, Node registry, boolean isPod) {
        Fix open = Fixes.set(
                "Set " + Wording.quoted(context, registry) + " to public", registry.id(), ExternalRegistry.PRIVATE,
                false);
        if (isPod) {
            return List.of(addPullSecret(puller), open);
        }
        Fix add = addSecret(puller, registry);
        boolean mayRead = role(puller).filter(role -> new Permissions(role).allow(
                List.of("secretsmanager:GetSecretValue"))).isPresent();
        return mayRead ? List.of(add, open) : List.of(open, add);
    }

    private Optional<Node> role(Node puller) {
        return context.topology().around(puller, TaskDefinition.ID).flatMap(context.topology()::executionRole);
    }

    private Fix addSecret(Node puller, Node registry) {
        return Fixes.onNode(
                "Add a secret with the credentials", puller.id(), now -> now.node(registry.id()).isEmpty()
                        ? Diff.NONE
                        : new Placing(context.catalogue())
                                .addBeside(now, puller.id(), Secret.ID)
                                .map(added -> named(now, added, registry))
                                .orElse(Diff.NONE));
    }

    private static Diff named(Diagram now, Creation.Added added, Node registry) {
        Diagram with = now.apply(added.diff());
        String reference = SecretReference.toNode(added.id().value());
        return added.diff().then(Edits.set(with, List.of(registry.id()), ExternalRegistry.CREDENTIALS, reference));
    }

    private Fix addPullSecret(Node workload) {
        return Fixes.onNode(
                "Add a Secret with the log-in", workload.id(), now -> new Placing(context.catalogue())
                        .addBeside(now, workload.id(), KubernetesSecret.ID)
                        .map(added -> connected(now, added, workload))
                        .orElse(Diff.NONE));
    }

    private Diff connected(Diagram now, Creation.Added plain, Node workload) {
        Creation.Added added = Placing.withValues(
                now, plain, values -> values.with(KubernetesSecret.TYPE, SecretType.REGISTRY));
        Diagram with = now.apply(added.diff());
        return added.diff().then(Fixes.connect(with, context.catalogue(), Reads.ID, workload.id(), added.id()));
    }
}
