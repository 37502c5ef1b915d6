package gantry.export.kubernetes;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.DaemonSet;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.batch.v1.CronJob;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.util.List;
import java.util.Optional;

/// The Java types of the objects that an export makes.
final class TypedObjects {

    private static final List<Class<? extends HasMetadata>> ALL = List.of(
            Namespace.class,
            ServiceAccount.class,
            ConfigMap.class,
            Secret.class,
            Service.class,
            Deployment.class,
            DaemonSet.class,
            StatefulSet.class,
            PersistentVolumeClaim.class,
            HorizontalPodAutoscaler.class,
            PodDisruptionBudget.class,
            NetworkPolicy.class,
            Ingress.class,
            CronJob.class,
            Job.class);

    private TypedObjects() {}

    /// The type of objects of a kind, such as `Deployment`.
    static Optional<Class<? extends HasMetadata>> of(String kind) {
        return ALL.stream().filter(type -> type.getSimpleName().equals(kind)).findFirst();
    }
}
