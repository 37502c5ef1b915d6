package gantry.model.kinds.eks;

import gantry.model.kind.Choice;
import gantry.model.kind.Property;
import gantry.model.kind.Structure;
import gantry.model.kind.Text;

/// A mark on nodes that keeps pods away which don't tolerate it.
///
/// Source: https://docs.aws.amazon.com/eks/latest/userguide/node-taints-managed-node-groups.html
public final class Taint {

    private static final String PAGE = "https://docs.aws.amazon.com/eks/latest/APIReference/API_Taint.html";

    /// At most 63 characters: https://docs.aws.amazon.com/eks/latest/APIReference/API_Taint.html
    public static final Property<String> KEY = Property.of(
            "key",
            Text.matching(
                    "[A-Za-z0-9]([A-Za-z0-9._/-]*[A-Za-z0-9])?",
                    "letters, digits, '.', '_', '-' or '/', a letter or digit at both ends")
                    .upTo(63))
            .required()
            .about("The name of the mark, such as workload.")
            .source(PAGE);

    public static final Property<String> VALUE = Property.of(
            "value",
            Text.matching(
                    "([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?)?",
                    "letters, digits, '.', '_' or '-', a letter or digit at both ends")
                    .upTo(63))
            .about("A value that pods must tolerate too, such as batch.")
            .source(PAGE);

    public static final Property<TaintEffect> EFFECT = Property.of("effect", Choice.of(TaintEffect.class))
            .fallback(TaintEffect.NO_SCHEDULE)
            .about("Whether pods that don't tolerate it are kept away, kept away if possible, or also evicted.")
            .source(PAGE);

    public static final Structure TYPE = Structure.of(KEY, VALUE, EFFECT);

    private Taint() {}
}
