package gantry.model.kinds.ecs;

import gantry.model.kind.Flag;
import gantry.model.kind.ListOf;
import gantry.model.kind.MapOf;
import gantry.model.kind.Property;
import gantry.model.kind.Target;
import gantry.model.kind.Text;
import gantry.model.kind.Values;
import gantry.model.kinds.binding.Reasons;
import gantry.model.kinds.binding.Spelling;
import java.util.List;
import java.util.Map;

/// The properties of a [Container] that say what its process may do on the machine.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html
final class ContainerRights {

    private static final String API = "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/";
    private static final String PAGE = API + "API_ContainerDefinition.html";
    private static final String CAPABILITIES = API + "API_KernelCapabilities.html";
    private static final String ROLE = "Container";
    private static final String SECURITY = "Security";
    private static final String LIMITS = "Limits";
    private static final String TOO_MUCH = "report: pods may not have more rights than the standard 'restricted' allows";
    private static final Text CAPABILITY = Text.matching("[A-Z][A-Z0-9_]*", "a Linux capability such as SYS_PTRACE")
            .suggest(List.of(
                    "ALL",
                    "CHOWN",
                    "DAC_OVERRIDE",
                    "IPC_LOCK",
                    "KILL",
                    "NET_ADMIN",
                    "NET_BIND_SERVICE",
                    "NET_RAW",
                    "SETGID",
                    "SETUID",
                    "SYS_ADMIN",
                    "SYS_NICE",
                    "SYS_PTRACE",
                    "SYS_RESOURCE",
                    "SYS_TIME"));

    static final Property<Boolean> READONLY_ROOT_FILESYSTEM = Property.of("readonlyRootFilesystem", new Flag())
            .title("Read-only root file system")
            .fallback(false)
            .group(SECURITY)
            .about("Keeps a program from changing its own files. Many images need writable directories.")
            .source(PAGE)
            .to(Target.CLOUDFORMATION, ROLE, "/ReadonlyRootFilesystem")
            .to(Target.KUBERNETES, ROLE, "/securityContext/readOnlyRootFilesystem");

    static final Property<String> USER = Property.of("user", Text.line())
            .group(SECURITY)
            .about("The user that the process runs as, such as 10001 or 10001:10001, instead of the image's.")
            .source(PAGE)
            .to(Target.CLOUDFORMATION, ROLE, "/User")
            .unbound(Target.KUBERNETES, "numbers only; names are reported");

    /// Without a default, so that templates say nothing about it unless somebody chose.
    static final Property<Boolean> PRIVILEGED = Property.of("privileged", new Flag())
            .group(SECURITY)
            .about("Gives the container all rights over its instance. Fargate refuses it.")
            .source(PAGE)
            .to(Target.CLOUDFORMATION, ROLE, "/Privileged")
            .unbound(Target.KUBERNETES, TOO_MUCH);

    static final Property<List<String>> CAPABILITIES_ADD = Property.of("capabilitiesAdd", ListOf.of(CAPABILITY))
            .title("Added capabilities")
            .group(SECURITY)
            .about("Rights of root that the process gets beyond the usual ones. Fargate allows SYS_PTRACE only.")
            .source(CAPABILITIES)
            .to(Target.CLOUDFORMATION, ROLE, "/LinuxParameters/Capabilities/Add")
            .unbound(Target.KUBERNETES, TOO_MUCH);

    static final Property<List<String>> CAPABILITIES_DROP = Property.of("capabilitiesDrop", ListOf.of(CAPABILITY))
            .title("Dropped capabilities")
            .group(SECURITY)
            .about("Usual rights that the process shall not have; ALL drops every one.")
            .source(CAPABILITIES)
            .to(Target.CLOUDFORMATION, ROLE, "/LinuxParameters/Capabilities/Drop")
            .unbound(Target.KUBERNETES, "pods drop all of them anyway");

    static final Property<List<String>> DOCKER_SECURITY_OPTIONS = Property.of(
            "dockerSecurityOptions", ListOf.of(Text.line()))
            .group(SECURITY)
            .about("Labels for SELinux or AppArmor, or credential specifications for Windows. Not on Fargate.")
            .source(PAGE)
            .to(Target.CLOUDFORMATION, ROLE, "/DockerSecurityOptions")
            .unbound(Target.KUBERNETES, Reasons.NO_EQUIVALENT);

    static final Property<List<Values>> DEVICES = Property.of("devices", ListOf.of(Device.TYPE))
            .group(SECURITY)
            .about("Devices of the instance that the container may use. Not on Fargate.")
            .source(API + "API_Device.html")
            .to(Target.CLOUDFORMATION, ROLE, "/LinuxParameters/Devices", Spelling.capitalisedItems(Device.TYPE))
            .unbound(Target.KUBERNETES, Reasons.NO_EQUIVALENT);

    static final Property<List<Values>> ULIMITS = Property.of("ulimits", ListOf.of(Ulimit.TYPE))
            .group(LIMITS)
            .about("Limits for the processes, such as the number of open files.")
            .source(API + "API_Ulimit.html")
            .to(Target.CLOUDFORMATION, ROLE, "/Ulimits", Spelling.capitalisedItems(Ulimit.TYPE))
            .unbound(Target.KUBERNETES, Reasons.NO_EQUIVALENT);

    static final Property<Map<String, String>> SYSTEM_CONTROLS = Property.of(
            "systemControls",
            new MapOf<>(Text.matching("[a-z][a-z0-9_.]*", "a kernel parameter such as net.core.somaxconn"),
                    Text.line()))
            .group(LIMITS)
            .about("Kernel parameters of the container, such as net.core.somaxconn.")
            .source(API + "API_SystemControl.html")
            .to(Target.CLOUDFORMATION, ROLE, "/SystemControls", Spelling.pairs("Namespace", "Value"))
            .unbound(Target.KUBERNETES, "report: nodes allow only a few kernel parameters");

    private ContainerRights() {}
}
