package gantry.export.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.annotation.JsonProperty;
import gantry.model.kind.Binding;
import gantry.model.kind.Kind;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Target;
import gantry.model.kinds.Kinds;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.batch.v1.JobSpec;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every path that a property is bound to exists in the Java type of its object.
class KubernetesBindingContractTest {

    private static final Map<String, Class<?>> PARTS = Map.of(
            "Container", Container.class, "Pod", PodSpec.class, "Run", JobSpec.class);

    @Test
    void everyPathExistsInTheJavaTypeOfItsRole() {
        var missing = new ArrayList<String>();
        Stream.<Kind>concat(Kinds.NODES.stream(), Kinds.CONNECTIONS.stream()).forEach(kind -> {
            for (Property<?> property : kind.properties()) {
                for (Binding<?> binding : property.bindings(Target.KUBERNETES)) {
                    if (!exists(binding)) {
                        missing.add(kind.id() + "/" + property.name() + " at " + binding.resource() + " "
                                + binding.path());
                    }
                }
            }
        });
        assertEquals(List.of(), missing);
    }

    @Test
    void everyDeclaredResourceHasAJavaTypeOfThatVersion() {
        var missing = new ArrayList<String>();
        for (NodeKind kind : Kinds.NODES) {
            kind.resources(Target.KUBERNETES).forEach((role, type) -> {
                String name = type.substring(type.lastIndexOf('/') + 1);
                boolean isKnown = PARTS.containsKey(role)
                        || TypedObjects.of(name)
                                .map(KubernetesBindingContractTest::typeName)
                                .filter(type::equals)
                                .isPresent();
                if (!isKnown) {
                    missing.add(kind.id() + " " + role + " " + type);
                }
            });
        }
        assertEquals(List.of(), missing);
    }

    private static String typeName(Class<?> type) {
        var group = type.getAnnotation(io.fabric8.kubernetes.model.annotation.Group.class);
        var version = type.getAnnotation(io.fabric8.kubernetes.model.annotation.Version.class);
        String prefix = group == null || group.value().isEmpty() ? "" : group.value() + "/";
        return prefix + version.value() + "/" + type.getSimpleName();
    }

    private static boolean exists(Binding<?> binding) {
        Optional<Type> at = Optional.<Type>ofNullable(PARTS.get(binding.resource()))
                .or(() -> TypedObjects.of(binding.resource()).map(type -> (Type) type));
        for (String key : binding.path().substring(1).split("/")) {
            at = at.flatMap(type -> step(type, key));
        }
        return at.isPresent();
    }

    /// The type of what stands under a key: a field of a class, or any value of a map.
    private static Optional<Type> step(Type type, String key) {
        return switch (type) {
            case ParameterizedType map when map.getRawType().equals(Map.class) -> Optional.of(
                    map.getActualTypeArguments()[1]);
            case Class<?> owner -> Arrays.stream(owner.getDeclaredFields())
                    .filter(field -> name(field).equals(key))
                    .findFirst()
                    .map(Field::getGenericType);
            default -> Optional.empty();
        };
    }

    private static String name(Field field) {
        JsonProperty property = field.getAnnotation(JsonProperty.class);
        return property == null ? "" : property.value();
    }
}
