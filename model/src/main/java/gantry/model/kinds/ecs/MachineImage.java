package gantry.model.kinds.ecs;

import gantry.model.kind.Option;
import java.util.Optional;

/// The machine image that container instances start from. All but [#CUSTOM] are made for ECS: the agent is in them.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/retrieve-ecs-optimized_AMI.html
public enum MachineImage implements Option {
    AL2023_X86("al2023-x86", "Amazon Linux 2023, x86-64", linux("recommended")),
    AL2023_ARM("al2023-arm64", "Amazon Linux 2023, ARM64", linux("arm64/recommended")),
    AL2023_GPU("al2023-gpu", "Amazon Linux 2023, GPU", linux("gpu/recommended")),
    BOTTLEROCKET_X86("bottlerocket-x86", "Bottlerocket, x86-64", bottlerocket("x86_64")),
    BOTTLEROCKET_ARM("bottlerocket-arm64", "Bottlerocket, ARM64", bottlerocket("arm64")),
    WINDOWS_2022(
            "windows-2022",
            "Windows Server 2022 Core",
            "/aws/service/ami-windows-latest/Windows_Server-2022-English-Core-ECS_Optimized/image_id"),
    CUSTOM("custom", "An image of your own", "");

    private final String value;
    private final String label;
    private final String parameter;

    MachineImage(String value, String label, String parameter) {
        this.value = value;
        this.label = label;
        this.parameter = parameter;
    }

    private static String linux(String variant) {
        return "/aws/service/ecs/optimized-ami/amazon-linux-2023/" + variant + "/image_id";
    }

    private static String bottlerocket(String processor) {
        return "/aws/service/bottlerocket/aws-ecs-2/" + processor + "/latest/image_id";
    }

    @Override
    public String value() {
        return value;
    }

    @Override
    public String label() {
        return label;
    }

    /// The public parameter of Systems Manager that holds the id of the newest image; empty for one of your own.
    public Optional<String> parameter() {
        return Optional.of(parameter).filter(name -> !name.isEmpty());
    }
}
