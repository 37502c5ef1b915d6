package gantry.model.check.rules.ecs;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.ValuePath;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kind.Values;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.ecs.Ec2Capacity;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.LaunchType;
import gantry.model.kinds.ecs.NetworkMode;
import gantry.model.kinds.ecs.PortMapping;
import gantry.model.kinds.ecs.SchedulingStrategy;
import gantry.model.kinds.ecs.TaskDefinition;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A fixed port of the instance can be used by one task per instance.
public final class HostPortPerInstance implements Rule {

    /// From here on ECS picks ports itself: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html
    private static final long FIRST_PICKED = 32_768;

    /// Beyond it there is no port, which is told with the field.
    private static final long LAST_PORT = 65_535;

    /// The quota of instances per cluster: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-quotas.html
    private static final long MOST_INSTANCES = 5000;

    private static final RuleInfo INFO = RuleInfo.of(
            "ecs/static-host-port-per-instance",
            "Host port used twice",
            Severity.WARNING,
            "A port of an instance belongs to one program at a time. A task that asks for a certain host port can "
                    + "therefore run once on each instance, and further ones stay pending. With host port 0 in mode "
                    + "bridge ECS picks a free port for each task, and a load balancer learns it.",
            "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/alb.html");

    /// A port of the instance that a container asks for.
    private record Fixed(Node container, long port, ValuePath path) {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        var instances = new ServiceInstances(context);
        Set<NodeId> bridged = new LinkedHashSet<>();
        for (Node service : context.nodes(EcsService.ID)) {
            context.token().throwIfCancelled();
            if (context.topology().launchType(service) == LaunchType.EC2) {
                context.topology().taskDefinition(service).ifPresent(definition -> {
                    if (mode(definition) == NetworkMode.BRIDGE) {
                        bridged.add(definition.id());
                    }
                    checkCount(context, report, instances, service, definition);
                });
            }
        }
        bridged.forEach(id -> checkRange(context, report, context.diagram().require(id)));
    }

    private static NetworkMode mode(Node definition) {
        return definition.values().value(TaskDefinition.NETWORK_MODE);
    }

    /// In mode host every port is one of the instance; in mode bridge those that are chosen.
    private static List<Fixed> fixed(CheckContext context, Node definition) {
        NetworkMode mode = mode(definition);
        var fixed = new ArrayList<Fixed>();
        if (mode != NetworkMode.HOST && mode != NetworkMode.BRIDGE) {
            return fixed;
        }
        for (Node container : context.topology().containers(definition)) {
            List<Values> mappings = container.values().effective(Container.PORT_MAPPINGS).orElse(List.of());
            for (int index = 0; index < mappings.size(); index++) {
                long own = mappings.get(index).effective(PortMapping.CONTAINER_PORT).orElse(0L);
                long port = mappings.get(index)
                        .effective(PortMapping.HOST_PORT)
                        .orElse(mode == NetworkMode.HOST ? own : 0L);
                if (port > 0) {
                    fixed.add(new Fixed(container, port, hostPort(index)));
                }
            }
        }
        return fixed;
    }

    private static ValuePath hostPort(int index) {
        return ValuePath.of(Container.PORT_MAPPINGS.name()).item(index).child(PortMapping.HOST_PORT.name());
    }

    private static void checkCount(
            CheckContext context, Report report, ServiceInstances instances, Node service, Node definition) {
        boolean isCounted = service.values().value(EcsService.SCHEDULING_STRATEGY) == SchedulingStrategy.REPLICA;
        List<Fixed> ports = isCounted ? fixed(context, definition) : List.of();
        List<Node> groups = ports.isEmpty() ? List.of() : instances.of(service);
        long desired = service.values().value(EcsService.DESIRED_COUNT);
        long most = groups.stream().mapToLong(each -> each.values().value(Ec2Capacity.MAX)).sum();
        if (groups.isEmpty() || most == 0 || desired <= most) {
            return;
        }
        var finding = report.at(service, EcsService.DESIRED_COUNT)
                .with(definition, ports.getFirst().container)
                .with(groups.toArray(Node[]::new));
        boolean isBridge = mode(definition) == NetworkMode.BRIDGE;
        if (isBridge) {
            finding.fix(picked("Let ECS pick the host ports", ports));
        }
        Node group = groups.getFirst();
        long wanted = group.values().value(Ec2Capacity.MAX) + desired - most;
        if (wanted <= MOST_INSTANCES) {
            finding.fix(Fixes.set(
                    "Set the most instances of " + Wording.quoted(context, group) + " to " + wanted,
                    group.id(),
                    Ec2Capacity.MAX,
                    wanted));
        }
        finding.fix(Fixes.set("Set the desired count to " + most, service.id(), EcsService.DESIRED_COUNT, most))
                .say("Tasks of " + Wording.full(context, service) + " use host port " + ports.getFirst().port
                        + ", which can be used once on each instance, so " + desired + " tasks need " + desired
                        + " instances, but there are at most " + most + ". "
                        + (isBridge ? "Let ECS pick the port, or allow more instances." : "Allow more instances."));
    }

    private static Fix picked(String label, List<Fixed> ports) {
        List<NodeId> ids = ports.stream().map(each -> each.container.id()).distinct().toList();
        return Fixes.changeAll(label, ids, values -> {
            Values changed = values;
            List<Values> mappings = values.effective(Container.PORT_MAPPINGS).orElse(List.of());
            for (int index = 0; index < mappings.size(); index++) {
                if (mappings.get(index).has(PortMapping.HOST_PORT)) {
                    changed = hostPort(index).set(changed, 0L);
                }
            }
            return changed;
        });
    }

    private static void checkRange(CheckContext context, Report report, Node definition) {
        for (Fixed each : fixed(context, definition)) {
            if (each.port >= FIRST_PICKED && each.port <= LAST_PORT) {
                report.at(each.container, each.path.field())
                        .with(definition)
                        .fix(Fixes.change(
                                "Let ECS pick the host port",
                                each.container.id(),
                                values -> each.path.set(values, 0L)))
                        .say(Wording.full(context, each.container) + " asks for host port " + each.port
                                + ", but from " + FIRST_PICKED + " on ECS picks ports for other tasks, so it may be "
                                + "taken. Let ECS pick it, or choose a lower one.");
            }
        }
    }
}
