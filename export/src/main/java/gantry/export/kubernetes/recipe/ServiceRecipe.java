package gantry.export.kubernetes.recipe;

import gantry.export.Recipe;
import gantry.export.kubernetes.DnsNames;
import gantry.export.kubernetes.FileNumbers;
import gantry.export.kubernetes.KubernetesRules;
import gantry.export.kubernetes.Manifest;
import gantry.export.kubernetes.Plan;
import gantry.export.kubernetes.Scaling;
import gantry.export.kubernetes.Workload;
import gantry.export.kubernetes.Workloads;
import gantry.model.check.FieldPath;
import gantry.model.diagram.Element;
import gantry.model.diagram.Node;
import gantry.model.kind.Property;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.LaunchType;
import gantry.model.kinds.ecs.SchedulingStrategy;
import gantry.model.kinds.ecs.ServiceAutoScaling;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.apps.DaemonSet;
import io.fabric8.kubernetes.api.model.apps.DaemonSetBuilder;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.DeploymentBuilder;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudgetBuilder;
import java.util.List;
import java.util.Optional;

/// A service becomes a Deployment, or a DaemonSet when it is a daemon.
final class ServiceRecipe implements Recipe<Plan> {

    private static final int OLD_REVISIONS = 5;

    /// The usual time after which Kubernetes calls a deployment failed: https://kubernetes.io/docs/concepts/workloads/controllers/deployment/
    private static final int DEADLINE = 600;

    @Override
    public String kind() {
        return EcsService.ID;
    }

    @Override
    public void expand(Element element, Plan plan) {
        Node service = (Node) element;
        Optional<Node> task = plan.topology().taskDefinition(service);
        if (task.isEmpty()) {
            plan.leaveOut(service, "it runs no task definition. Connect it to one.");
            return;
        }
        Optional<Node> cluster = plan.topology().cluster(service);
        String namespace = cluster.map(plan::namespace).orElseGet(plan::namespaceOutside);
        if (cluster.isEmpty()) {
            plan.report(
                    KubernetesRules.CHANGED,
                    service,
                    plan.label(service) + " stands in no cluster; it goes to the namespace " + namespace + ".");
        }
        boolean isDaemon = plan.usable(service, EcsService.SCHEDULING_STRATEGY)
                .orElse(SchedulingStrategy.REPLICA) == SchedulingStrategy.DAEMON;
        String component = isDaemon ? Workloads.DAEMON : Workloads.SERVICE;
        new Workloads(plan)
                .start(service, task.get(), namespace, component, DnsNames.LONGEST)
                .ifPresent(workload -> {
                    addMain(workload, isDaemon, plan);
                    report(service, workload, plan);
                });
    }

    private static void addMain(Workload workload, boolean isDaemon, Plan plan) {
        Optional<Scaling> scaling = Scaling.of(plan, workload.owner());
        HasMetadata object = isDaemon ? daemonSet(workload, plan) : deployment(workload, scaling, plan);
        plan.add(Workloads.manifest(workload, FileNumbers.WORKLOAD, isDaemon ? "daemonset" : "deployment", object));
        long least = scaling.map(found -> (long) found.min()).orElseGet(() -> replicas(workload.owner(), plan));
        if (!isDaemon && least > 1) {
            addBudget(workload, plan);
        }
    }

    private static DaemonSet daemonSet(Workload workload, Plan plan) {
        var object = new DaemonSetBuilder()
                .withMetadata(workload.metadata())
                .withNewSpec()
                .withRevisionHistoryLimit(OLD_REVISIONS)
                .withNewSelector()
                .withMatchLabels(workload.selector())
                .endSelector()
                .withTemplate(workload.pod().template())
                .endSpec()
                .build();
        return plan.bound(workload.owner(), "DaemonSet", object, DaemonSet.class);
    }

