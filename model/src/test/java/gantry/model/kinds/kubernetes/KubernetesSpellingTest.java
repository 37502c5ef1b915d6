package gantry.model.kinds.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.model.kind.Conversion;
import gantry.model.kind.Property;
import gantry.model.kind.Target;
import gantry.model.kind.Values;
import gantry.model.kinds.balancing.ListenerProtocol;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KubernetesSpellingTest {

    private static <T> Conversion<T> spelling(Property<T> property) {
        return property.bindings(Target.KUBERNETES).getFirst().conversion();
    }

    /// What is written for `value`, after making sure that it is read back.
    private static <T> Object written(Property<T> property, T value) {
        Object json = spelling(property).there().apply(value);
        assertEquals(Optional.of(value), spelling(property).back().apply(json));
        return json;
    }

    @Test
    void amountsHaveUnits() {
        assertEquals(
                List.of("250m", "2", "128Mi", "10Gi", "1"),
                List.of(
                        written(PodContainer.CPU_REQUEST, 250L),
                        written(PodContainer.CPU_REQUEST, 2000L),
                        written(PodContainer.MEMORY_LIMIT, 128L),
                        written(PersistentVolumeClaim.SIZE, 10L),
                        written(PodContainer.GPUS, 1L)));
    }

    @Test
    void otherSpellingsOfAmountsAreRead() {
        assertEquals(
                List.of(Optional.of(500L), Optional.of(2048L), Optional.of(1024L), Optional.empty(), Optional.empty()),
                List.of(
                        spelling(PodContainer.CPU_REQUEST).back().apply("0.5"),
                        spelling(PodContainer.MEMORY_LIMIT).back().apply("2Gi"),
                        spelling(PersistentVolumeClaim.SIZE).back().apply("1Ti"),
                        spelling(PodContainer.MEMORY_LIMIT).back().apply("128M"),
                        spelling(PersistentVolumeClaim.SIZE).back().apply("100Mi")));
    }

    @Test
    void countsAreNumbersAndSharesText() {
        assertEquals(
                List.of(1L, "25%"),
                List.of(written(Deployment.MAX_UNAVAILABLE, "1"), written(Deployment.MAX_UNAVAILABLE, "25%")));
    }

    @Test
    void aProbeNamesItsQuestionByTheMethod() {
        Values times = Values.EMPTY
                .with(Probe.INITIAL_DELAY, 0L)
                .with(Probe.PERIOD, 5L)
                .with(Probe.TIMEOUT, 1L)
                .with(Probe.FAILURE_THRESHOLD, 3L);
        Map<String, Object> rest = Map.of(
                "initialDelaySeconds", 0L, "periodSeconds", 5L, "timeoutSeconds", 1L, "failureThreshold", 3L);
        Values http = times.with(Probe.METHOD, ProbeMethod.HTTP).with(Probe.PATH, "/health").with(Probe.PORT, "http");
        Values tcp = times.with(Probe.METHOD, ProbeMethod.TCP).with(Probe.PORT, "8080");
        Values grpc = times.with(Probe.METHOD, ProbeMethod.GRPC).with(Probe.PORT, "9090");
        Values command = times.with(Probe.METHOD, ProbeMethod.COMMAND).with(Probe.COMMAND,
                List.of("test", "-f", "/ok"));
        assertEquals(
                List.of(
                        Values.EMPTY.withRaw("httpGet", Map.of("path", "/health", "port", "http")),
                        Values.EMPTY.withRaw("tcpSocket", Map.of("port", 8080L)),
                        Values.EMPTY.withRaw("grpc", Map.of("port", 9090L)),
                        Values.EMPTY.withRaw("exec", Map.of("command", List.of("test", "-f", "/ok")))),
                List.of(question(http, rest), question(tcp, rest), question(grpc, rest), question(command, rest)));
    }

    /// What is written for a probe without `rest`, which must be there.
    @SuppressWarnings("unchecked")
    private static Values question(Values probe, Map<String, Object> rest) {
        Values json = new Values((Map<String, Object>) written(PodContainer.READINESS_PROBE, probe));
        Values question = json;
        for (Property<Long> time : List.of(
                Probe.INITIAL_DELAY, Probe.PERIOD, Probe.TIMEOUT, Probe.FAILURE_THRESHOLD)) {
            assertEquals(Optional.ofNullable(rest.get(time.name())), json.get(time).map(Object.class::cast));
            question = question.without(time);
        }
        return question;
    }

    @Test
    void capabilitiesAreDroppedAsAList() {
        assertEquals(
                List.of(List.of("ALL"), List.of()),
                List.of(
                        written(PodContainer.DROP_CAPABILITIES, true),
                        written(PodContainer.DROP_CAPABILITIES, false)));
    }

    @Test
    void portsOfAServiceLeadToNumbersOrNames() {
        Values port = Values.EMPTY.with(ServicePort.PORT, 80L).with(ServicePort.PROTOCOL, PortProtocol.TCP);
        assertEquals(
                List.of(
                        Map.of("port", 80L, "protocol", "TCP", "targetPort", 8080L),
                        Map.of("port", 80L, "protocol", "TCP", "targetPort", "http"),
                        Map.of("port", 80L, "protocol", "TCP")),
                written(
                        KubernetesService.PORTS,
                        List.of(
                                port.with(ServicePort.TARGET_PORT, "8080"),
                                port.with(ServicePort.TARGET_PORT, "http"),
                                port)));
    }

    @Test
    void portsOfAnIngressAreOneText() {
        List<Values> ports = List.of(
                Values.EMPTY.with(ListenPort.PROTOCOL, ListenerProtocol.HTTP).with(ListenPort.PORT, 80L),
                Values.EMPTY.with(ListenPort.PROTOCOL, ListenerProtocol.HTTPS).with(ListenPort.PORT, 443L));
        assertEquals("[{\"HTTP\":80},{\"HTTPS\":443}]", written(Ingress.LISTEN_PORTS, ports));
    }

    @Test
    void addressesOfAnIngressAreOneText() {
        Object json = "10.0.0.0/8,192.168.0.0/16";
        assertEquals(
                Optional.of(json),
                spelling(Ingress.INBOUND_CIDRS).back().apply(json).map(spelling(Ingress.INBOUND_CIDRS).there()));
    }

    @Test
    void metricsNameTheContainerWhereThereIsOne() {
        Values all = Values.EMPTY.with(PodMetric.RESOURCE, MetricResource.MEMORY).with(PodMetric.UTILISATION, 75L);
        Map<String, Object> target = Map.of("type", "Utilization", "averageUtilization", 75L);
        assertEquals(
                List.of(
                        Map.of("type", "Resource", "resource", Map.of("name", "memory", "target", target)),
                        Map.of(
                                "type",
                                "ContainerResource",
                                "containerResource",
                                Map.of("name", "memory", "container", "web", "target", target))),
                written(HorizontalPodAutoscaler.METRICS, List.of(all, all.with(PodMetric.CONTAINER, "web"))));
    }

    @Test
    void schedulesHaveFiveFields() {
        List<String> good = List.of("0 6 * * MON-FRI", "*/15 8-18 1,15 JAN-JUN 0", "@daily", "59 23 31 12 6");
        List<String> bad = List.of("0 6 * * ? *", "60 6 * * *", "0 24 * * *", "0 6 * * 7", "0 6 0 * *", "rate(1 hour)",
                "");
        assertEquals(List.of(), good.stream().filter(text -> KubernetesCron.TYPE.fault(text).isPresent()).toList());
        assertEquals(List.of(), bad.stream().filter(text -> KubernetesCron.TYPE.fault(text).isEmpty()).toList());
    }
}
