package gantry.model.kinds.kubernetes;

import gantry.model.kind.Choice;
import gantry.model.kind.Condition;
import gantry.model.kind.Conversion;
import gantry.model.kind.Json;
import gantry.model.kind.ListOf;
import gantry.model.kind.Property;
import gantry.model.kind.Seconds;
import gantry.model.kind.Structure;
import gantry.model.kind.Text;
import gantry.model.kind.Values;
import gantry.model.kind.Whole;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A question that is put to a container again and again.
///
/// The ranges and defaults are from
/// https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/
public final class Probe {

    private static final String PAGE = "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/";

    /// A number, or the name of a port of the container.
    static final Text PORT_REFERENCE = Text.matching(
            "[1-9]\\d{0,4}|(?=.{1,15}$)(?=.*[a-z])[a-z0-9]+(-[a-z0-9]+)*", "a port number or the name of a port");

    public static final Property<ProbeMethod> METHOD = Property.of("method", Choice.of(ProbeMethod.class))
            .fallback(ProbeMethod.HTTP)
            .about("How the question is put. An HTTP code from 200 to 399 is a good answer, and so is a command that "
                    + "ends with 0.")
            .source(PAGE);

    public static final Property<String> PATH = Property.of("path", Text.matching("/[^\\s]*", "a path such as /health"))
            .fallback("/")
            .visibleWhen(Condition.when(METHOD, ProbeMethod.HTTP))
            .about("What is asked for.")
            .source(PAGE);

    public static final Property<String> PORT = Property.of("port", PORT_REFERENCE)
            .fallback("http")
            .visibleWhen(Condition.when(METHOD, ProbeMethod.HTTP, ProbeMethod.TCP, ProbeMethod.GRPC))
            .about("The number or the name of the port; gRPC needs a number.")
            .source(PAGE);

    public static final Property<List<String>> COMMAND = Property.of("command", ListOf.of(Text.lines()))
            .visibleWhen(Condition.when(METHOD, ProbeMethod.COMMAND))
            .checkedBy("general/health-check-values")
            .about("The program and its words; no shell is around it.")
            .source(PAGE);

    public static final Property<Long> INITIAL_DELAY = Property.of(
            "initialDelaySeconds", Seconds.between(0, Quantities.MOST))
            .title("Initial delay")
            .fallback(0L)
            .checkedBy("general/health-check-values")
            .unit("seconds")
            .about("How long after the start the first question comes.")
            .source(PAGE);

    public static final Property<Long> PERIOD = Property.of("periodSeconds", Seconds.between(1, Quantities.MOST))
            .title("Period")
            .fallback(10L)
            .checkedBy("general/health-check-values")
            .unit("seconds")
            .about("The time between two questions.")
            .source(PAGE);

    public static final Property<Long> TIMEOUT = Property.of("timeoutSeconds", Seconds.between(1, Quantities.MOST))
            .title("Timeout")
            .fallback(1L)
            .checkedBy("general/health-check-values")
            .unit("seconds")
            .about("How long the answer may take.")
            .source(PAGE);

    public static final Property<Long> FAILURE_THRESHOLD = Property.of(
            "failureThreshold", Whole.between(1, Quantities.MOST))
            .fallback(3L)
            .checkedBy("general/health-check-values")
            .unit("answers")
            .about("How many bad answers in a row count as a failure.")
            .source(PAGE);

    public static final Property<Long> SUCCESS_THRESHOLD = Property.of(
            "successThreshold", Whole.between(1, Quantities.MOST))
            .fallback(1L)
            .checkedBy("general/health-check-values")
            .unit("answers")
            .about("How many good answers in a row make up for a failure. More than 1 only for readiness.")
            .source(PAGE);

    public static final Structure TYPE = Structure.of(
            METHOD,
            PATH,
            PORT,
            COMMAND,
            INITIAL_DELAY,
            PERIOD,
            TIMEOUT,
            FAILURE_THRESHOLD,
            SUCCESS_THRESHOLD);

    private static final List<Property<Long>> TIMES = List.of(INITIAL_DELAY, PERIOD, TIMEOUT, FAILURE_THRESHOLD);

    private Probe() {}

    /// The fields of a probe in Kubernetes, with the question under the name of its method.
    static Conversion<Values> spelling() {
        return new Conversion<>(Probe::write, Probe::read);
    }

    private static Object write(Values values) {
        var probe = new LinkedHashMap<String, Object>();
        Object port = Quantities.number(values.value(PORT));
        switch (values.value(METHOD)) {
            case HTTP -> probe.put("httpGet", Map.of("path", values.value(PATH), "port", port));
            case TCP -> probe.put("tcpSocket", Map.of("port", port));
            case GRPC -> probe.put("grpc", Map.of("port", port));
            case COMMAND -> probe.put("exec", Map.of("command", values.effective(COMMAND).orElse(List.of())));
        }
        TIMES.forEach(field -> probe.put(field.name(), values.value(field)));
        values.get(SUCCESS_THRESHOLD).ifPresent(answers -> probe.put(SUCCESS_THRESHOLD.name(), answers));
        return Json.normal(probe);
    }

    private static Optional<Values> read(Object json) {
        if (!(json instanceof Map<?, ?> probe)) {
            return Optional.empty();
        }
        Values values = question(probe);
        for (Property<Long> field : TIMES) {
            if (probe.get(field.name()) instanceof Long number) {
                values = values.with(field, number);
            }
        }
        return Optional.of(
                probe.get(SUCCESS_THRESHOLD.name()) instanceof Long answers
                        ? values.with(SUCCESS_THRESHOLD, answers)
                        : values);
    }

    private static Values question(Map<?, ?> probe) {
        if (probe.get("exec") instanceof Map<?, ?> exec && exec.get("command") instanceof Object words) {
            return Values.EMPTY.with(METHOD, ProbeMethod.COMMAND).withRaw(COMMAND.name(), words);
        }
        if (probe.get("tcpSocket") instanceof Map<?, ?> socket) {
            return port(Values.EMPTY.with(METHOD, ProbeMethod.TCP), socket);
        }
        if (probe.get("grpc") instanceof Map<?, ?> call) {
            return port(Values.EMPTY.with(METHOD, ProbeMethod.GRPC), call);
        }
        Values values = Values.EMPTY.with(METHOD, ProbeMethod.HTTP);
        if (probe.get("httpGet") instanceof Map<?, ?> get) {
            values = port(values, get);
            return get.get("path") instanceof String path ? values.with(PATH, path) : values;
        }
        return values;
    }

    private static Values port(Values values, Map<?, ?> question) {
        return question.get("port") instanceof Object port ? values.with(PORT, String.valueOf(port)) : values;
    }
}
