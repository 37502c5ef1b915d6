package gantry.model.facts;

import java.util.List;
import java.util.regex.Pattern;

/// What the names of EC2 instance types say about their machines (table C8 of the rule catalogue). A name says the
/// processor and whether there are graphics processors; families that aren't in the table have neither ARM nor graphics.
///
/// Source: https://docs.aws.amazon.com/ec2/latest/instancetypes/instance-type-names.html
public final class InstanceFamilies {

    private static final List<Row> ROWS = FactTable.load("instance-families").rows().stream()
            .map(Row::of)
            .toList();

    private InstanceFamilies() {}

    /// @param names    what the names begin with
    /// @param property what holds for these machines
    private record Row(Pattern names, String property) {

        private static Row of(FactRow row) {
            return new Row(Pattern.compile(row.text("names")), row.text("property"));
        }
    }

    /// Whether instances of this type have ARM64 processors, such as `m7g.large`.
    public static boolean isArm(String type) {
        return has(type, "arm64");
    }

    /// Whether instances of this type have graphics processors, such as `g6.xlarge`.
    public static boolean hasGraphics(String type) {
        return has(type, "gpu");
    }

    private static boolean has(String type, String property) {
        return ROWS.stream()
                .anyMatch(row -> row.property.equals(property) && row.names.matcher(type).lookingAt());
    }
}
