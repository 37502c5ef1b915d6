package gantry.model.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What the names of EC2 instance types say (table C8 of the rule catalogue). A family that AWS adds with another
/// scheme of names isn't understood.
///
/// Source: https://docs.aws.amazon.com/ec2/latest/instancetypes/instance-type-names.html
public final class InstanceTypes {

    private static final Map<String, Pattern> TRAITS = FactTable.load("instance-families").rows().stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> row.text("trait"), row -> Pattern.compile(row.text("pattern"))));

    private static final List<FactRow> SIBLINGS = FactTable.load("instance-siblings").rows();

    private InstanceTypes() {}

    /// Whether it has ARM64 processors (Graviton) instead of x86-64.
    public static boolean isArm(String type) {
        return is("arm64", type);
    }

    /// Whether it has GPUs of NVIDIA.
    public static boolean isNvidia(String type) {
        return is("gpu", type) && !is("amd-gpu", type);
    }

    /// Whether it has AWS Inferentia or Trainium chips.
    public static boolean isNeuron(String type) {
        return is("neuron", type);
    }

    private static boolean is(String trait, String type) {
        return Optional.ofNullable(TRAITS.get(trait))
                .filter(pattern -> pattern.matcher(type).matches())
                .isPresent();
    }

    /// Other types with as much CPU and memory, the nearest relatives first; none for rare families and sizes.
    public static List<String> siblings(String type) {
        int dot = type.indexOf('.');
        String family = dot < 0 ? type : type.substring(0, dot);
        String size = type.substring(dot + 1);
        return SIBLINGS.stream()
                .filter(row -> row.texts("sizes").contains(size) && row.texts("families").contains(family))
                .findFirst()
                .map(row -> after(family, row.texts("families")))
                .orElse(List.of())
                .stream()
                .map(other -> other + "." + size)
                .toList();
    }

    private static List<String> after(String family, List<String> families) {
        var turned = new ArrayList<>(families);
        Collections.rotate(turned, -families.indexOf(family));
        return turned.subList(1, turned.size());
    }
}
