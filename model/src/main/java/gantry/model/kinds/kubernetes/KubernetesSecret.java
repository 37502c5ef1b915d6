package gantry.model.kinds.kubernetes;

import gantry.model.kind.Category;
import gantry.model.kind.Choice;
import gantry.model.kind.Expectation;
import gantry.model.kind.Flag;
import gantry.model.kind.ListOf;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Target;
import gantry.model.kind.Values;
import gantry.model.kinds.connection.Reads;
import java.util.List;

/// The names of secret values that workloads read, and where the values are kept; never the values.
///
/// Source: https://kubernetes.io/docs/concepts/configuration/secret/
public final class KubernetesSecret {

    public static final String ID = "k8s.secret";

    private static final String PAGE = "https://kubernetes.io/docs/concepts/configuration/secret/";
    private static final String ROLE = "Secret";

    public static final Property<SecretType> TYPE = Property.of("type", Choice.of(SecretType.class))
            .fallback(SecretType.OPAQUE)
            .group("General")
            .about("What it is for. Log-ins for registries and certificates must have certain keys.")
            .source(PAGE + "#secret-types")
            .to(Target.KUBERNETES, ROLE, "/type");

    public static final Property<List<Values>> KEYS = Property.of("keys", new ListOf<>(SecretKey.TYPE, 100))
            .group("General")
            .about("The names of the values and where they are kept. The values never stand in the drawing.")
            .source(PAGE)
            .unbound(Target.KUBERNETES, "an example names the keys; the values are filled in by hand");

    public static final Property<Boolean> IMMUTABLE = Property.of("immutable", new Flag())
            .fallback(false)
            .group("General")
            .about("Never changes again: to change a value, make a new Secret and use that.")
            .source(PAGE + "#secret-immutable")
            .to(Target.KUBERNETES, ROLE, "/immutable");

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("Kubernetes Secret")
            .about("Names of passwords and keys that workloads read. The values are kept elsewhere.")
            .explain(
                    "For passwords, log-ins for registries and certificates that pods read as variables or files.",
                    "Use Secrets Manager with the pod's role when values must be rotated or shared outside the "
                            + "cluster. Plain settings belong into a ConfigMap.",
                    "It holds up to 1 MiB and serves its own namespace only. EKS encrypts it on disk, but who may read "
                            + "Secrets of the namespace reads the values.",
                    "It costs nothing itself. Secrets in Secrets Manager that it mirrors are paid per secret and "
                            + "month.")
            .source(PAGE)
            .category(Category.EKS)
            .icon("kubernetes-secret")
            .keywords(
                    "password",
                    "credentials",
                    "key",
                    "certificate",
                    "image pull secret",
                    "tls",
                    "k8s",
                    "kubernetes",
                    "environment")
            .properties(TYPE, KEYS, IMMUTABLE)
            .fact(KubernetesSecret::fact)
            .inside(NamespaceMember.PLACE)
            .names(NamespaceMember.NAME, "credentials")
            .expects(Expectation.of(Expectation.Side.IN, "no workload reads it", Reads.ID))
            .resource(Target.KUBERNETES, ROLE, "v1/Secret")
            .build();

    private KubernetesSecret() {}

    private static String fact(Values values) {
        SecretType type = values.value(TYPE);
        return type == SecretType.OPAQUE
                ? ConfigMap.keys(values.effective(KEYS).map(List::size).orElse(0))
                : type.label();
    }
}
