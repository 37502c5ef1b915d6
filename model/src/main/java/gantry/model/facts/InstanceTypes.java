package gantry.model.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Which images and which other types go with an EC2 instance type, by its name.
///
/// Source: https://docs.aws.amazon.com/ec2/latest/instancetypes/instance-type-names.html
public final class InstanceTypes {

    private static final Map<String, Pattern> ACCELERATORS = FactTable.load("instance-accelerators").rows().stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> row.text("accelerator"), row -> Pattern.compile(row.text("names"))));

    private static final List<FactRow> SIBLINGS = FactTable.load("instance-siblings").rows();

    private InstanceTypes() {}

    /// Whether it has GPUs of NVIDIA.
    public static boolean isNvidia(String type) {
        return InstanceFamilies.hasGraphics(type) && !has("amd", type);
    }

    /// Whether it has AWS Inferentia or Trainium chips.
    public static boolean isNeuron(String type) {
        return has("neuron", type);
    }

    private static boolean has(String accelerator, String type) {
        return Optional.ofNullable(ACCELERATORS.get(accelerator))
                .filter(names -> names.matcher(type).lookingAt())
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
