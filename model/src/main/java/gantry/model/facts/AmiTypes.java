package gantry.model.facts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The images from which managed nodes of EKS start (table C6 of the rule catalogue).
///
/// Source: https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateNodegroup.html
public final class AmiTypes {

    /// Stands for an image of the user's own, named in a launch template.
    public static final String CUSTOM = "CUSTOM";

    private static final FactTable TABLE = FactTable.load("eks-ami-types");
    private static final List<AmiType> ROWS = TABLE.rows().stream().map(AmiTypes::type).toList();

    private AmiTypes() {}

    /// What the name of an image stands for.
    ///
    /// @param system      the operating system, such as `Amazon Linux 2023`
    /// @param isArm       whether it is for ARM64 processors instead of x86-64
    /// @param accelerator `nvidia`, `neuron` or `none`
    /// @param ended       the day since which no such images are published
    public record AmiType(
            String id, String system, boolean isArm, String accelerator, Optional<LocalDate> ended) {

        /// Whether it has the drivers of NVIDIA.
        public boolean hasNvidia() {
            return accelerator.equals("nvidia");
        }

        /// Whether it has the drivers of AWS Inferentia and Trainium.
        public boolean hasNeuron() {
            return accelerator.equals("neuron");
        }

        /// Whether AWS has given it up by that day.
        public boolean isOver(LocalDate today) {
            return ended.filter(day -> !today.isBefore(day)).isPresent();
        }
    }

    private static AmiType type(FactRow row) {
        return new AmiType(
                row.text("id"),
                row.text("system"),
                row.text("architecture").equals("arm64"),
                row.text("accelerator"),
                row.has("ended") ? Optional.of(row.date("ended")) : Optional.empty());
    }

    /// The day on which the table was last compared with its source.
    public static LocalDate asOf() {
        return TABLE.asOf();
    }

    public static boolean isOutdated(LocalDate today) {
        return TABLE.isOutdated(today);
    }

    /// What to offer for new groups.
    public static List<String> offered() {
        return Stream.concat(
                ROWS.stream().filter(row -> row.ended.isEmpty()).map(AmiType::id), Stream.of(CUSTOM)).toList();
    }

    /// Empty for [#CUSTOM] and for what EKS doesn't know.
    public static Optional<AmiType> find(String id) {
        return ROWS.stream().filter(row -> row.id.equals(id)).findFirst();
    }

    /// A published image with these properties, of the system if there is one; empty when there is none at all.
    public static Optional<AmiType> fitting(String system, boolean isArm, String accelerator) {
        return ROWS.stream()
                .filter(row -> row.ended.isEmpty() && row.isArm == isArm && row.accelerator.equals(accelerator))
                .min(Comparator.comparing(row -> !row.system.equals(system)));
    }
}
