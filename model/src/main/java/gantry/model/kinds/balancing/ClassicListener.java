package gantry.model.kinds.balancing;

import gantry.model.kind.Choice;
import gantry.model.kind.Condition;
import gantry.model.kind.Conversion;
import gantry.model.kind.Json;
import gantry.model.kind.ListOf;
import gantry.model.kind.Property;
import gantry.model.kind.Structure;
import gantry.model.kind.Values;
import gantry.model.kind.Whole;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A port on which a Classic Load Balancer listens, and the port of the instances behind it.
///
/// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/elb-listener-config.html
public final class ClassicListener {

    private static final String GUIDE = LoadBalancerProperties.GUIDE + "classic/";
    private static final String PAGE = GUIDE + "elb-listener-config.html";

    public static final Property<ClassicProtocol> PROTOCOL = Property.of("protocol", Choice.of(ClassicProtocol.class))
            .judgedBy("elb/listener-protocol-and-port")
            .fallback(ClassicProtocol.HTTP)
            .about("What clients speak. HTTPS and SSL need a certificate.")
            .source(PAGE);

    public static final Property<Long> LOAD_BALANCER_PORT = Property.of("loadBalancerPort", Whole.between(1, 65535))
            .judgedBy("elb/listener-protocol-and-port")
            .fallback(80L)
            .about("The port that clients connect to.")
            .source(PAGE);

    public static final Property<ClassicProtocol> INSTANCE_PROTOCOL = Property.of(
            "instanceProtocol", Choice.of(ClassicProtocol.class))
            .about("What the instances speak. Without a choice, the same as clients do.")
            .source(PAGE);

    public static final Property<Long> INSTANCE_PORT = Property.of("instancePort", Whole.between(1, 65535))
            .fallback(80L)
            .about("The port on the instances. It is fixed: containers can't have a port chosen when they start.")
            .source(PAGE);

    public static final Property<String> CERTIFICATE_ARN = LoadBalancerProperties.CERTIFICATE_ARN
            .visibleWhen(Condition.when(PROTOCOL, ClassicProtocol.HTTPS, ClassicProtocol.SSL))
            .source(GUIDE + "elb-create-https-ssl-load-balancer.html");

    public static final Structure TYPE = Structure.of(
            PROTOCOL, LOAD_BALANCER_PORT, INSTANCE_PROTOCOL, INSTANCE_PORT, CERTIFICATE_ARN);

    /// How CloudFormation calls the fields, see
    /// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancing-loadbalancer-listeners.html
    private static final Map<Property<?>, String> NAMES = names();

    private ClassicListener() {}

    private static Map<Property<?>, String> names() {
        var names = new LinkedHashMap<Property<?>, String>();
        names.put(PROTOCOL, "Protocol");
        names.put(LOAD_BALANCER_PORT, "LoadBalancerPort");
        names.put(INSTANCE_PROTOCOL, "InstanceProtocol");
        names.put(INSTANCE_PORT, "InstancePort");
        names.put(CERTIFICATE_ARN, "SSLCertificateId");
        return names;
    }

    /// As CloudFormation spells them, with ports as text.
    static Conversion<List<Values>> spelling() {
        return new Conversion<>(
                list -> list.stream().map(ClassicListener::written).toList(),
                json -> ListOf.of(TYPE)
                        .read(json)
                        .map(list -> list.stream().map(values -> read(values.raw())).toList()));
    }

    private static Object written(Values listener) {
        var map = new LinkedHashMap<String, Object>();
        NAMES.forEach((field, name) -> {
            if (field.isVisible(listener)) {
                json(listener, field).ifPresent(json -> map.put(name, json instanceof Long port ? "" + port : json));
            }
        });
        return Json.normal(map);
    }

    private static <T> Optional<Object> json(Values listener, Property<T> field) {
        return listener.effective(field).map(field.type()::write);
    }

    private static Values read(Map<String, Object> map) {
        var raw = new LinkedHashMap<String, Object>();
        NAMES.forEach((field, name) -> {
            if (map.get(name) instanceof Object json) {
                raw.put(field.name(), isPort(json) ? Long.valueOf(String.valueOf(json)) : json);
            }
        });
        return new Values(raw);
    }

    private static boolean isPort(Object json) {
        return String.valueOf(json).matches("\\d{1,5}");
    }
}