    private static Deployment deployment(Workload workload, Optional<Scaling> scaling, Plan plan) {
        long down = 100 - percent(workload.owner(), EcsService.MINIMUM_HEALTHY_PERCENT, plan);
        long up = percent(workload.owner(), EcsService.MAXIMUM_PERCENT, plan) - 100;
        boolean isStuck = down == 0 && up == 0;
        if (isStuck) {
            plan.report(
                    KubernetesRules.CHANGED,
                    workload.owner(),
                    FieldPath.of(EcsService.MAXIMUM_PERCENT),
                    "A deployment of " + plan.label(workload.owner())
                            + " may stop one pod, since it may neither go below nor above the desired count.");
        }
        var object = new DeploymentBuilder()
                .withMetadata(workload.metadata())
                .withNewSpec()
                .withReplicas(scaling.isPresent() ? null : (int) replicas(workload.owner(), plan))
                .withRevisionHistoryLimit(OLD_REVISIONS)
                .withProgressDeadlineSeconds(DEADLINE)
                .withNewStrategy()
                .withType("RollingUpdate")
                .withNewRollingUpdate()
                .withMaxUnavailable(isStuck ? new IntOrString(1) : amount(down))
                .withMaxSurge(amount(up))
                .endRollingUpdate()
                .endStrategy()
                .withNewSelector()
                .withMatchLabels(workload.selector())
                .endSelector()
                .withTemplate(workload.pod().template())
                .endSpec()
                .build();
        return plan.bound(workload.owner(), "Deployment", object, Deployment.class);
    }

    private static long percent(Node service, Property<Long> property, Plan plan) {
        return plan.usable(service, property).orElse(100L);
    }

    private static IntOrString amount(long percent) {
        return percent == 0 ? new IntOrString(0) : new IntOrString(percent + "%");
    }

    /// The number of pods while nothing scales them; the least number of an auto scaling that can't be expressed.
    private static long replicas(Node service, Plan plan) {
        return plan.topology().scaling(service)
                .flatMap(node -> plan.usable(node, ServiceAutoScaling.MIN))
                .or(() -> plan.usable(service, EcsService.DESIRED_COUNT))
                .orElse(1L);
    }

    private static void addBudget(Workload workload, Plan plan) {
        var budget = new PodDisruptionBudgetBuilder()
                .withMetadata(workload.metadata())
                .withNewSpec()
                .withMaxUnavailable(new IntOrString(1))
                .withUnhealthyPodEvictionPolicy("AlwaysAllow")
                .withNewSelector()
                .withMatchLabels(workload.selector())
                .endSelector()
                .endSpec()
                .build();
        var place = new Manifest.Place(workload.namespace(), FileNumbers.SCALING, workload.name() + "-pdb", false);
        plan.add(Manifest.part(place, budget, workload.owner().id()));
    }

    private static void report(Node service, Workload workload, Plan plan) {
        LaunchType launchType = plan.topology().launchType(service);
        plan.report(
                KubernetesRules.CHANGED,
                service,
                FieldPath.of(EcsService.LAUNCH_TYPE),
                plan.label(service) + " runs on the nodes of the cluster instead of " + launchType.label()
                        + ". Pods on EKS Fargate need a Fargate profile, limits equal to requests and roles for service"
                        + " accounts.");
        List<Node> subnets = plan.topology().subnets(service);
        if (!subnets.isEmpty()) {
            plan.report(
                    KubernetesRules.CHANGED,
                    service,
                    plan.label(service) + " isn't bound to " + plan.labels(subnets)
                            + ": pods run in the subnets of the nodes.");
        }
        if (workload.pod().ports().isEmpty()) {
            plan.report(
                    KubernetesRules.NOTE,
                    service,
                    plan.label(service) + " gets no Service because its containers have no ports.");
        }
        if (plan.usable(service, EcsService.CIRCUIT_BREAKER).orElse(false)) {
            plan.report(
                    KubernetesRules.CHANGED,
                    service,
                    FieldPath.of(EcsService.CIRCUIT_BREAKER),
                    "A failed deployment of " + plan.label(service)
                            + " is marked after 10 minutes but not rolled back. Run kubectl rollout undo then.");
        }
        if (plan.usable(service, EcsService.SPOT).orElse(false) && EcsService.SPOT.isVisible(service.values())) {
            plan.report(
                    KubernetesRules.LOST,
                    service,
                    FieldPath.of(EcsService.SPOT),
                    "EKS has no Fargate Spot for " + plan.label(service) + ". Use a node group on Spot instances.");
        }
        if (plan.usable(service, EcsService.ASSIGN_PUBLIC_IP).orElse(false)) {
            plan.report(
                    KubernetesRules.LOST,
                    service,
                    FieldPath.of(EcsService.ASSIGN_PUBLIC_IP),
                    "The pods of " + plan.label(service) + " get no public addresses. Use a NAT gateway.");
        }
    }
}
