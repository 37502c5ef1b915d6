package gantry.model.kinds.ecs;

import gantry.model.kind.Option;

/// The operating system family of a task.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-runtimeplatform.html
public enum OperatingSystem implements Option {
    LINUX("LINUX", "Linux"),
    WINDOWS_SERVER_2019_CORE("WINDOWS_SERVER_2019_CORE", "Windows Server 2019 Core"),
    WINDOWS_SERVER_2019_FULL("WINDOWS_SERVER_2019_FULL", "Windows Server 2019 Full"),
    WINDOWS_SERVER_2022_CORE("WINDOWS_SERVER_2022_CORE", "Windows Server 2022 Core"),
    WINDOWS_SERVER_2022_FULL("WINDOWS_SERVER_2022_FULL", "Windows Server 2022 Full"),
    WINDOWS_SERVER_2025_CORE("WINDOWS_SERVER_2025_CORE", "Windows Server 2025 Core"),
    WINDOWS_SERVER_2025_FULL("WINDOWS_SERVER_2025_FULL", "Windows Server 2025 Full");

    private final String value;
    private final String label;

    OperatingSystem(String value, String label) {
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
