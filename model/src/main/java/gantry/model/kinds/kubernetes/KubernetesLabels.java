package gantry.model.kinds.kubernetes;

import gantry.model.kind.MapOf;
import gantry.model.kind.Text;

/// The types of labels and annotations of Kubernetes objects.
///
/// Sources: https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set,
/// https://kubernetes.io/docs/concepts/overview/working-with-objects/annotations/#syntax-and-character-set
public final class KubernetesLabels {

    /// Judges labels and selectors with a message of its own.
    public static final String RULE = "kubernetes/label-syntax";

    private static final String WORD = "[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?";

    private static final String PATTERN_WORD = "[A-Za-z0-9*?]([A-Za-z0-9._*?-]{0,61}[A-Za-z0-9*?])?";

    /// `tier` or, with a domain in front, `app.kubernetes.io/name`.
    public static final Text KEY = Text.matching(
            "([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?" + WORD,
            "up to 63 letters, digits, '.', '_' or '-', after a domain and '/' if wanted");

    public static final Text VALUE = Text.matching(
            "(" + WORD + ")?", "up to 63 letters, digits, '.', '_' or '-', a letter or digit at both ends");

    /// Labels: objects are selected by them.
    public static final MapOf<String> MAP = new MapOf<>(KEY, VALUE);

    /// Labels in which a star stands for any characters and a question mark for one, as Fargate profiles allow.
    public static final MapOf<String> PATTERNS = new MapOf<>(
            Text.matching(
                    "([a-z0-9*?]([a-z0-9.*?-]{0,251}[a-z0-9*?])?/)?" + PATTERN_WORD,
                    "up to 63 letters, digits, '.', '_', '-', '*' or '?', after a domain and '/' if wanted"),
            Text.matching(
                    "(" + PATTERN_WORD + ")?",
                    "up to 63 letters, digits, '.', '_', '-', '*' or '?', none of '.', '_' and '-' at an end"));

    /// Annotations: any text, which only tools read.
    public static final MapOf<String> ANNOTATIONS = new MapOf<>(KEY, Text.lines());

    private KubernetesLabels() {}
}
