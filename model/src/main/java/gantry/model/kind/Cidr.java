package gantry.model.kind;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// An IPv4 address block such as `10.0.0.0/16`.
///
/// @param minPrefix the shortest prefix (largest block) allowed
/// @param maxPrefix the longest prefix (smallest block) allowed
public record Cidr(int minPrefix, int maxPrefix) implements ValueType<CidrBlock> {

    @Override
    public String id() {
        return "CIDR block";
    }

    @Override
    public Optional<CidrBlock> read(Object json) {
        return json instanceof String text ? CidrBlock.parse(text) : Optional.empty();
    }

    @Override
    public Object write(CidrBlock value) {
        return value.toString();
    }

    @Override
    public Optional<String> fault(Object json) {
        Optional<CidrBlock> block = read(json);
        if (block.isEmpty()) {
            return Optional.of("Enter an IPv4 block such as 10.0.0.0/16, its host bits zero.");
        }
        int prefix = block.get().prefix();
        boolean fits = prefix >= minPrefix && prefix <= maxPrefix;
        return fits ? Optional.empty() : Optional.of("Choose a block from " + range() + "; /" + prefix + " isn't one.");
    }

    @Override
    public String range() {
        return "/" + minPrefix + " to /" + maxPrefix;
    }

    @Override
    public Map<String, Object> schema() {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "string");
        schema.put("pattern", "^\\d{1,3}(\\.\\d{1,3}){3}/\\d{1,2}$");
        return schema;
    }
}
