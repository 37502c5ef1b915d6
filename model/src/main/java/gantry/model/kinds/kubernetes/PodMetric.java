package gantry.model.kinds.kubernetes;

import gantry.model.kind.Choice;
import gantry.model.kind.Conversion;
import gantry.model.kind.Json;
import gantry.model.kind.Property;
import gantry.model.kind.Structure;
import gantry.model.kind.Text;
import gantry.model.kind.Values;
import gantry.model.kind.Whole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A resource that an autoscaler keeps near a share of what the containers request.
///
/// Source: https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#support-for-resource-metrics
public final class PodMetric {

    private static final String PAGE = "https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#support-for-resource-metrics";
    private static final String CONTAINER_RESOURCE = "containerResource";

    public static final Property<MetricResource> RESOURCE = Property.of("resource", Choice.of(MetricResource.class))
            .fallback(MetricResource.CPU)
            .about("What is measured. Each measured container must request some of it.")
            .source(PAGE);

    public static final Property<Long> UTILISATION = Property.of("utilisation", Whole.between(1, Quantities.MOST))
            .checkedBy("kubernetes/hpa-target-and-metrics")
            .fallback(60L)
            .unit("percent")
            .about("The average to keep, in percent of the requests. It can be above 100.")
            .source(PAGE);

    public static final Property<String> CONTAINER = Property.of(
            "container",
            Text.matching("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?", "the name of a container of the workload"))
            .about("Measures only this container. Without one, all containers of the pod count.")
            .source(PAGE);

    public static final Structure TYPE = Structure.of(RESOURCE, UTILISATION, CONTAINER);

    private PodMetric() {}

    /// The list of metrics of an autoscaler.
    static Conversion<List<Values>> spelling() {
        return new Conversion<>(
                metrics -> Json.normal(metrics.stream().map(PodMetric::write).toList()), PodMetric::read);
    }

    private static Map<String, Object> write(Values metric) {
        Map<String, Object> target = Map.of("type", "Utilization", "averageUtilization", metric.value(UTILISATION));
        String name = metric.value(RESOURCE).value();
        return metric.effective(CONTAINER)
                .map(container -> Map.of(
                        "type",
                        "ContainerResource",
                        CONTAINER_RESOURCE,
                        Map.<String, Object>of("name", name, "container", container, "target", target)))
                .orElseGet(() -> Map.of("type", "Resource", "resource", Map.of("name", name, "target", target)));
    }

    private static Optional<List<Values>> read(Object json) {
        if (!(json instanceof List<?> items)) {
            return Optional.empty();
        }
        var metrics = new ArrayList<Values>();
        for (Object item : items) {
            Object source = item instanceof Map<?, ?> metric
                    ? Optional.<Object>ofNullable(metric.get(CONTAINER_RESOURCE))
                            .or(() -> Optional.ofNullable(metric.get("resource")))
                            .orElse(Map.of())
                    : Map.of();
            if (!(source instanceof Map<?, ?> fields
                    && fields.get("name") instanceof String name
                    && fields.get("target") instanceof Map<?, ?> target
                    && target.get("averageUtilization") instanceof Long share)) {
                return Optional.empty();
            }
            Values metric = Values.EMPTY.withRaw(RESOURCE.name(), name).with(UTILISATION, share);
            metrics.add(fields.get(CONTAINER.name()) instanceof String container
                    ? metric.with(CONTAINER, container)
                    : metric);
        }
        return Optional.of(List.copyOf(metrics));
    }
}
