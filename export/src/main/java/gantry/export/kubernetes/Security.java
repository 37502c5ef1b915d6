package gantry.export.kubernetes;

import gantry.model.check.FieldPath;
import gantry.model.diagram.Node;
import gantry.model.kinds.ecs.Container;
import io.fabric8.kubernetes.api.model.PodSecurityContext;
import io.fabric8.kubernetes.api.model.PodSecurityContextBuilder;
import io.fabric8.kubernetes.api.model.SecurityContext;
import io.fabric8.kubernetes.api.model.SecurityContextBuilder;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The rights of pods and containers: no more than the standard `restricted` allows.
///
/// Source: https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted
final class Security {

    /// A user without rights, for images that name none; above the ids that systems use themselves.
    private static final long NOBODY = 10_001;

    /// Up to here only root may listen: https://www.kernel.org/doc/html/latest/networking/ip-sysctl.html
    private static final int LAST_PRIVILEGED_PORT = 1023;
    private static final String UNPRIVILEGED_PORTS = "net.ipv4.ip_unprivileged_port_start";
    private static final Pattern USER = Pattern.compile("(\\d{1,9})(?::(\\d{1,9}))?");

    private final Plan plan;
    private final Node first;

    /// @param containers all containers of the pod, the most important one first
    Security(Plan plan, List<Node> containers) {
        this.plan = plan;
        this.first = containers.getFirst();
    }

    private record User(long id, long group) {}

    PodSecurityContext pod(PodPorts ports) {
        User user = user(first);
        var context = new PodSecurityContextBuilder()
                .withRunAsNonRoot(true)
                .withRunAsUser(user.id())
                .withRunAsGroup(user.group())
                .withFsGroup(user.group())
                .withNewSeccompProfile()
                .withType("RuntimeDefault")
                .endSeccompProfile();
        List<PodPort> privileged = ports.all().stream()
                .filter(port -> port.number() <= LAST_PRIVILEGED_PORT)
                .toList();
        for (PodPort port : privileged) {
            plan.report(
                    KubernetesRules.CHANGED,
                    port.container(),
                    FieldPath.of(Container.PORT_MAPPINGS),
                    plan.label(port.container()) + " listens on port " + port.number()
                            + " without being root; a setting of the pod allows that. Ports from 1024 need none.");
        }
        return privileged.isEmpty()
                ? context.build()
                : context.addNewSysctl(UNPRIVILEGED_PORTS, "0").build();
    }

    SecurityContext container(Node container) {
        User user = user(container);
        User usual = user(first);
        return new SecurityContextBuilder()
                .withAllowPrivilegeEscalation(false)
                .withNewCapabilities()
                .withDrop("ALL")
                .endCapabilities()
                .withRunAsUser(user.equals(usual) ? null : user.id())
                .withRunAsGroup(user.equals(usual) ? null : user.group())
                .build();
    }

    private User user(Node container) {
        Optional<String> given = plan.usable(container, Container.USER);
        Matcher numbers = USER.matcher(given.orElse("").strip());
        if (numbers.matches() && Long.parseLong(numbers.group(1)) > 0) {
            long id = Long.parseLong(numbers.group(1));
            long group = numbers.group(2) == null ? id : Math.max(1, Long.parseLong(numbers.group(2)));
            return new User(id, group);
        }
        plan.report(
                given.isPresent() ? KubernetesRules.LOST : KubernetesRules.ACTION,
                container,
                FieldPath.of(Container.USER),
                given.map(name -> plan.label(container) + " runs as user " + NOBODY + " instead of '" + name
                        + "': pods may not run as root and know users by number only. Enter the number.")
                        .orElseGet(() -> plan.label(container) + " runs as user " + NOBODY
                                + ": check that its image works without root, or enter the number of its user."));
        return new User(NOBODY, NOBODY);
    }
}
