package gantry.model.kind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where a secret is kept, never its value: an ARN in Secrets Manager or the Systems Manager Parameter Store, or, where
/// kinds are given, a node of the diagram, spelt `node:` and its id.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Secret.html
///
/// @param kinds the ids of the kinds that a node may have; empty when only an ARN is possible
public record SecretReference(List<String> kinds) implements ValueType<String> {

    private static final String NODE = "node:";
    private static final String ADDRESS = "arn:aws[a-z-]*:(secretsmanager|ssm):[a-z0-9-]*:[0-9]*:.+";
    private static final String ANY_NODE = NODE + "[A-Za-z0-9._-]{1,64}";
    private static final Pattern ADDRESS_FORM = Pattern.compile(ADDRESS);
    private static final Pattern NODE_FORM = Pattern.compile(ANY_NODE);

    public SecretReference {
        kinds = List.copyOf(kinds);
    }

    /// An ARN only.
    public SecretReference() {
        this(List.of());
    }

    /// An ARN, or a node of one of these kinds.
    public static SecretReference orNode(String... kinds) {
        return new SecretReference(List.of(kinds));
    }

    /// The id of the node that a value names; empty for an ARN.
    public static Optional<String> nodeId(String value) {
        return NODE_FORM.matcher(value).matches() ? Optional.of(value.substring(NODE.length())) : Optional.empty();
    }

    /// Whether a value is the ARN of a parameter, not of a secret.
    public static boolean isParameter(String value) {
        return value.contains(":ssm:");
    }

    /// The value that names the node with this id.
    public static String toNode(String id) {
        return NODE + id;
    }

    @Override
    public String id() {
        return "secret reference";
    }

    @Override
    public Optional<String> read(Object json) {
        return json instanceof String text ? Optional.of(text) : Optional.empty();
    }

    @Override
    public Object write(String value) {
        return value;
    }

    @Override
    public Optional<String> fault(Object json) {
        boolean fits = json instanceof String text
                && (ADDRESS_FORM.matcher(text).matches()
                        || !kinds.isEmpty() && NODE_FORM.matcher(text).matches());
        return fits
                ? Optional.empty()
                : Optional.of((kinds.isEmpty() ? "Enter" : "Choose a secret of the drawing or enter")
                        + " the ARN of a secret or parameter, never the secret itself.");
    }

    @Override
    public String range() {
        return (kinds.isEmpty() ? "" : "a secret of the drawing or ") + "an ARN of Secrets Manager or Parameter Store";
    }

    @Override
    public Map<String, Object> schema() {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "string");
        schema.put("pattern", kinds.isEmpty() ? "^" + ADDRESS + "$" : "^(?:" + ADDRESS + "|" + ANY_NODE + ")$");
        return schema;
    }
}
