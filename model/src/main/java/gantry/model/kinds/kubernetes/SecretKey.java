package gantry.model.kinds.kubernetes;

import gantry.model.kind.Property;
import gantry.model.kind.SecretReference;
import gantry.model.kind.Structure;
import gantry.model.kinds.operations.Secret;

/// A key of a Kubernetes Secret and where its value is kept; never the value itself.
///
/// Source: https://kubernetes.io/docs/concepts/configuration/secret/#secret-types
public final class SecretKey {

    public static final Property<String> KEY = Property.of("key", ConfigMap.KEY)
            .required()
            .about("The name of the value: of the variable, or of the file.")
            .source("https://kubernetes.io/docs/concepts/configuration/secret/#secret-types");

    public static final Property<String> REFERENCE = Property.of("reference", SecretReference.orNode(Secret.ID))
            .about("The secret or parameter in AWS that holds the value. Without one, the value is filled in by hand.")
            .source("https://docs.aws.amazon.com/eks/latest/userguide/manage-secrets.html");

    public static final Structure TYPE = Structure.of(KEY, REFERENCE);

    private SecretKey() {}
}
