package gantry.model.kind;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The address of a secret, never its value: an ARN in Secrets Manager or the Systems Manager Parameter Store.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Secret.html
public record SecretReference() implements ValueType<String> {

    private static final String FORM = "arn:aws[a-z-]*:(secretsmanager|ssm):[a-z0-9-]*:[0-9]*:.+";
    private static final Pattern PATTERN = Pattern.compile(FORM);

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
        boolean fits = json instanceof String text && PATTERN.matcher(text).matches();
        return fits
                ? Optional.empty()
                : Optional.of("Enter the ARN of a secret or parameter, never the secret itself.");
    }

    @Override
    public String range() {
        return "an ARN of Secrets Manager or Parameter Store";
    }

    @Override
    public Map<String, Object> schema() {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "string");
        schema.put("pattern", "^" + FORM + "$");
        return schema;
    }
}
