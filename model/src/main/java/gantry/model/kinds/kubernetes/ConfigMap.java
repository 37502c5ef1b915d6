package gantry.model.kinds.kubernetes;

import gantry.model.kind.Category;
import gantry.model.kind.Expectation;
import gantry.model.kind.Flag;
import gantry.model.kind.MapOf;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Target;
import gantry.model.kind.Text;
import gantry.model.kind.Values;
import gantry.model.kinds.connection.Reads;
import java.util.Map;

/// Settings that workloads read as variables or files.
///
/// Source: https://kubernetes.io/docs/concepts/configuration/configmap/
public final class ConfigMap {

    public static final String ID = "k8s.config-map";

    private static final String PAGE = "https://kubernetes.io/docs/concepts/configuration/configmap/";
    private static final String ROLE = "ConfigMap";

    /// The keys of ConfigMaps and Secrets become names of files.
    static final Text KEY = Text.matching(
            "(?!\\.\\.)[A-Za-z0-9._-]{1,253}", "up to 253 letters, digits, '-', '_' or '.', not '..' at the start");

    public static final Property<Map<String, String>> DATA = Property.of("data", new MapOf<>(KEY, Text.lines()))
            .group("General")
            .about("Names and values. Everybody who may read the ConfigMap sees them, so put no secrets here.")
            .source(PAGE + "#configmap-object")
            .to(Target.KUBERNETES, ROLE, "/data");

    public static final Property<Boolean> IMMUTABLE = Property.of("immutable", new Flag())
            .fallback(false)
            .group("General")
            .about("Never changes again: to change a value, make a new ConfigMap and use that.")
            .source(PAGE + "#configmap-immutable")
            .to(Target.KUBERNETES, ROLE, "/immutable");

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("ConfigMap")
            .about("Settings outside the image, which workloads read as environment variables or files.")
            .explain(
                    "For settings that differ between environments or that several workloads share, and for whole "
                            + "configuration files.",
                    "Use a Kubernetes Secret, or Secrets Manager, for passwords and keys. Single variables of one "
                            + "container can stand in the container.",
                    "It holds up to 1 MiB and serves its own namespace only. Variables change only when a pod is "
                            + "replaced; files follow after a minute or so.",
                    "It costs nothing; it is kept in the control plane of the cluster.")
            .source(PAGE)
            .category(Category.EKS)
            .icon("config-map")
            .keywords("configuration", "settings", "environment", "variables", "file", "k8s", "kubernetes", "cm")
            .properties(DATA, IMMUTABLE)
            .fact(ConfigMap::fact)
            .inside(NamespaceMember.PLACE)
            .names(NamespaceMember.NAME, "settings")
            .expects(Expectation.of(Expectation.Side.IN, "no workload reads it", Reads.ID))
            .resource(Target.KUBERNETES, ROLE, "v1/ConfigMap")
            .build();

    private ConfigMap() {}

    private static String fact(Values values) {
        return keys(values.effective(DATA).map(Map::size).orElse(0));
    }

    /// Such as `3 keys`.
    static String keys(int count) {
        return count == 1 ? "1 key" : count + " keys";
    }
}
