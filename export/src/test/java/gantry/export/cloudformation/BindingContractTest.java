package gantry.export.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.model.kind.Binding;
import gantry.model.kind.Kind;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Target;
import gantry.model.kinds.Kinds;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the exporter writes exists in the resource schemas. `schema.json` holds their property names (facts of the
/// public CloudFormation resource specification): an object for nested properties, a list for a list of them.
class BindingContractTest {

    /// Roles that stand for a part of another resource, or that connections use.
    private static final Map<String, String> OTHER_ROLES = Map.of(
            "Container", "AWS::ECS::TaskDefinition/ContainerDefinitions/0",
            "TargetGroup", "AWS::ElasticLoadBalancingV2::TargetGroup",
            "EventSourceMapping", "AWS::Lambda::EventSourceMapping",
            "Subscription", "AWS::SNS::Subscription",
            "SubscriptionFilter", "AWS::Logs::SubscriptionFilter",
            "Schedule", "AWS::Scheduler::Schedule");

    private static Map<String, Object> schema() throws IOException {
        try (InputStream in = BindingContractTest.class.getResourceAsStream("schema.json")) {
            return Exported.data(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void everyBindingLeadsToAPropertyThatExists() throws IOException {
        Map<String, Object> schema = schema();
        var faults = new ArrayList<String>();
        for (Kind kind : Stream.concat(Kinds.NODES.stream(), Kinds.CONNECTIONS.stream()).toList()) {
            for (Property<?> property : kind.properties()) {
                for (Binding<?> binding : property.bindings(Target.CLOUDFORMATION)) {
                    if (!exists(schema, start(kind, binding.resource()) + binding.path())) {
                        faults.add(kind.id() + " " + property.name() + ": " + binding.path());
                    }
                }
            }
        }
        assertEquals(List.of(), faults);
    }

    private static String start(Kind kind, String role) {
        Optional<String> own = kind instanceof NodeKind node
                ? Optional.ofNullable(node.resources(Target.CLOUDFORMATION).get(role))
                : Optional.empty();
        return own.orElseGet(() -> OTHER_ROLES.getOrDefault(role, "no such role " + role));
    }

    private static boolean exists(Map<String, Object> schema, String path) {
        Object place = schema;
        for (String name : path.split("/")) {
            if (Boolean.TRUE.equals(place)) {
                return true;
            }
            place = place instanceof List<?> list ? list.getFirst() : ((Map<?, ?>) place).get(name);
            if (place == null) {
                return false;
            }
        }
        return true;
    }

    @Test
    void everythingThatTheRecipesWriteExists() throws IOException {
        Map<String, Object> schema = schema();
        var faults = new ArrayList<String>();
        Examples.all().values().forEach(diagram -> Exported.of(diagram).resources().forEach((id, resource) -> {
            String type = (String) resource.get("Type");
            Object shape = schema.getOrDefault(type, Map.of());
            collect(resource.getOrDefault("Properties", new LinkedHashMap<>()), shape, id, faults);
        }));
        assertEquals(List.of(), faults);
    }

    private static void collect(Object value, Object shape, String path, List<String> faults) {
        if (value instanceof Map<?, ?> map && shape instanceof Map<?, ?> names) {
            if (map.size() == 1 && isFunction((String) map.keySet().iterator().next())) {
                return;
            }
            map.forEach((key, inner) -> {
                if (names.isEmpty() || names.containsKey(key)) {
                    collect(inner, names.isEmpty() ? true : names.get(key), path + "/" + key, faults);
                } else {
                    faults.add(path + "/" + key);
                }
            });
        } else if (value instanceof List<?> items && shape instanceof List<?> shapes) {
            items.forEach(item -> collect(item, shapes.getFirst(), path, faults));
        }
    }

    private static boolean isFunction(String key) {
        return key.equals("Ref") || key.startsWith("Fn::");
    }
}
