package gantry.model.kinds.eks;

import gantry.model.kind.Option;

/// The image from which the nodes of a managed group start. Those with Amazon Linux 2 ended in 2025 and are left out.
///
/// Source: https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateNodegroup.html
public enum AmiType implements Option {
    AL2023_X86_64("AL2023_x86_64_STANDARD", "Amazon Linux 2023, x86-64"),
    AL2023_ARM64("AL2023_ARM_64_STANDARD", "Amazon Linux 2023, ARM64"),
    AL2023_X86_64_NEURON("AL2023_x86_64_NEURON", "Amazon Linux 2023, x86-64, Neuron"),
    AL2023_X86_64_NVIDIA("AL2023_x86_64_NVIDIA", "Amazon Linux 2023, x86-64, NVIDIA"),
    AL2023_ARM64_NVIDIA("AL2023_ARM_64_NVIDIA", "Amazon Linux 2023, ARM64, NVIDIA"),
    BOTTLEROCKET_X86_64("BOTTLEROCKET_x86_64", "Bottlerocket, x86-64"),
    BOTTLEROCKET_X86_64_FIPS("BOTTLEROCKET_x86_64_FIPS", "Bottlerocket, x86-64, FIPS"),
    BOTTLEROCKET_X86_64_NVIDIA("BOTTLEROCKET_x86_64_NVIDIA", "Bottlerocket, x86-64, NVIDIA"),
    BOTTLEROCKET_X86_64_NVIDIA_FIPS("BOTTLEROCKET_x86_64_NVIDIA_FIPS", "Bottlerocket, x86-64, NVIDIA, FIPS"),
    BOTTLEROCKET_ARM64("BOTTLEROCKET_ARM_64", "Bottlerocket, ARM64"),
    BOTTLEROCKET_ARM64_FIPS("BOTTLEROCKET_ARM_64_FIPS", "Bottlerocket, ARM64, FIPS"),
    BOTTLEROCKET_ARM64_NVIDIA("BOTTLEROCKET_ARM_64_NVIDIA", "Bottlerocket, ARM64, NVIDIA"),
    BOTTLEROCKET_ARM64_NVIDIA_FIPS("BOTTLEROCKET_ARM_64_NVIDIA_FIPS", "Bottlerocket, ARM64, NVIDIA, FIPS"),
    WINDOWS_CORE_2025("WINDOWS_CORE_2025_x86_64", "Windows Server 2025 Core"),
    WINDOWS_FULL_2025("WINDOWS_FULL_2025_x86_64", "Windows Server 2025 Full"),
    WINDOWS_CORE_2022("WINDOWS_CORE_2022_x86_64", "Windows Server 2022 Core"),
    WINDOWS_FULL_2022("WINDOWS_FULL_2022_x86_64", "Windows Server 2022 Full"),
    WINDOWS_CORE_2019("WINDOWS_CORE_2019_x86_64", "Windows Server 2019 Core"),
    WINDOWS_FULL_2019("WINDOWS_FULL_2019_x86_64", "Windows Server 2019 Full"),
    CUSTOM("CUSTOM", "Own image in a launch template");

    private final String value;
    private final String label;

    AmiType(String value, String label) {
        this.value = value;
        this.label = label;
    }

    @Override
    public String value() {
        return value;
    }

    @Override
    public String label() {
        return label;
    }
}
