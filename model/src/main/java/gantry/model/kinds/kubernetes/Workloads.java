package gantry.model.kinds.kubernetes;

import gantry.model.kind.Refusal;
import java.util.List;
import java.util.stream.Stream;

/// The kinds whose pods run containers.
public final class Workloads {

    public static final List<String> IDS = List.of(Deployment.ID, StatefulSet.ID, DaemonSet.ID, Job.ID, CronJob.ID);

    /// Those with a number of replicas that can be scaled.
    public static final List<String> SCALABLE = List.of(Deployment.ID, StatefulSet.ID);

    private Workloads() {}

    /// Refuses connections from `source`, an event source of AWS, to every workload.
    public static List<Refusal> cannotBeTriggeredBy(String source) {
        return IDS.stream()
                .map(workload -> Refusal.of(
                        source,
                        workload,
                        "AWS event sources can't call pods directly.",
                        "workload -> queue (access), or API -> load balancer -> ingress"))
                .toList();
    }

    /// The ids of these kinds and of all workloads.
    public static List<String> and(String... others) {
        return Stream.concat(Stream.of(others), IDS.stream()).toList();
    }
}
